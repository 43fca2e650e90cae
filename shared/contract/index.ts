import type { ContractRouterClient } from '@orpc/contract';
import { campaigns } from './areas/campaigns.ts';
import { committees, institutions, memberships, people } from './areas/directory.ts';
import { agenda, attendance, decisions, materials, meetings, statements, tasks } from './areas/meetings.ts';
import { office, session } from './areas/office.ts';
import { documents, exchange } from './areas/papers.ts';

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
};

export type Client = ContractRouterClient<typeof contract>;
