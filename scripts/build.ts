import './start/plain-errors.ts';
import { buildSite } from './start/build-site.ts';
import { onStop } from './start/stop.ts';

onStop(() => {});
await buildSite();
console.log('The pages are built.');
