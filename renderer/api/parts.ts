import type { Part } from '#shared/domain/check.ts';

/** The parts of a meeting in their order, by the name that stands in the address. */
export const PARTS = ['thirrja', 'rendi', 'prezenca', 'procesverbali', 'vendime', 'dokumentet'] as const;
export type PartName = (typeof PARTS)[number];

export const PART_NAMES: Record<Part, PartName> = {
  call: 'thirrja',
  agenda: 'rendi',
  attendance: 'prezenca',
  minutes: 'procesverbali',
  outcome: 'vendime',
};

export const isPartName = (name: string): name is PartName => (PARTS as readonly string[]).includes(name);
