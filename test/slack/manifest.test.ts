import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readShared, sharedFolder, sharedMissing } from './shared.ts';

interface Manifest {
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[];
    readonly agent_view?: object;
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const scopes = new Set(manifest.oauth_config.scopes.bot);
const commands = manifest.features.slash_commands;

/** Slack's own commands: an app that registers one is refused, or is never called. */
const reserved =
  `archive away call close collapse dm dnd expand feed help invite join leave me msg mute open part pro
   remind remove rename search shortcuts shrug star status topic who`.split(/\s+/);

/** The scope that each event needs, as Slack's documents list them. */
const eventScopes: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
};

const methodsUsed = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const calls = files.flatMap((f) => [
    ...readFileSync(join(folder, f), 'utf8').matchAll(/client\.((?:[a-zA-Z]+\.)+[a-zA-Z]+)\(/g),
  ]);
  return [...new Set(calls.map((match) => match[1] ?? ''))];
};

const methodFile = (method: string) => `slack/web-api/methods/${method}.json`;

describe('the manifest', () => {
  it.skipIf(sharedMissing)(`is a manifest of version 2 ${sharedMissing || ''}`, () => {
    const ajv = new Ajv({ strict: false, formats: { uri: true } });
    const valid = ajv.compile(readShared('slack/manifest-schema/manifest.schema.2.0.0.json') as object);
    valid(manifest);
    expect(valid.errors ?? []).toEqual([]);
  });

  it.each(commands.map((c) => c.command))('registers %s, which Slack does not keep for itself', (command) => {
    expect(command).toMatch(/^\/[a-z]{2,31}$/);
    expect(reserved).not.toContain(command.slice(1));
  });

  it('gets every command as it was typed', () => {
    expect(commands.map((c) => c.should_escape)).toEqual(commands.map(() => false));
  });

  it('registers the question words and its own name, each once', () => {
    const names = commands.map((c) => c.command);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['/whosaid', '/how', '/what', '/when', '/where', '/why', '/verbatim'])
      expect(names).toContain(name);
  });

  it.each(manifest.settings.event_subscriptions.bot_events)('has the scope of the event %s', (event) => {
    expect(Object.keys(eventScopes)).toContain(event);
    const scope = eventScopes[event];
    if (scope) expect(scopes).toContain(scope);
  });

  it('is a new app: the agent view, and its scope', () => {
    expect(manifest.features.agent_view).toBeDefined();
    expect(manifest.features).not.toHaveProperty('assistant_view');
    expect(scopes).toContain('assistant:write');
  });

  it.skipIf(sharedMissing)(
    `has a scope for every Web API method that is called ${sharedMissing || ''}`,
    () => {
      const methods = ['src/slack', 'src/jobs'].filter((f) => existsSync(f)).flatMap(methodsUsed);
      const refused = methods.filter((method) => {
        expect(existsSync(join(sharedFolder, methodFile(method))), method).toBe(true);
        const { scope } = readShared(methodFile(method)) as { scope: { bot?: readonly string[] } };
        return scope.bot && !scope.bot.some((s) => scopes.has(s));
      });
      expect(refused).toEqual([]);
    },
  );
});
