import { notFound } from 'next/navigation';

/** Every address of a visitor's page that no other file answers. */
export default function UnknownPage() {
  notFound();
}
