import type { ContractRouterClient } from '@orpc/contract';
import { access, audit } from './areas/access.ts';
import { followUps, overviews, sheets } from './areas/afterwards.ts';
import { campaigns } from './areas/campaigns.ts';
import { committees, institutions, memberships, people } from './areas/directory.ts';
import { duty } from './areas/duty.ts';
import { look, numbering } from './areas/look.ts';
import { agenda, attendance, decisions, materials, meetings, statements, tasks } from './areas/meetings.ts';
import { office, session } from './areas/office.ts';
import { documents, exchange } from './areas/papers.ts';
import { acts, corrections, records } from './areas/records.ts';
import { safety } from './areas/safety.ts';
import { search } from './areas/search.ts';
import { taskReports } from './areas/task-reports.ts';

/** All that a screen, the command line or a test can ask of the program. */
export const contract = {
  session,
  office,
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
  exchange,
  documents,
  records,
  corrections,
  acts,
  look,
  numbering,
  duty,
  taskReports,
  safety,
  access,
  audit,
  search,
  followUps,
  overviews,
  sheets,
};

export type Client = ContractRouterClient<typeof contract>;
