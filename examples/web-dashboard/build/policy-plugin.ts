import type { Plugin } from 'vite';

/** What any host of the built files should send along; the page says the same of itself. */
export const policy =
  "default-src 'self'; connect-src 'none'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Sends the policy along in the preview: also the worker, which heeds only its own header, can then reach nobody. */
export function policyHeader(): Plugin {
  return {
    name: 'policy-header',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        // The service worker has to fetch the files of the application, from where it came itself.
        const own = request.url?.includes('/sw.js')
          ? policy.replace("connect-src 'none'", "connect-src 'self'")
          : policy;
        response.setHeader('Content-Security-Policy', own);
        next();
      });
    },
  };
}
