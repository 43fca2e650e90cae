import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { Services } from '../services/index.ts';
import { type LogUnexpected, toWireError } from './errors.ts';

/** The one router: each procedure of the contract is one call of a service. */
export function createRouter(services: Services, log: LogUnexpected) {
  const os = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw toWireError(error, log);
    }
  });
  const {
    institutions,
    people,
    committees,
    memberships,
    meetings,
    attendance,
    agenda,
    materials,
    statements,
    decisions,
    tasks,
    campaigns,
  } = services;
  return os.router({
    institutions: {
      list: os.institutions.list.handler(() => institutions.list()),
      create: os.institutions.create.handler(({ input }) => institutions.create(input)),
      update: os.institutions.update.handler(({ input }) => institutions.update(input)),
    },
    people: {
      list: os.people.list.handler(() => people.list()),
      create: os.people.create.handler(({ input }) => people.create(input)),
      update: os.people.update.handler(({ input }) => people.update(input)),
    },
    committees: {
      list: os.committees.list.handler(() => committees.list()),
      get: os.committees.get.handler(({ input }) => committees.get(input.id)),
      create: os.committees.create.handler(({ input }) => committees.create(input)),
      update: os.committees.update.handler(({ input }) => committees.update(input)),
      setRules: os.committees.setRules.handler(({ input }) => committees.setRules(input)),
    },
    memberships: {
      list: os.memberships.list.handler(({ input }) => memberships.list(input.committee)),
      add: os.memberships.add.handler(({ input }) => memberships.add(input)),
      update: os.memberships.update.handler(({ input }) => memberships.update(input)),
      remove: os.memberships.remove.handler(({ input }) => memberships.remove(input)),
    },
    meetings: {
      list: os.meetings.list.handler(({ input }) => meetings.list(input)),
      get: os.meetings.get.handler(({ input }) => meetings.get(input.id)),
      create: os.meetings.create.handler(({ input }) => meetings.create(input)),
      update: os.meetings.update.handler(({ input }) => meetings.update(input)),
      setState: os.meetings.setState.handler(({ input }) => meetings.setState(input)),
    },
    attendance: {
      set: os.attendance.set.handler(({ input }) => attendance.set(input)),
      clear: os.attendance.clear.handler(({ input }) => attendance.clear(input)),
      addPerson: os.attendance.addPerson.handler(({ input }) => attendance.addPerson(input)),
      addGuest: os.attendance.addGuest.handler(({ input }) => attendance.addGuest(input)),
      removeGuest: os.attendance.removeGuest.handler(({ input }) => attendance.removeGuest(input)),
    },
    agenda: {
      add: os.agenda.add.handler(({ input }) => agenda.add(input)),
      update: os.agenda.update.handler(({ input }) => agenda.update(input)),
      move: os.agenda.move.handler(({ input }) => agenda.move(input)),
      remove: os.agenda.remove.handler(({ input }) => agenda.remove(input)),
    },
    materials: {
      add: os.materials.add.handler(({ input }) => materials.add(input)),
      update: os.materials.update.handler(({ input }) => materials.update(input)),
      move: os.materials.move.handler(({ input }) => materials.move(input)),
      remove: os.materials.remove.handler(({ input }) => materials.remove(input)),
    },
    statements: {
      add: os.statements.add.handler(({ input }) => statements.add(input)),
      update: os.statements.update.handler(({ input }) => statements.update(input)),
      move: os.statements.move.handler(({ input }) => statements.move(input)),
      remove: os.statements.remove.handler(({ input }) => statements.remove(input)),
    },
    decisions: {
      add: os.decisions.add.handler(({ input }) => decisions.add(input)),
      update: os.decisions.update.handler(({ input }) => decisions.update(input)),
      move: os.decisions.move.handler(({ input }) => decisions.move(input)),
      remove: os.decisions.remove.handler(({ input }) => decisions.remove(input)),
    },
    tasks: {
      add: os.tasks.add.handler(({ input }) => tasks.add(input)),
      update: os.tasks.update.handler(({ input }) => tasks.update(input)),
      move: os.tasks.move.handler(({ input }) => tasks.move(input)),
      remove: os.tasks.remove.handler(({ input }) => tasks.remove(input)),
    },
    campaigns: {
      list: os.campaigns.list.handler(() => campaigns.list()),
      create: os.campaigns.create.handler(({ input }) => campaigns.create(input)),
      update: os.campaigns.update.handler(({ input }) => campaigns.update(input)),
      addActivity: os.campaigns.addActivity.handler(({ input }) => campaigns.addActivity(input)),
      updateActivity: os.campaigns.updateActivity.handler(({ input }) => campaigns.updateActivity(input)),
      removeActivity: os.campaigns.removeActivity.handler(({ input }) => campaigns.removeActivity(input)),
    },
    exchange: {
      import: os.exchange.import.handler(async ({ input: { file, replace } }) =>
        services.exchange.import({ bytes: new Uint8Array(await file.arrayBuffer()), replace }),
      ),
      export: os.exchange.export.handler(
        async ({ input: { id } }) =>
          new File([await services.exchange.export(id)], `mbledhja-${id}.json`, { type: 'application/json' }),
      ),
    },
    documents: {
      list: os.documents.list.handler(({ input }) => services.documents.list(input.meeting)),
      make: os.documents.make.handler(async ({ input }) => {
        const { name, bytes } = await services.documents.make(input);
        return new File([bytes], name, { type: DOCX_TYPE });
      }),
    },
  });
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type AppRouter = ReturnType<typeof createRouter>;
