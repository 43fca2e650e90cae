/** The code of each part of a meeting, read when it is first needed. */
import { type ComponentType, lazy } from 'react';
import { PARTS, type PartName } from '../api/parts.ts';

type View = ComponentType<{ id: number }>;

const LOADS: Record<PartName, () => Promise<View>> = {
  thirrja: async () => (await import('../features/call/CallPart.tsx')).CallPart,
  rendi: async () => (await import('../features/agenda/AgendaPart.tsx')).AgendaPart,
  prezenca: async () => (await import('../features/attendance/AttendancePart.tsx')).AttendancePart,
  procesverbali: async () => (await import('../features/minutes/MinutesPart.tsx')).MinutesPart,
  vendime: async () => (await import('../features/minutes/OutcomePart.tsx')).OutcomePart,
  dokumentet: async () => (await import('./PapersPart.tsx')).PapersPart,
};

const read = new Map<PartName, View>();

/** Reads a part's code before its screen is drawn. */
export async function loadPart(part: PartName): Promise<View> {
  const view = await LOADS[part]();
  read.set(part, view);
  return view;
}

/** All of them, one after another, so that nothing else has to wait for long. */
export async function loadParts(): Promise<void> {
  for (const part of PARTS) await loadPart(part);
}

const later = (part: PartName) => lazy(async () => ({ default: await loadPart(part) }));

/** For a screen that is drawn although its code could not be read: it tries again, and tells why not. */
const LATER: Record<PartName, View> = {
  thirrja: later('thirrja'),
  rendi: later('rendi'),
  prezenca: later('prezenca'),
  procesverbali: later('procesverbali'),
  vendime: later('vendime'),
  dokumentet: later('dokumentet'),
};

export const viewOf = (part: PartName): View => read.get(part) ?? LATER[part];
