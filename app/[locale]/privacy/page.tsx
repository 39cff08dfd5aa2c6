import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { Operator } from '#app/operator.tsx';
import { ProseBody } from '#components/prose-body.tsx';
import { privacy } from '#data/pages/privacy.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: privacy[await getLocale()].title };
}

export default function PrivacyPage() {
  return (
    <ProseBody page={privacy}>
      <Operator />
    </ProseBody>
  );
}
