import { getTranslations } from 'next-intl/server';
import type { FeedSource } from '#db/feeds.ts';
import { listTerms } from '#db/terms.ts';
import { FEED_FORMATS } from '#domain/feeds/index.ts';
import { readZone } from '#domain/feeds/points.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { slugify } from '#domain/text.ts';
import { database } from '../../database.ts';
import type { FieldSpec } from '../form/form-state.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

const LONGEST_NAME = 100;

/** What is to be known of a feed beside its file. */
export async function feedFields(feed?: FeedSource): Promise<FieldSpec[]> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const fellowships = await listTerms(database(), 'fellowship');
  const format: FieldSpec = {
    name: 'format',
    label: t('format'),
    hint: t('formatHint'),
    type: 'choice',
    options: FEED_FORMATS.map(({ code }) => ({ value: code, label: t(`formats.${code as 'bmlt'}`) })),
  };
  return [
    {
      name: 'name',
      label: t('name'),
      hint: t('nameHint'),
      type: 'text',
      value: feed?.name ?? '',
      required: true,
    },
    // What a file is made of never changes: another format is another feed.
    ...(feed ? [] : [format]),
    {
      name: 'fellowship',
      label: t('fellowship'),
      hint: t('fellowshipHint'),
      type: 'choice',
      options: [
        { value: '', label: t('noFellowship') },
        ...fellowships.map(({ code, name }) => ({ value: code, label: name.en })),
      ],
      value: feed?.fellowship ?? '',
    },
    { name: 'zone', label: t('zone'), hint: t('zoneHint'), type: 'text', value: feed?.timeZone ?? '' },
  ];
}

/** Reads those fields. A problem is a sentence by its field. */
export async function readFeedFields(
  form: FormData,
  known?: FeedSource,
): Promise<Result<FeedSource, Record<string, string>>> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const text = (field: string) => String(form.get(field) ?? '').trim();
  const errors: Record<string, string> = {};
  const name = text('name');
  if (!slugify(name) || name.length > LONGEST_NAME) errors.name = t('problems.name');
  const format = FEED_FORMATS.find(({ code }) => code === (known?.format ?? text('format')));
  if (!format) errors.format = t('problems.format');
  const fellowship = text('fellowship') || null;
  if (fellowship && format?.fellowship && fellowship !== format.fellowship) {
    errors.fellowship = t('problems.fellowshipOfFormat', { fellowship: format.fellowship });
  }
  const timeZone = text('zone') ? readZone(text('zone')) : null;
  if (text('zone') && !timeZone) errors.zone = t('problems.zone');
  if (!format || Object.keys(errors).length > 0) return fail(errors);
  return succeed({ name, format: format.code, fellowship: format.fellowship ?? fellowship, timeZone });
}
