/** Every paper by its kind; a builder is loaded when its first paper is made. */
import type { PaperKind } from '#shared/domain/papers.ts';
import type { Document } from './blocks.ts';
import type { PaperInput, WantedPaper } from './paper.ts';

type Build = (input: PaperInput, n: number) => Document;

const BUILDERS: Record<PaperKind, () => Promise<Build>> = {
  invitation: async () => (await import('./invitation.ts')).buildInvitation,
  'attendance-blank': async () => {
    const { buildAttendance } = await import('./attendance.ts');
    return (input) => buildAttendance(input, 'blank');
  },
  minutes: async () => (await import('./minutes.ts')).buildMinutes,
  attendance: async () => {
    const { buildAttendance } = await import('./attendance.ts');
    return (input) => buildAttendance(input, 'filled');
  },
  decision: async () => (await import('./decision.ts')).buildDecision,
  extract: async () => (await import('./extract.ts')).buildExtract,
  tasks: async () => (await import('./tasks.ts')).buildTasks,
  'press-release': async () => (await import('./press-release.ts')).buildPressRelease,
  correction: async () => (await import('./correction.ts')).buildCorrection,
};

/** The papers in the order in which they are wanted. */
export function buildPapers(input: PaperInput, wanted: readonly WantedPaper[]): Promise<Document[]> {
  return Promise.all(
    wanted.map(async ({ kind, n = 1 }) => {
      const build = await BUILDERS[kind]();
      return build(input, n);
    }),
  );
}
