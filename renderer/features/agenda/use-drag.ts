import { type DragEvent, useState } from 'react';
import { dropPlace } from './order.ts';

type Over = { index: number; isAfter: boolean };

export type Drag = {
  /** On the handle of a row. */
  handle: (index: number) => {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
  /** On the row itself. */
  row: (index: number) => {
    onDragOver: (event: DragEvent<HTMLElement>) => void;
    onDrop: (event: DragEvent<HTMLElement>) => void;
    'data-drop': 'before' | 'after' | undefined;
    'data-dragged': true | undefined;
  };
};

/** Puts rows in another order by mouse: a line shows where the dragged one goes. */
export function useDrag(move: (from: number, to: number) => void): Drag {
  const [from, setFrom] = useState<number>();
  const [over, setOver] = useState<Over>();
  const end = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  return {
    handle: (index) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('[data-line]');
        if (row) event.dataTransfer.setDragImage(row, 16, 16);
        setFrom(index);
      },
      onDragEnd: end,
    }),
    row: (index) => ({
      onDragOver: (event) => {
        if (from === undefined) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const isAfter = event.clientY > top + height / 2;
        if (over?.index !== index || over.isAfter !== isAfter) setOver({ index, isAfter });
      },
      onDrop: (event) => {
        if (from === undefined) return;
        event.preventDefault();
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const to = dropPlace(from, index, event.clientY > top + height / 2);
        end();
        if (to !== undefined) move(from, to);
      },
      'data-drop': over?.index === index && from !== index ? (over.isAfter ? 'after' : 'before') : undefined,
      'data-dragged': from === index || undefined,
    }),
  };
}
