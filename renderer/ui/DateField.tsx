import '@mantine/dates/styles.css';
import 'dayjs/locale/sq';
import { DateInput, DatesProvider } from '@mantine/dates';
import { parseDay } from './typed-day.ts';

const ALBANIAN = { locale: 'sq', firstDayOfWeek: 1 } as const;

type Props = {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (date: string) => void;
  onBlur?: () => void;
  description?: string;
  error?: string;
  required?: boolean;
  clearable?: boolean;
  minDate?: string;
  maxDate?: string;
  disabled?: boolean;
  w?: number;
};

/** A day, typed as an office writes it (`7.10.2020`, `7/10/20`, `071020`) or chosen. */
export function DateField({ value, onChange, ...rest }: Props) {
  return (
    <DatesProvider settings={ALBANIAN}>
      <DateInput
        {...rest}
        value={value === '' ? null : value}
        onChange={(date) => onChange(date ?? '')}
        valueFormat="DD.MM.YYYY"
        dateParser={parseDay}
        placeholder="dd.mm.vvvv"
        clearButtonProps={{ 'aria-label': 'Hiq datën' }}
        previousLabel="Para"
        nextLabel="Pas"
      />
    </DatesProvider>
  );
}
