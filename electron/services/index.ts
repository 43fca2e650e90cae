import { agendaService, decisionService, statementService, taskService } from './agenda.ts';
import { attendanceService } from './attendance.ts';
import { binService } from './bin.ts';
import { campaignService } from './campaigns.ts';
import { committeeService } from './committees.ts';
import type { Context } from './context.ts';
import { documentService } from './documents.ts';
import { exchangeService } from './exchange.ts';
import { historyService } from './history.ts';
import { institutionService } from './institutions.ts';
import { materialService } from './materials.ts';
import { meetingService } from './meetings.ts';
import { membershipService } from './memberships.ts';
import { officeService } from './office.ts';
import { peopleService } from './people.ts';
import { type About, sessionService } from './session.ts';
import { upkeepService } from './upkeep.ts';

/** All that the program does. */
export function createServices(context: Context, about: About) {
  return {
    session: sessionService(context, about),
    office: officeService(context),
    institutions: institutionService(context),
    people: peopleService(context),
    committees: committeeService(context),
    memberships: membershipService(context),
    meetings: meetingService(context),
    history: historyService(context),
    bin: binService(context),
    attendance: attendanceService(context),
    agenda: agendaService(context),
    materials: materialService(context),
    statements: statementService(context),
    decisions: decisionService(context),
    tasks: taskService(context),
    campaigns: campaignService(context),
    exchange: exchangeService(context),
    documents: documentService(context),
    upkeep: upkeepService(context),
  };
}

export type Services = ReturnType<typeof createServices>;
