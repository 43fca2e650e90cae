import { SimpleGrid } from '@mantine/core';
import { type MeetingFields, withFields } from '../../api/meeting-fields.ts';
import { PLACES } from '../../api/place.ts';
import { callText } from '../../text/call.ts';
import { Section } from '../../ui/Section.tsx';
import { typedNumber } from '../../ui/typed-number.ts';
import { LineField } from './fields.tsx';

const { numbers: text } = callText;

const numberField = (key: 'number' | 'copies') => ({
  read: (fields: MeetingFields) => String(fields[key] ?? ''),
  write: (fields: MeetingFields, value: string) => withFields(fields, { [key]: typedNumber(value) ?? undefined }),
  fault: (value: string) => (typedNumber(value) === null ? text.wrongNumber : undefined),
});
const number = numberField('number');
const copies = numberField('copies');
const protocol = {
  read: (fields: MeetingFields) => fields.protocolNumber ?? '',
  write: (fields: MeetingFields, value: string) => withFields(fields, { protocolNumber: value || undefined }),
};

/** The hints under the fields: of more or fewer lines, they keep the fields side by side. */
const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

export function Numbers({ id }: { id: number }) {
  return (
    <Section id={PLACES.call('numrat')} title={text.title}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <LineField
          id={id}
          inputWrapperOrder={ORDER}
          part="number"
          label={text.number}
          description={text.numberHint}
          {...number}
        />
        <LineField
          id={id}
          inputWrapperOrder={ORDER}
          part="protocol"
          label={text.protocolNumber}
          description={text.protocolHint}
          {...protocol}
        />
        <LineField
          id={id}
          inputWrapperOrder={ORDER}
          part="copies"
          label={text.copies}
          description={text.copiesHint}
          {...copies}
        />
      </SimpleGrid>
    </Section>
  );
}
