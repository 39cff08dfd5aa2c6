import { join } from 'node:path';

type Own = {
  /** Holds what this edge writes, and the shared files under open-door/. */
  readonly folder: string;
  readonly port: number;
  /** Host and port of the writer. */
  readonly writer: string;
};

/**
 * The main file of an edge for trying out: what deploy/nginx/open-door.conf is in earnest, but by http, on this machine
 * alone. It logs whatever the shared files do not keep it from logging. Files under `static/` it serves as they are.
 */
export function edgeConfig({ folder, port, writer }: Own): string {
  const at = (name: string) => join(folder, name);
  const isRoot = process.getuid?.() === 0;
  return `${isRoot ? 'user root;' : ''}
worker_processes 1;
pid ${at('nginx.pid')};
error_log ${at('main.log')} info;
events { worker_connections 4096; }
http {
    default_type text/html;
    access_log ${at('access.log')};
    sendfile on;
    keepalive_requests 1000000;
    client_body_temp_path ${at('bodies')};
    proxy_temp_path ${at('answers')};
    fastcgi_temp_path ${at('fastcgi')};
    uwsgi_temp_path ${at('uwsgi')};
    scgi_temp_path ${at('scgi')};
    upstream open_door_writer { server ${writer}; keepalive 32; }
    proxy_cache_path ${at('cache')} levels=1:2 keys_zone=open_door:20m max_size=2g inactive=8d use_temp_path=off;
    include open-door/edge.conf;
    server {
        listen 127.0.0.1:${port};
        set $open_door_pages ${at('open-door/pages')};
        include open-door/site.conf;
        location /static/ { root ${folder}; limit_req_dry_run on; }
    }
}
`;
}
