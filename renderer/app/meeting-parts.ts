/** The code of each part of a meeting, read when it is first needed. */
import { type ComponentType, lazy } from 'react';
import type { PartName } from '../api/parts.ts';

type View = ComponentType<{ id: number }>;

const LOADS: Record<PartName, () => Promise<View>> = {
  thirrja: async () => (await import('../features/call/CallPart.tsx')).CallPart,
  rendi: async () => (await import('../features/agenda/AgendaPart.tsx')).AgendaPart,
  prezenca: async () => (await import('../features/attendance/AttendancePart.tsx')).AttendancePart,
  procesverbali: async () => (await import('../features/minutes/MinutesPart.tsx')).MinutesPart,
  vendime: async () => (await import('../features/minutes/OutcomePart.tsx')).OutcomePart,
  dokumentet: async () => (await import('../features/documents/DocumentsPart.tsx')).DocumentsPart,
};

/** Begins to read a part's code before its screen is drawn. */
export const loadPart = (part: PartName): Promise<View> => LOADS[part]();

const view = (part: PartName) => lazy(async () => ({ default: await loadPart(part) }));

export const PART_VIEWS: Record<PartName, View> = {
  thirrja: view('thirrja'),
  rendi: view('rendi'),
  prezenca: view('prezenca'),
  procesverbali: view('procesverbali'),
  vendime: view('vendime'),
  dokumentet: view('dokumentet'),
};
