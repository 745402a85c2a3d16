/**
 * What people build a password of when they do not think of one: our own list of the words that lead every published
 * ranking, the same in Finnish and Swedish, and what lies near at work. Lower case, without accents. A password that is
 * little more than these, digits and marks is refused (`password-rules.ts`); whole lists of leaked passwords hardly hold
 * any of 15 characters or more, and those they hold are made of these.
 */
export const commonWords: readonly string[] = `
  password passwort passord passphrase passcode pass word secret letmein welcome login logon signin master access
  admin administrator root user guest test testing tester demo default changeme change please temp temporary hello
  qwerty qwertz azerty asdf asdfgh zxcv zxcvbn qazwsx
  iloveyou love lovely forever princess sunshine shadow monkey dragon football baseball soccer hockey batman superman
  pokemon starwars mustang ferrari michael jordan jessica daniel charlie ashley donald freedom whatever trustno
  computer internet google facebook microsoft windows apple samsung android office outlook teams company secure
  security private winter summer spring autumn january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday finland helsinki
  salasana salainen salaisuus tunnussana tunnus tervetuloa kirjaudu sisaan avaa sesam avain polku avaimet kayttaja
  yllapito paakayttaja hallinta testi kokeilu harjoitus esimerkki vaihda vaihdatama muuta uusi vanha moikka moro
  terve rakkaus rakastan sinua mina kulta kultaseni mussukka aurinko kissa koira jaakiekko leijonat suomi perkele
  saatana paska vittu isi aiti mummo ukki kesa talvi syksy kevat joulu juhannus vappu tammikuu helmikuu maaliskuu
  huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu maanantai tiistai keskiviikko
  torstai perjantai lauantai sunnuntai espoo vantaa tampere turku oulu lahti kuopio jyvaskyla seinajoki pori vaasa
  sosiaali sosiaalityo sosiaalityontekija sosiaalitoimi sosiaalitoimisto tyontekija asiakas asiakkaat kunta
  hyvinvointialue hyvinvointi alue kaupunki toimisto tiimi tyo tyopaikka palvelu suunnitelma
  losenord hemlig hemligt valkommen anvandare loggain logga oppna nyckel sommar vinter host jul midsommar sverige
  alskar alskling solsken hund katt fotboll finland helsingfors abo socialarbetare socialt arbete kommun klient
  januari februari mars maj juni juli augusti oktober mandag tisdag onsdag torsdag fredag lordag sondag
`
  .trim()
  .split(/\s+/);

/** Well-known long ones that no rule catches. Letters and digits only. */
export const commonPhrases: readonly string[] = `
  correcthorsebatterystaple correcthorsebattery thequickbrownfox thequickbrownfoxjumps tobeornottobe maytheforcebewithyou
  itsasecrettoeverybody onceuponatime rudolphtherednose twinkletwinklelittlestar jeesusrakastaasinua jesuslovesyou
  oimaammesuomisynnyinmaa maammesuomisynnyinmaa nuuskamuikkunen muumipeikkojaniiskuneiti hakkapeliitta piilukko
  karhunkansaontaalla enmuistasalasanaa unohdinsalasanan unohdinsalasanani mikasinunsalasanasion jaghargloomt
  supercalifragilisticexpialidocious antidisestablishmentarianism epajarjestelmallisyys lentokonesuihkuturbiinimoottori
  lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas
`
  .trim()
  .split(/\s+/);
