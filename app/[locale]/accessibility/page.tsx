import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { Operator } from '#app/operator.tsx';
import { ProseBody } from '#components/prose-body.tsx';
import { accessibility } from '#data/pages/accessibility.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accessibility[await getLocale()].title };
}

export default function AccessibilityPage() {
  return (
    <ProseBody page={accessibility}>
      <Operator />
    </ProseBody>
  );
}
