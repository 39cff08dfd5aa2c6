import { create } from 'qrcode';
import styles from './page.module.css';

/** A QR code as one path, black on white in every colour scheme: cameras need that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares = Array.from(modules.data, (isDark, index) => {
    const [x, y] = [index % modules.size, Math.floor(index / modules.size)];
    return isDark ? `M${x} ${y}h1v1h-1z` : '';
  });
  return (
    <svg className={styles.qr} viewBox={`0 0 ${modules.size} ${modules.size}`} role="img" aria-label={label}>
      <path d={squares.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
