import type { ComponentType } from "react";
import { createBrowserRouter, Navigate, type RouteObject } from "react-router";
import { paths, startPathOf } from "./paths.ts";
import { NotFoundScreen } from "./screens/not-found-screen.tsx";
import { useMe } from "./session/me.ts";
import { SessionGate } from "./session/session-gate.tsx";
import { RouteFault } from "./shell/route-fault.tsx";
import { SignedInShell } from "./signed-in-shell.tsx";

/** A screen is fetched when it is first opened. */
const lazy = (load: () => Promise<ComponentType>) => async () => ({ Component: await load() });

/** One line per address: `paths.x` → the screen of the same name. */
const screens: RouteObject[] = [
  {
    path: paths.overview,
    lazy: lazy(async () => (await import("./screens/overview-screen.tsx")).OverviewScreen),
  },
  {
    path: paths.myParts,
    lazy: lazy(async () => (await import("./screens/my-parts-screen.tsx")).MyPartsScreen),
  },
  {
    path: paths.cases,
    lazy: lazy(async () => (await import("./screens/case-list-screen.tsx")).CaseListScreen),
  },
  {
    path: paths.newCase,
    lazy: lazy(async () => (await import("./screens/new-case-screen.tsx")).NewCaseScreen),
  },
  {
    path: paths.caseFile(":number"),
    lazy: lazy(async () => (await import("./screens/case-screen.tsx")).CaseScreen),
  },
  {
    path: paths.handoff(":id"),
    lazy: lazy(async () => (await import("./screens/handoff-screen.tsx")).HandoffScreen),
  },
  {
    path: paths.ask(":id"),
    lazy: lazy(async () => (await import("./screens/ask-screen.tsx")).AskScreen),
  },
  {
    path: paths.myDay,
    lazy: lazy(async () => (await import("./screens/my-day-screen.tsx")).MyDayScreen),
  },
  {
    path: paths.contacts,
    lazy: lazy(async () => (await import("./screens/contact-list-screen.tsx")).ContactListScreen),
  },
  {
    path: paths.contact(":id"),
    lazy: lazy(async () => (await import("./screens/contact-screen.tsx")).ContactScreen),
  },
  {
    path: paths.logContact,
    lazy: lazy(async () => (await import("./screens/log-contact-screen.tsx")).LogContactScreen),
  },
  {
    path: paths.companies,
    lazy: lazy(async () => (await import("./screens/company-list-screen.tsx")).CompanyListScreen),
  },
  {
    path: paths.company(":id"),
    lazy: lazy(async () => (await import("./screens/company-screen.tsx")).CompanyScreen),
  },
  {
    path: paths.importContacts,
    lazy: lazy(async () => (await import("./screens/import-screen.tsx")).ImportScreen),
  },
  {
    path: paths.importOne(":id"),
    lazy: lazy(async () => (await import("./screens/import-one-screen.tsx")).ImportOneScreen),
  },
  {
    path: paths.settings,
    lazy: lazy(async () => (await import("./screens/settings-screen.tsx")).SettingsScreen),
  },
  {
    path: paths.settingsUsers,
    lazy: lazy(async () => (await import("./screens/settings-users-screen.tsx")).SettingsUsersScreen),
  },
  {
    path: paths.settingsUnits,
    lazy: lazy(async () => (await import("./screens/settings-units-screen.tsx")).SettingsUnitsScreen),
  },
  {
    path: paths.settingsMunicipality,
    lazy: lazy(
      async () => (await import("./screens/settings-municipality-screen.tsx")).SettingsMunicipalityScreen,
    ),
  },
  {
    path: paths.whoSeesWhat,
    lazy: lazy(async () => (await import("./screens/who-sees-what-screen.tsx")).WhoSeesWhatScreen),
  },
  { path: paths.help, lazy: lazy(async () => (await import("./screens/help-screen.tsx")).HelpScreen) },
];

/** Before anybody is signed in. */
const entrances: RouteObject[] = [
  { path: paths.signIn, lazy: lazy(async () => (await import("./screens/sign-in-screen.tsx")).SignInScreen) },
  { path: paths.setUp, lazy: lazy(async () => (await import("./screens/set-up-screen.tsx")).SetUpScreen) },
  {
    path: paths.oneTimeLink,
    lazy: lazy(async () => (await import("./screens/one-time-link-screen.tsx")).OneTimeLinkScreen),
  },
];

function StartPage() {
  return <Navigate to={startPathOf(useMe())} replace />;
}

export const router = createBrowserRouter([
  {
    // Nothing while the first screen's code is on its way: it is there before a skeleton would have been read.
    HydrateFallback: () => null,
    ErrorBoundary: RouteFault,
    children: [
      ...entrances,
      {
        Component: SessionGate,
        children: [
          {
            Component: SignedInShell,
            children: [
              {
                ErrorBoundary: RouteFault,
                children: [
                  { index: true, Component: StartPage },
                  ...screens,
                  { path: "*", Component: NotFoundScreen },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
]);
