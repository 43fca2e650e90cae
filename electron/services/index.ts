import { agendaService, decisionService, materialService, statementService, taskService } from './agenda.ts';
import { attendanceService } from './attendance.ts';
import { campaignService } from './campaigns.ts';
import { committeeService, membershipService } from './committees.ts';
import type { Context } from './context.ts';
import { documentService } from './documents.ts';
import { exchangeService } from './exchange.ts';
import { institutionService } from './institutions.ts';
import { meetingService } from './meetings.ts';
import { peopleService } from './people.ts';

/** All that the program does. */
export function createServices(context: Context) {
  return {
    institutions: institutionService(context),
    people: peopleService(context),
    committees: committeeService(context),
    memberships: membershipService(context),
    meetings: meetingService(context),
    attendance: attendanceService(context),
    agenda: agendaService(context),
    materials: materialService(context),
    statements: statementService(context),
    decisions: decisionService(context),
    tasks: taskService(context),
    campaigns: campaignService(context),
    exchange: exchangeService(context),
    documents: documentService(context),
  };
}

export type Services = ReturnType<typeof createServices>;
