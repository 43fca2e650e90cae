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
  return os.router({
    institutions: {
      list: os.institutions.list.handler(() => services.institutions.list()),
      create: os.institutions.create.handler(({ input }) => services.institutions.create(input)),
      update: os.institutions.update.handler(({ input }) => services.institutions.update(input)),
    },
    people: {
      list: os.people.list.handler(() => services.people.list()),
      create: os.people.create.handler(({ input }) => services.people.create(input)),
      update: os.people.update.handler(({ input }) => services.people.update(input)),
    },
    committees: {
      list: os.committees.list.handler(() => services.committees.list()),
      get: os.committees.get.handler(({ input }) => services.committees.get(input.id)),
      create: os.committees.create.handler(({ input }) => services.committees.create(input)),
      update: os.committees.update.handler(({ input }) => services.committees.update(input)),
      setRules: os.committees.setRules.handler(({ input }) => services.committees.setRules(input)),
    },
    memberships: {
      list: os.memberships.list.handler(({ input }) => services.memberships.list(input.committee)),
      add: os.memberships.add.handler(({ input }) => services.memberships.add(input)),
      update: os.memberships.update.handler(({ input }) => services.memberships.update(input)),
      remove: os.memberships.remove.handler(({ input }) => services.memberships.remove(input)),
    },
    meetings: {
      list: os.meetings.list.handler(({ input }) => services.meetings.list(input)),
      get: os.meetings.get.handler(({ input }) => services.meetings.get(input.id)),
      create: os.meetings.create.handler(({ input }) => services.meetings.create(input)),
      update: os.meetings.update.handler(({ input }) => services.meetings.update(input)),
      setState: os.meetings.setState.handler(({ input }) => services.meetings.setState(input)),
    },
    attendance: {
      set: os.attendance.set.handler(({ input }) => services.attendance.set(input)),
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
    },
    materials: {
      add: os.materials.add.handler(({ input }) => services.materials.add(input)),
      update: os.materials.update.handler(({ input }) => services.materials.update(input)),
      move: os.materials.move.handler(({ input }) => services.materials.move(input)),
      remove: os.materials.remove.handler(({ input }) => services.materials.remove(input)),
    },
    statements: {
      add: os.statements.add.handler(({ input }) => services.statements.add(input)),
      update: os.statements.update.handler(({ input }) => services.statements.update(input)),
      move: os.statements.move.handler(({ input }) => services.statements.move(input)),
      remove: os.statements.remove.handler(({ input }) => services.statements.remove(input)),
    },
    decisions: {
      add: os.decisions.add.handler(({ input }) => services.decisions.add(input)),
      update: os.decisions.update.handler(({ input }) => services.decisions.update(input)),
      move: os.decisions.move.handler(({ input }) => services.decisions.move(input)),
      remove: os.decisions.remove.handler(({ input }) => services.decisions.remove(input)),
    },
    tasks: {
      add: os.tasks.add.handler(({ input }) => services.tasks.add(input)),
      update: os.tasks.update.handler(({ input }) => services.tasks.update(input)),
      move: os.tasks.move.handler(({ input }) => services.tasks.move(input)),
      remove: os.tasks.remove.handler(({ input }) => services.tasks.remove(input)),
    },
    campaigns: {
      list: os.campaigns.list.handler(() => services.campaigns.list()),
      create: os.campaigns.create.handler(({ input }) => services.campaigns.create(input)),
      update: os.campaigns.update.handler(({ input }) => services.campaigns.update(input)),
      addActivity: os.campaigns.addActivity.handler(({ input }) => services.campaigns.addActivity(input)),
      updateActivity: os.campaigns.updateActivity.handler(({ input }) => services.campaigns.updateActivity(input)),
      removeActivity: os.campaigns.removeActivity.handler(({ input }) => services.campaigns.removeActivity(input)),
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
      make: os.documents.make.handler(async ({ input }) => {
        const { name, bytes } = await services.documents.make(input);
        return new File([bytes], name, { type: DOCX_TYPE });
      }),
    },
  });
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type AppRouter = ReturnType<typeof createRouter>;
