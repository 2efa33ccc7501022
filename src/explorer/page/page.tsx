import './workers.ts';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { KeyBar } from './key-bar.tsx';
import { firstQuery } from './queries.ts';
import 'graphiql/style.css';
import './page.css';

function Page() {
  const [key, setKey] = useState('');
  const fetcher = useMemo(
    () => createGraphiQLFetcher({ url: '/graphql', headers: key ? { 'x-api-key': key } : {} }),
    [key],
  );
  return (
    <>
      <KeyBar onKey={setKey} />
      <main>
        {/* Without a key there is nothing to introspect, and with another one there is another schema. */}
        <GraphiQL key={key} fetcher={fetcher} defaultQuery={firstQuery} {...(key ? {} : { schema: null })}>
          <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}

const root = document.getElementById('page');
if (root) createRoot(root).render(<Page />);
