import { implement, type Router } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { NamedBytes } from '../services/files.ts';
import type { Services } from '../services/index.ts';
import { type LogUnexpected, toWireError } from './errors.ts';

/** Named, because what TypeScript would infer is longer than it can write down. */
export type AppRouter = Router<typeof contract, Record<never, never>>;

/** The one router: each procedure of the contract is one call of a service. */
export function createRouter(services: Services, log: LogUnexpected): AppRouter {
  const os = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw toWireError(error, log);
    }
  });
  return os.router({
    session: {
      start: os.session.start.handler(() => services.session.start()),
      watch: os.session.watch.handler(async ({ signal }) => services.session.watch(signal)),
      remember: os.session.remember.handler(({ input }) => services.session.remember(input)),
    },
    office: {
      set: os.office.set.handler(({ input }) => services.office.set(input)),
      setEmblem: os.office.setEmblem.handler(({ input }) => services.office.setEmblem(input)),
      removeEmblem: os.office.removeEmblem.handler(() => services.office.removeEmblem()),
      emblem: os.office.emblem.handler(async () => asFile(await services.office.emblem())),
      setTemplate: os.office.setTemplate.handler(({ input }) => services.office.setTemplate(input)),
      removeTemplate: os.office.removeTemplate.handler(() => services.office.removeTemplate()),
      template: os.office.template.handler(async () => asFile(await services.office.template())),
    },
    institutions: {
      list: os.institutions.list.handler(() => services.institutions.list()),
      create: os.institutions.create.handler(({ input }) => services.institutions.create(input)),
      update: os.institutions.update.handler(({ input }) => services.institutions.update(input)),
      remove: os.institutions.remove.handler(({ input }) => services.institutions.remove(input)),
    },
    people: {
      list: os.people.list.handler(() => services.people.list()),
      create: os.people.create.handler(({ input }) => services.people.create(input)),
      update: os.people.update.handler(({ input }) => services.people.update(input)),
      merge: os.people.merge.handler(({ input }) => services.people.merge(input)),
      remove: os.people.remove.handler(({ input }) => services.people.remove(input)),
    },
    committees: {
      list: os.committees.list.handler(() => services.committees.list()),
      get: os.committees.get.handler(({ input }) => services.committees.get(input.id)),
      create: os.committees.create.handler(({ input }) => services.committees.create(input)),
      update: os.committees.update.handler(({ input }) => services.committees.update(input)),
      setRules: os.committees.setRules.handler(({ input }) => services.committees.setRules(input)),
      removeRules: os.committees.removeRules.handler(({ input }) => services.committees.removeRules(input)),
      remove: os.committees.remove.handler(({ input }) => services.committees.remove(input)),
    },
    memberships: {
      list: os.memberships.list.handler(({ input }) => services.memberships.list(input.committee)),
      add: os.memberships.add.handler(({ input }) => services.memberships.add(input)),
      addList: os.memberships.addList.handler(({ input }) => services.memberships.addList(input)),
      update: os.memberships.update.handler(({ input }) => services.memberships.update(input)),
      remove: os.memberships.remove.handler(({ input }) => services.memberships.remove(input)),
    },
    meetings: {
      list: os.meetings.list.handler(({ input }) => services.meetings.list(input)),
      get: os.meetings.get.handler(({ input }) => services.meetings.get(input.id)),
      create: os.meetings.create.handler(({ input }) => services.meetings.create(input)),
      update: os.meetings.update.handler(({ input }) => services.meetings.update(input)),
      setState: os.meetings.setState.handler(({ input }) => services.meetings.setState(input)),
      refreshRoster: os.meetings.refreshRoster.handler(({ input }) => services.meetings.refreshRoster(input)),
      refreshRules: os.meetings.refreshRules.handler(({ input }) => services.meetings.refreshRules(input)),
      join: os.meetings.join.handler(({ input }) => services.meetings.join(input)),
      part: os.meetings.part.handler(({ input }) => services.meetings.part(input)),
      secondCall: os.meetings.secondCall.handler(({ input }) => services.meetings.secondCall(input)),
      undo: os.meetings.undo.handler(({ input }) => services.history.undo(input.id)),
      redo: os.meetings.redo.handler(({ input }) => services.history.redo(input.id)),
      remove: os.meetings.remove.handler(({ input }) => services.bin.remove(input)),
      restore: os.meetings.restore.handler(({ input }) => services.bin.restore(input.id)),
      bin: os.meetings.bin.handler(() => services.bin.list()),
    },
    attendance: {
      set: os.attendance.set.handler(({ input }) => services.attendance.set(input)),
      allPresent: os.attendance.allPresent.handler(({ input }) => services.attendance.allPresent(input)),
      clear: os.attendance.clear.handler(({ input }) => services.attendance.clear(input)),
      addPerson: os.attendance.addPerson.handler(({ input }) => services.attendance.addPerson(input)),
      addGuest: os.attendance.addGuest.handler(({ input }) => services.attendance.addGuest(input)),
      removeGuest: os.attendance.removeGuest.handler(({ input }) => services.attendance.removeGuest(input)),
    },
    agenda: {
      add: os.agenda.add.handler(({ input }) => services.agenda.add(input)),
      update: os.agenda.update.handler(({ input }) => services.agenda.update(input)),
      move: os.agenda.move.handler(({ input }) => services.agenda.move(input)),
      remove: os.agenda.remove.handler(({ input }) => services.agenda.remove(input)),
      addApproval: os.agenda.addApproval.handler(({ input }) => services.approvals.add(input)),
      setApproval: os.agenda.setApproval.handler(({ input }) => services.approvals.set(input)),
    },
    materials: {
      add: os.materials.add.handler(({ input }) => services.materials.add(input)),
      update: os.materials.update.handler(({ input }) => services.materials.update(input)),
      move: os.materials.move.handler(({ input }) => services.materials.move(input)),
      moveTo: os.materials.moveTo.handler(({ input }) => services.materials.moveTo(input)),
      remove: os.materials.remove.handler(({ input }) => services.materials.remove(input)),
      attach: os.materials.attach.handler(({ input }) => services.materials.attach(input)),
      detach: os.materials.detach.handler(({ input }) => services.materials.detach(input)),
      file: os.materials.file.handler(async ({ input }) => asFile(await services.materials.file(input.id))),
    },
    statements: {
      add: os.statements.add.handler(({ input }) => services.statements.add(input)),
      update: os.statements.update.handler(({ input }) => services.statements.update(input)),
      merge: os.statements.merge.handler(({ input }) => services.tidy.merge(input)),
      split: os.statements.split.handler(({ input }) => services.tidy.split(input)),
      move: os.statements.move.handler(({ input }) => services.statements.move(input)),
      moveTo: os.statements.moveTo.handler(({ input }) => services.statements.moveTo(input)),
      remove: os.statements.remove.handler(({ input }) => services.statements.remove(input)),
    },
    decisions: {
      add: os.decisions.add.handler(({ input }) => services.decisions.add(input)),
      update: os.decisions.update.handler(({ input }) => services.decisions.update(input)),
      move: os.decisions.move.handler(({ input }) => services.decisions.move(input)),
      moveTo: os.decisions.moveTo.handler(({ input }) => services.decisions.moveTo(input)),
      remove: os.decisions.remove.handler(({ input }) => services.decisions.remove(input)),
    },
    tasks: {
      add: os.tasks.add.handler(({ input }) => services.tasks.add(input)),
      update: os.tasks.update.handler(({ input }) => services.tasks.update(input)),
      move: os.tasks.move.handler(({ input }) => services.tasks.move(input)),
      moveTo: os.tasks.moveTo.handler(({ input }) => services.tasks.moveTo(input)),
      remove: os.tasks.remove.handler(({ input }) => services.tasks.remove(input)),
    },
    campaigns: {
      list: os.campaigns.list.handler(() => services.campaigns.list()),
      create: os.campaigns.create.handler(({ input }) => services.campaigns.create(input)),
      update: os.campaigns.update.handler(({ input }) => services.campaigns.update(input)),
      addActivity: os.campaigns.addActivity.handler(({ input }) => services.campaigns.addActivity(input)),
      updateActivity: os.campaigns.updateActivity.handler(({ input }) => services.campaigns.updateActivity(input)),
      removeActivity: os.campaigns.removeActivity.handler(({ input }) => services.campaigns.removeActivity(input)),
      setOfMeeting: os.campaigns.setOfMeeting.handler(({ input }) => services.campaigns.setOfMeeting(input)),
    },
    exchange: {
      import: os.exchange.import.handler(({ input: { file, replace } }) => services.exchange.import({ file, replace })),
      export: os.exchange.export.handler(
        async ({ input: { id } }) =>
          new File([await services.exchange.export(id)], `mbledhja-${id}.json`, { type: 'application/json' }),
      ),
    },
    documents: {
      list: os.documents.list.handler(({ input }) => services.documents.list(input.meeting)),
      preview: os.documents.preview.handler(({ input }) => services.documents.preview(input)),
      make: os.documents.make.handler(async ({ input }) => asFile(await services.documents.make(input))),
      settings: os.documents.settings.handler(({ input }) => services.documents.settings(input)),
      setSettings: os.documents.setSettings.handler(({ input }) => services.documents.setSettings(input)),
    },
    records: {
      get: os.records.get.handler(({ input }) => services.records.get(input.meeting)),
      finalise: os.records.finalise.handler(({ input }) => services.records.finalise(input)),
      reopen: os.records.reopen.handler(({ input }) => services.records.reopen(input)),
      setProtocolNumber: os.records.setProtocolNumber.handler(({ input }) => services.records.setProtocolNumber(input)),
      notePrinting: os.records.notePrinting.handler(({ input }) => services.records.notePrinting(input)),
      handOver: os.records.handOver.handler(({ input }) => services.records.handOver(input)),
      takeBack: os.records.takeBack.handler(({ input }) => services.records.takeBack(input)),
      sign: os.records.sign.handler(({ input }) => services.records.sign(input)),
      attachScan: os.records.attachScan.handler(({ input }) => services.records.attachScan(input)),
      scan: os.records.scan.handler(async ({ input }) => asFile(await services.records.scan(input.id))),
      archive: os.records.archive.handler(({ input }) => services.records.archive(input)),
      compare: os.records.compare.handler(({ input }) => services.compare.versions(input)),
      verifyCode: os.records.verifyCode.handler(({ input }) => services.verify.code(input.code)),
      verifyFile: os.records.verifyFile.handler(({ input }) => services.verify.file(input.file)),
    },
    corrections: {
      create: os.corrections.create.handler(({ input }) => services.corrections.create(input)),
      update: os.corrections.update.handler(({ input }) => services.corrections.update(input)),
      remove: os.corrections.remove.handler(({ input }) => services.corrections.remove(input)),
      finalise: os.corrections.finalise.handler(({ input }) => services.corrections.finalise(input)),
    },
    look: {
      get: os.look.get.handler(({ input }) => services.look.get(input.committee)),
      set: os.look.set.handler(({ input }) => services.look.set(input)),
    },
    numbering: {
      list: os.numbering.list.handler(({ input }) => services.numbering.list(input)),
      setStart: os.numbering.setStart.handler(({ input }) => services.numbering.setStart(input)),
    },
    acts: {
      list: os.acts.list.handler(({ input }) => services.acts.list(input)),
    },
    duty: {
      list: os.duty.list.handler(() => services.duty.list()),
    },
    safety: {
      status: os.safety.status.handler(() => services.safety.status()),
      setRules: os.safety.setRules.handler(({ input }) => services.safety.setRules(input)),
      places: os.safety.places.handler(() => services.safety.places()),
      copy: os.safety.copy.handler(({ input }) => services.safety.copy(input)),
      handOver: os.safety.handOver.handler(({ input }) => services.safety.handOver(input)),
      cancel: os.safety.cancel.handler(() => services.safety.cancel()),
      seen: os.safety.seen.handler(() => services.safety.seen()),
      diagnosis: os.safety.diagnosis.handler(async () => asFile(await services.safety.diagnosis())),
      check: os.safety.check.handler(() => services.safety.check()),
      newRecovery: os.safety.newRecovery.handler(() => services.safety.newRecovery()),
      confirmRecovery: os.safety.confirmRecovery.handler(({ input }) => services.safety.confirmRecovery(input)),
      copies: os.safety.copies.handler(({ input }) => services.safety.copies(input)),
      examine: os.safety.examine.handler(({ input }) => services.safety.examine(input)),
      restore: os.safety.restore.handler(({ input }) => services.safety.restore(input)),
    },
    access: {
      state: os.access.state.handler(() => services.access.state()),
      begin: os.access.begin.handler(({ input }) => services.access.begin(input)),
      enter: os.access.enter.handler(({ input }) => services.access.enter(input)),
      leave: os.access.leave.handler(() => services.access.leave()),
      reset: os.access.reset.handler(({ input }) => services.access.reset(input)),
      list: os.access.list.handler(() => services.access.list()),
      add: os.access.add.handler(({ input }) => services.access.add(input)),
      update: os.access.update.handler(({ input }) => services.access.update(input)),
      setPassword: os.access.setPassword.handler(({ input }) => services.access.setPassword(input)),
      changeOwn: os.access.changeOwn.handler(({ input }) => services.access.changeOwn(input)),
      setIdle: os.access.setIdle.handler(({ input }) => services.access.setIdle(input)),
      turnOff: os.access.turnOff.handler(() => services.access.turnOff()),
    },
    search: { list: os.search.list.handler(({ input }) => services.search.list(input)) },
    followUps: {
      list: os.followUps.list.handler(({ input }) => services.followUps.list(input)),
      notes: os.followUps.notes.handler(({ input }) => services.followUps.notes(input)),
      note: os.followUps.note.handler(({ input }) => services.followUps.note(input)),
      takeBack: os.followUps.takeBack.handler(({ input }) => services.followUps.takeBack(input)),
    },
    sheets: {
      register: os.sheets.register.handler(async ({ input }) => asFile(await services.sheets.register(input))),
      attendance: os.sheets.attendance.handler(async ({ input }) => asFile(await services.sheets.attendance(input))),
      tasks: os.sheets.tasks.handler(async ({ input }) => asFile(await services.sheets.tasks(input))),
    },
    overviews: {
      register: os.overviews.register.handler(async ({ input }) => asFile(await services.overviews.register(input))),
      calendar: os.overviews.calendar.handler(async ({ input }) => asFile(await services.overviews.calendar(input))),
      reminder: os.overviews.reminder.handler(async ({ input }) => asFile(await services.overviews.reminder(input))),
      ahead: os.overviews.ahead.handler(async () => asFile(await services.overviews.ahead())),
      report: os.overviews.report.handler(async ({ input }) => asFile(await services.overviews.report(input))),
    },
    audit: {
      list: os.audit.list.handler(({ input }) => services.audit.list(input)),
      export: os.audit.export.handler(async ({ input }) => asFile(await services.audit.export(input))),
    },
    taskReports: {
      list: os.taskReports.list.handler(({ input }) => services.taskReports.list(input)),
      set: os.taskReports.set.handler(({ input }) => services.taskReports.set(input)),
    },
  });
}

const asFile = ({ name, type, bytes }: NamedBytes) => new File([bytes], name, { type });
