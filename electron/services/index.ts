import { accessService } from './access.ts';
import { actService } from './acts.ts';
import { agendaService, decisionService, statementService, taskService } from './agenda.ts';
import { approvalService } from './approvals.ts';
import { attendanceService } from './attendance.ts';
import { auditService } from './audit.ts';
import { binService } from './bin.ts';
import { campaignService } from './campaigns.ts';
import { committeeService } from './committees.ts';
import { compareService } from './compare.ts';
import type { Context } from './context.ts';
import { correctionService } from './corrections.ts';
import { documentService } from './documents.ts';
import { dutyService } from './duty.ts';
import { exchangeService } from './exchange.ts';
import { followUpService } from './follow-ups.ts';
import { historyService } from './history.ts';
import { institutionService } from './institutions.ts';
import { jointService } from './joint.ts';
import { lookService } from './look.ts';
import { materialService } from './materials.ts';
import { meetingService } from './meetings.ts';
import { membershipService } from './memberships.ts';
import { numberingService } from './numbering.ts';
import { officeService } from './office.ts';
import { overviewService } from './overviews.ts';
import { peopleService } from './people.ts';
import { recordService } from './records.ts';
import type { SafetyService } from './safety.ts';
import { searchService } from './search.ts';
import { type About, sessionService } from './session.ts';
import { sheetService } from './sheets.ts';
import type { Sitting } from './sitting.ts';
import { taskReportService } from './task-reports.ts';
import { tidyService } from './tidy.ts';
import { upkeepService } from './upkeep.ts';
import { verifyService } from './verify.ts';

/** All that the program does. */
export function createServices(context: Context, about: About, sitting: Sitting) {
  return {
    session: sessionService(context, about),
    access: accessService(context, sitting),
    audit: auditService(context),
    office: officeService(context),
    institutions: institutionService(context),
    people: peopleService(context),
    committees: committeeService(context),
    memberships: membershipService(context),
    meetings: { ...meetingService(context), ...jointService(context) },
    history: historyService(context),
    bin: binService(context),
    attendance: attendanceService(context),
    agenda: agendaService(context),
    approvals: approvalService(context),
    materials: materialService(context),
    statements: statementService(context),
    tidy: tidyService(context),
    decisions: decisionService(context),
    tasks: taskService(context),
    campaigns: campaignService(context),
    exchange: exchangeService(context),
    documents: documentService(context),
    records: recordService(context),
    corrections: correctionService(context),
    compare: compareService(context),
    verify: verifyService(context),
    look: lookService(context),
    numbering: numberingService(context),
    acts: actService(context),
    duty: dutyService(context),
    taskReports: taskReportService(context),
    search: searchService(context),
    followUps: followUpService(context),
    overviews: overviewService(context),
    sheets: sheetService(context),
    upkeep: upkeepService(context),
  };
}

export type Services = ReturnType<typeof createServices> & { safety: SafetyService };
