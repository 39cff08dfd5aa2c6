import { create } from 'qrcode';
import { QrImage } from '#components/sheet/qr-image.tsx';
import { qrPath } from '#components/sheet/qr-path.ts';

/** A QR code of a text, drawn by the server. */
export function DrawnCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return <QrImage path={qrPath(modules)} size={modules.size} label={label} />;
}
