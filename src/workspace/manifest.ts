import { z } from 'zod';

/** The parts of an app manifest that decide what a workspace sends to the app and allows it to do. */
const manifestSchema = z.looseObject({
  display_information: z.looseObject({ name: z.string(), description: z.string().optional() }),
  features: z
    .looseObject({
      app_home: z.looseObject({ home_tab_enabled: z.boolean().optional() }).optional(),
      bot_user: z.looseObject({ display_name: z.string() }).optional(),
      shortcuts: z
        .array(
          z.looseObject({
            name: z.string(),
            type: z.enum(['message', 'global']),
            callback_id: z.string(),
            description: z.string().optional(),
          }),
        )
        .default([]),
      slash_commands: z
        .array(
          z.looseObject({
            command: z.string(),
            description: z.string(),
            usage_hint: z.string().optional(),
            should_escape: z.boolean().optional(),
          }),
        )
        .default([]),
      agent_view: z
        .looseObject({
          agent_description: z.string().optional(),
          suggested_prompts: z.array(z.looseObject({ title: z.string(), message: z.string() })).optional(),
        })
        .optional(),
    })
    .prefault({}),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()).default([]) }) }),
  settings: z
    .looseObject({
      event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).default([]) }).prefault({}),
    })
    .prefault({}),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Throws with the field and the reason when the manifest is not one. */
export function parseManifest(manifest: unknown): Manifest {
  const parsed = manifestSchema.safeParse(manifest);
  if (parsed.success) return parsed.data;
  throw new Error(`The app manifest is not usable:\n${z.prettifyError(parsed.error)}`);
}
