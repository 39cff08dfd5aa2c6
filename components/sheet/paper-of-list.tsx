'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Day } from '#domain/schedule/schedule.ts';
import { groupByNeed } from '#domain/sheet/groups.ts';
import type { SheetItem } from '#domain/sheet/item.ts';
import type { Need } from './needs-picker.tsx';
import { Paper, type PaperAbout, type PaperGroup } from './paper.tsx';
import type { PaperChoices } from './paper-choices.ts';
import { PaperLanguage, type PaperMessages } from './paper-language.tsx';
import { type ChosenSteps, stepOnPaper } from './step-text.ts';

type Props = {
  /** Those to be printed, in their order and in the language of the paper. */
  readonly items: readonly SheetItem[];
  readonly choices: PaperChoices;
  readonly papers: PaperMessages;
  /** Codes of needs, the greatest concern first, and all names in the language of the paper. */
  readonly concerns: readonly string[];
  readonly needs: readonly Need[];
  readonly steps: ChosenSteps;
  readonly contact: string;
  readonly printedOn: Day;
  /** The list as an address, and as a code that opens it. */
  readonly link: string;
  readonly code: ReactNode;
  /** What the list says of itself, where it is one of those that staff keep. */
  readonly about?: PaperAbout | null;
};

/** The paper of a list: put together in the browser, and by the server for those who have no script. */
export function PaperOfList({ choices, papers, ...rest }: Props) {
  return (
    <PaperLanguage language={choices.language} messages={papers}>
      <Put choices={choices} {...rest} />
    </PaperLanguage>
  );
}

function Put({
  items,
  choices,
  concerns,
  needs,
  steps,
  contact,
  printedOn,
  link,
  code,
  about = null,
}: Omit<Props, 'papers'>) {
  const t = useTranslations('paper');
  const groups: PaperGroup[] = choices.groupsByNeed
    ? groupByNeed(items, concerns).map(({ need, items: grouped }) => ({
        heading: needs.find((one) => one.code === need)?.name ?? t('other'),
        items: grouped,
      }))
    : [{ heading: null, items }];
  return (
    <Paper
      groups={groups}
      choices={choices}
      printedOn={printedOn}
      stepOf={(item) => stepOnPaper(t, item, steps)}
      contact={contact}
      shortLink={link}
      code={code}
      about={about}
    />
  );
}
