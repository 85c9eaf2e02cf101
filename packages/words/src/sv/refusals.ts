import type { RefusalReason } from "@lots/domain/refusal";

/** What happened, what is kept, what to do. A reason without its sentence does not compile. */
export const refusals = {
  "not-signed-in":
    "Du är inte inloggad längre. Det du har skrivit finns kvar. Logga in igen, så fortsätter du där du var.",
  "wrong-credentials":
    "E-postadressen eller lösenordet stämmer inte. Försök igen, eller be er administratör om en engångslänk.",
  "wrong-password":
    "Det nuvarande lösenordet stämmer inte. Lösenordet är inte bytt. Försök igen, eller be er administratör om en engångslänk.",
  "too-many-tries":
    "Det blev för många försök. Vänta {minutes, plural, one {en minut} other {# minuter}} och försök sedan igen.",
  "link-not-valid":
    "Länken gäller inte längre. Den är använd eller för gammal. Be er administratör om en ny.",
  "not-found":
    "Det finns inte, eller så får du inte se det. Kontrollera adressen, eller fråga den som gav dig länken.",
  "not-allowed":
    "Du har inte behörighet att göra det här. Inget har ändrats. Fråga lotsen eller er administratör.",
  "changed-meanwhile":
    "{known, select, yes {{by} hann före och sparade {at}.} other {Någon annan hann spara före dig.}} Det du skrev finns kvar. Jämför de två versionerna och spara igen.",
  "operation-reused":
    "Det här har redan sparats en gång, med ett annat innehåll. Det du skrev finns kvar. Spara igen.",
  "case-closed": "Ärendet {number} är avslutat och låst. Inget har ändrats. Lotsen kan öppna det igen.",
  "case-open": "Ärendet är redan öppet. Inget har ändrats.",
  "part-closed": "Delen är redan klar. Inget har ändrats. Öppna delen igen om något ska ändras.",
  "part-open": "Delen är redan öppen. Inget har ändrats.",
  "working-notes-first":
    "{count, plural, one {En arbetsanteckning} other {# arbetsanteckningar}} i din enhet gallras när delen är klar eller ärendet avslutas. Inget har sparats. Läs dem först, och spara en gång till.",
  "acted-since":
    "Det går inte att ångra längre: något mer har hänt sedan dess. Inget har ändrats. Skriv hur det är nu i stället.",
  "ended-more":
    "Det går inte att ångra: en överlämning, en fråga eller en arbetsanteckning upphörde när delen blev klar. Öppna delen igen från ärendet i stället.",
  "outcome-missing": "Utfallet saknas. Välj hur det gick och spara igen.",
  "reason-missing": "Skälet saknas. Skriv varför och spara igen.",
  "next-step-missing":
    "Nästa steg saknas. Ett öppet ärende har alltid ett. Skriv vad som ska göras, av vem och när.",
  "next-answer-missing": "Datum för nästa besked saknas. Välj vilken dag företaget ska få besked.",
  "company-missing": "Företaget saknas. Välj ett företag, eller skriv ett kodnamn tills det får nämnas.",
  "last-answer-missing":
    "Välj det senaste beskedet till företaget, eller skriv varför inget besked behövs. Ärendet är fortfarande öppet.",
  "owner-cannot-see":
    "{name} kan inte öppna det här. Inget har ändrats. Välj någon annan som gör nästa steg.",
  "date-passed": "Dagen har redan varit. Välj idag eller en senare dag.",
  "date-ahead": "Dagen har inte varit än. Välj idag eller en tidigare dag.",
  "date-not-later": "Den nya dagen är inte senare än {before}. Välj en senare dag, eller tryck Enligt plan.",
  "contact-empty":
    "Kontakten är tom. Skriv vad som sades, lägg till ett nästa steg eller markera att företaget fick besked.",
  "contact-with-nobody":
    "Vem var kontakten med? Välj ett företag, en person eller ett ärende. Det du skrev finns kvar.",
  "too-many": "Det blev för många på en gång. Gränsen är {limit, number}. Inget har ändrats. Välj färre.",
  "handoff-answered":
    "{state, select, accepted {Togs emot av {by} {at}.} refused {Avböjdes av {by} {at}.} forwarded {Skickades vidare av {by} {at}.} withdrawn {Återtogs av {by} {at}.} other {Överlämningen gäller inte sedan {at}.}}",
  "offer-open": "Delen är redan erbjuden till någon. Återta den överlämningen först, eller vänta på svaret.",
  "receiver-cannot-sign-in": "{unit} har ingen inloggning. Lotsen sköter delen. Inget har skickats.",
  "receiver-inactive": "{name} kan inte ta emot längre. Inget har skickats. Välj en annan mottagare.",
  "receiver-holds-it": "{unit} har redan delen. Välj en handläggare på enheten i stället.",
  "receiver-not-pilot": "{name} är inte lots. Inget har ändrats. Välj någon som är det.",
  "already-pilot": "{name} är redan ärendets lots. Inget har skickats. Välj någon annan.",
  "send-back-instead":
    "Lotsen tar emot delar som skickas tillbaka. Inget har skickats. Välj Skicka tillbaka.",
  "told-missing":
    "Skriv vad företaget har fått veta, eller markera att inget besked är givet. Det du skrev finns kvar.",
  "consent-not-needed": "{unit} är ingen samarbetspartner och behöver inget samtycke. Inget har sparats.",
  "consent-of-another-company":
    "Företaget som ärendet gäller nu har samtyckt till att {unit} ser det, och det samtycket kan inte följa med till ett annat företag. Inget har sparats. Återkalla samtycket först.",
  "consent-missing":
    "Företaget har inte samtyckt till att ärendet delas med {unit}. Inget har skickats. Anteckna samtycket först.",
  "forward-to-sender":
    "Det är avsändaren själv. Avböj i stället, med ett skäl, så vet avsändaren varför. Inget har skickats.",
  "forwarded-too-often":
    "Överlämningen har redan skickats vidare {limit, plural, one {en gång} other {# gånger}}. Ta emot den eller avböj.",
  "ask-answered":
    "{state, select, answered {Besvarades av {by} {at}.} accepted {Togs av {by} {at}.} refused {Avböjdes av {by} {at}.} forwarded {Skickades vidare av {by} {at}.} withdrawn {Återtogs av {by} {at}.} other {Frågan gäller inte sedan {at}.}}",
  "officer-not-in-unit": "{name} arbetar inte på enheten. Inget har ändrats. Välj någon som gör det.",
  "audience-not-offered": "Det valet går inte att göra här. Texten finns kvar. Välj igen under Synlig för.",
  "organisation-number-taken":
    "{name} har redan det organisationsnumret. Använd det företaget, så blir det inte två.",
  "email-taken": "Någon annan har redan den e-postadressen. Skriv en annan.",
  "still-holds":
    "Inget har ändrats: {count, plural, one {en sak måste} other {# saker måste}} lämnas över till någon annan först.",
  "last-administrator":
    "Det måste finnas minst en administratör. Inget har ändrats. Utse en administratör till först.",
  "role-not-in-unit":
    "Rollen går inte att ha där. Lotsar och administratörer arbetar i kommunens egna enheter, och ingen loggar in för en enhet utanför eller en som är borttagen. Inget har sparats.",
  "duty-not-in-unit": "Bara kommunens egna enheter kan ha det uppdraget. Inget har sparats.",
  "user-disabled": "Personen är avstängd. Öppna kontot igen först. Inget har ändrats.",
  "demonstration-only": "Det går bara i en demonstration. Här loggar du in med e-post och lösenord.",
  "already-set-up": "Kommunen är redan klar att använda. Logga in i stället.",
  "accent-contrast":
    "Färgen går inte att läsa på alla ställen. Närmaste färg som fungerar är {nearest}. Inget har sparats.",
  "import-too-large":
    "Filen är för stor. Inget har importerats. Gränsen är {limit, number} {unit, select, rows {rader} other {megabyte}}. Dela filen och försök igen.",
  "import-not-readable":
    "Filen går inte att läsa. Inget har importerats. Spara listan som CSV och försök igen.",
  "import-closed":
    "Listan är redan importerad eller ångrad. Inget har ändrats. Välj filen på nytt om den ska importeras igen.",
  "import-nothing-left": "Det finns inga fler rader att göra det med. Inget har ändrats.",
  "import-undo-expired":
    "Importen gick att ångra till {until}. Allt finns kvar. Ta bort det som är fel ur listorna, rad för rad.",
} as const satisfies Record<RefusalReason, string>;
