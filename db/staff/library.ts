import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth/minimal';
import { admin, twoFactor } from 'better-auth/plugins';
import type { Db } from '../client.ts';
import { libraryTables } from './library-tables.ts';

/** No session lasts longer, however busy. */
export const SESSION_HOURS = 8;

/** Browsers keep a cookie of this name only if it is secure, for this host alone and for all paths. */
export const SESSION_COOKIE = '__Host-staff';

/** What staff see in their authenticator app. */
export const ISSUER = 'Open Door';

/**
 * better-auth over our tables. It hashes and compares passwords, signs cookies, keeps sessions and second factors.
 * Nothing of it is reachable by HTTP: db/staff/sign-in.ts calls its functions one by one.
 */
export function createLibrary(db: Db, key: string, siteUrl: string) {
  return betterAuth({
    appName: ISSUER,
    baseURL: siteUrl,
    secret: key,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // Throttling is ours (throttle.ts): the library's is by path and address.
    rateLimit: { enabled: false },
    database: libraryTables(db),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 15, maxPasswordLength: 1024 },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sessions',
      fields: {
        token: 'token_hash',
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: SESSION_HOURS * 3600,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        password: 'password_hash',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'sign_in_steps',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false, // its prefix would be __Secure-, which is less than ours
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax' },
      cookies: { session_token: { name: SESSION_COOKIE } },
    },
    // The library's own token has 190 bits.
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, token: randomBytes(32).toString('base64url') } }),
        },
      },
    },
    plugins: [
      admin({
        defaultRole: 'viewer',
        schema: {
          user: {
            fields: { banned: 'disabled', banReason: 'disabled_reason', banExpires: 'disabled_until' },
          },
          session: { fields: { impersonatedBy: 'impersonated_by' } },
        },
      }),
      twoFactor({
        // Hashes, made by us: the library can only encrypt them.
        backupCodeOptions: { storeBackupCodes: 'plain' },
        accountLockout: { maxFailedAttempts: 10, durationSeconds: 60 },
        schema: {
          user: { fields: { twoFactorEnabled: 'has_second_factor' } },
          twoFactor: {
            modelName: 'second_factors',
            fields: {
              backupCodes: 'recovery_codes',
              userId: 'user_id',
              failedVerificationCount: 'failed_tries',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  });
}

export type Library = ReturnType<typeof createLibrary>;
