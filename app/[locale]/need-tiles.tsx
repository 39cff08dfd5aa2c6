import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '#components/icon.tsx';
import styles from './need-tiles.module.css';

type Tile = { readonly need: string; readonly icon: IconName };

/** What people need most, first: the others are one tap away. */
const FIRST = [
  { need: 'meeting', icon: 'calendar' },
  { need: 'place-to-stay', icon: 'home' },
  { need: 'food', icon: 'tray' },
  { need: 'work', icon: 'work' },
  { need: 'money', icon: 'wallet' },
  { need: 'someone-to-talk-to', icon: 'talk' },
  { need: 'treatment', icon: 'heart' },
  { need: 'family', icon: 'family' },
] as const satisfies readonly Tile[];
const OTHERS = [
  { need: 'medicine', icon: 'tray' },
  { need: 'safe-now', icon: 'shield' },
  { need: 'rides', icon: 'bus' },
  { need: 'legal', icon: 'scales' },
  { need: 'mental-health', icon: 'heart' },
  { need: 'medical-care', icon: 'heart' },
  { need: 'health-insurance', icon: 'wallet' },
  { need: 'papers', icon: 'letter' },
  { need: 'phone-or-internet', icon: 'phone' },
  { need: 'storage', icon: 'key' },
  { need: 'children', icon: 'family' },
  { need: 'school', icon: 'book' },
  { need: 'people-in-recovery', icon: 'people' },
  { need: 'something-to-do', icon: 'star' },
  { need: 'someone-on-my-side', icon: 'hands' },
  { need: 'discrimination', icon: 'scales' },
  { need: 'naloxone', icon: 'shield' },
  { need: 'help-on-my-phone', icon: 'screen' },
] as const satisfies readonly Tile[];

/** One box to tick for each need, as many as matter: fields of the form around them. */
export function NeedTiles() {
  const t = useTranslations('home');
  return (
    <fieldset className={styles.needs}>
      <legend>
        <h2 className={styles.forMe}>{t('needsHeading')}</h2>
        <h2 className={styles.forSomeone}>{t('needsHeadingSomeone')}</h2>
        <h2 className={styles.forProvider}>{t('needsHeadingProvider')}</h2>
      </legend>
      <p className={styles.hint}>{t('needsHint')}</p>
      <Tiles tiles={FIRST} />
      <details className={styles.more}>
        <summary>{t('moreNeeds')}</summary>
        <Tiles tiles={OTHERS} />
      </details>
    </fieldset>
  );
}

function Tiles({ tiles }: { tiles: readonly ((typeof FIRST)[number] | (typeof OTHERS)[number])[] }) {
  const t = useTranslations('home.needs');
  return (
    <div className={styles.tiles}>
      {tiles.map(({ need, icon }) => (
        <label key={need} className={styles.tile}>
          <input type="checkbox" name="need" value={need} />
          <Icon name={icon} /> <span>{t(need)}</span>
        </label>
      ))}
    </div>
  );
}
