// A login service of its own for the tests of the browser: OpenID Connect as certified implementations speak it. Whoever
// logs in there has the role that is also his name. Called with the address of the program that asks it; says its own.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [program, secret] = process.argv.slice(2);
let answer;
const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  answer = new Provider(issuer, {
    clients: [
      {
        client_id: 'zielnetz',
        client_secret: secret,
        redirect_uris: [`${program}/anmelden/zurueck`],
        post_logout_redirect_uris: [`${program}/`],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'rollen'] },
    pkce: { required: () => true },
    cookies: { keys: ['only in the tests'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, preferred_username: `${accountId}.muster`, rollen: [accountId] }),
    }),
  }).callback();
  console.log(issuer);
});
