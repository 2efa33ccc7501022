import './workers.ts';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar.tsx';
import { type Credential, headersFor } from './caller.ts';
import { firstQuery } from './queries.ts';
import 'graphiql/style.css';
import './page.css';

function Page() {
  const [credential, setCredential] = useState<Credential | null>(null);
  const fetcher = useMemo(
    () => createGraphiQLFetcher({ url: '/graphql', headers: headersFor(credential) }),
    [credential],
  );
  const whose = JSON.stringify(headersFor(credential));
  return (
    <>
      <Bar onCredential={setCredential} />
      <main>
        {/* Without a caller there is nothing to introspect, and with another one there is another schema. */}
        <GraphiQL
          key={whose}
          fetcher={fetcher}
          defaultQuery={firstQuery}
          {...(credential ? {} : { schema: null })}
        >
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

const root = document.getElementById('page');
if (root) createRoot(root).render(<Page />);
