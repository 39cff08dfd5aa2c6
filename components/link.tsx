import NextLink from 'next/link';
import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import { localePath } from '#domain/locale.ts';

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale' | 'prefetch'> & {
  /** A path of ours without a language, such as "/find?near=01608". */
  readonly href: string;
};

/** A link to a page of ours in the language of this page. It asks the server for nothing before it is followed. */
export function Link({ href, ...rest }: Props) {
  return <NextLink prefetch={false} href={localePath(useLocale(), href)} {...rest} />;
}
