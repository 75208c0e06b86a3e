import * as http from 'node:http';
import { UserError } from '../ports/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What Node offers: `setGlobalProxyFromEnv` came with 24.14. */
export interface ProxySupport {
  readonly setGlobalProxyFromEnv?: (environment: NodeJS.ProcessEnv) => unknown;
}

/**
 * Sends every request of this process through the proxy that the runner's environment names, if it names one. A host
 * in `no_proxy` stands for its subdomains too, and this machine is never behind a proxy: so does GitHub's toolkit.
 *
 * @throws UserError when this Node cannot do that
 */
export function useProxy(environment: Environment, support: ProxySupport = http): void {
  const get = (name: string) => environment[name] || environment[name.toUpperCase()] || undefined;
  const [forHttp, forHttps] = [get('http_proxy'), get('https_proxy')];
  // With NODE_USE_ENV_PROXY Node has done it by itself when it started, for the fetch that we then send with.
  if ((forHttp === undefined && forHttps === undefined) || environment['NODE_USE_ENV_PROXY'] === '1') return;
  if (support.setGlobalProxyFromEnv === undefined) {
    throw new UserError(
      `The Node of this runner (${process.versions.node}) does not go through the proxy that https_proxy names by itself. Update the runner, or set "env: { NODE_USE_ENV_PROXY: 1 }" for this step.`,
    );
  }
  support.setGlobalProxyFromEnv({
    ...(forHttp === undefined ? {} : { http_proxy: forHttp }),
    ...(forHttps === undefined ? {} : { https_proxy: forHttps }),
    no_proxy: ['localhost', '127.0.0.1', '[::1]', ...hostsOf(get('no_proxy') ?? '')].join(','),
  });
}

function hostsOf(list: string): readonly string[] {
  const hosts = list.split(/[\s,]+/).filter((host) => host !== '');
  return hosts.flatMap((host) => (/^[.*]/.test(host) ? [host] : [host, `.${host}`]));
}
