import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accusative, genitive } from '#shared/albanian/nouns.ts';

/** Words of no Albanian noun's ending. */
const unknownWord = fc.stringMatching(/^[b-df-hj-np-tv-z]{2,8}[bdglmr]$/u);

describe('genitive', () => {
  it.each([
    ['Komiteti Rajonal Antitrafik Durrës', 'Komitetit Rajonal Antitrafik Durrës'],
    ['Komisioni i Mbrojtjes Civile', 'Komisionit të Mbrojtjes Civile'],
    ['Komisioni i Mbrojtjes Civile i Qarkut Durrës', 'Komisionit të Mbrojtjes Civile të Qarkut Durrës'],
    ['Grupi i Punës për Integrimin', 'Grupit të Punës për Integrimin'],
    ['Këshilli i Madh', 'Këshillit të Madh'],
    ['Këshilli i të Rinjve', 'Këshillit të të Rinjve'],
    ['Shtabi i Emergjencave', 'Shtabit të Emergjencave'],
    ['Bordi Drejtues', 'Bordit Drejtues'],
    ['Forumi Vendor i Sigurisë', 'Forumit Vendor të Sigurisë'],
    ['Institucioni i Prefektit të Qarkut Durrës', 'Institucionit të Prefektit të Qarkut Durrës'],
    ['Qarku Durrës', 'Qarkut Durrës'],
    ['Blloku i Shërbimeve', 'Bllokut të Shërbimeve'],
  ])('puts -t to a masculine noun and makes its articles të: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['Tryeza Teknike Antitrafik', 'Tryezës Teknike Antitrafik'],
    ['Task-Forca e sezonit', 'Task-Forcës së sezonit'],
    ['Task-Forca Vendore e sezonit turistik', 'Task-Forcës Vendore të sezonit turistik'],
    ['Task Forca e sezonit', 'Task Forcës së sezonit'],
    ['Qendra Kombëtare për Shërbime Komunitare', 'Qendrës Kombëtare për Shërbime Komunitare'],
    ['Zyra Arsimore Durrës', 'Zyrës Arsimore Durrës'],
    ['Prefektura Durrës', 'Prefekturës Durrës'],
    ['Roja Bregdetare', 'Rojës Bregdetare'],
    ['Njësia', 'Njësisë'],
    ['Njësia e Mbrojtjes së Fëmijëve', 'Njësisë së Mbrojtjes së Fëmijëve'],
    ['Njësia Vendore e Kujdesit Shëndetësor', 'Njësisë Vendore të Kujdesit Shëndetësor'],
    ['Bashkia Durrës', 'Bashkisë Durrës'],
    ['Drejtoria Vendore e Policisë', 'Drejtorisë Vendore të Policisë'],
    ['Drejtoria e Përgjithshme e Policisë së Shtetit', 'Drejtorisë së Përgjithshme të Policisë së Shtetit'],
    ['Mbledhja e Përbashkët', 'Mbledhjes së Përbashkët'],
    ['Ndërmarrja e Shërbimeve', 'Ndërmarrjes së Shërbimeve'],
    ['Lagjja nr. 4', 'Lagjes nr. 4'],
    ['Çerdhja e fëmijëve', 'Çerdhes së fëmijëve'],
    ['Byroja e Punës', 'Byrosë së Punës'],
    ['Radioja Durrësi', 'Radios Durrësi'],
    ['Kafeneja e Librit', 'Kafenesë së Librit'],
    ['Sekretarja e Përgjithshme', 'Sekretares së Përgjithshme'],
  ])('declines a feminine noun, së right after it and të further on: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['Komisioni i Vlerësimit dhe i Monitorimit', 'Komisionit të Vlerësimit dhe të Monitorimit'],
    ['Komisioni i Rendit, i Sigurisë dhe i Emergjencave', 'Komisionit të Rendit, të Sigurisë dhe të Emergjencave'],
    ['Drejtoria e Shëndetësisë dhe e Mbrojtjes Sociale', 'Drejtorisë së Shëndetësisë dhe të Mbrojtjes Sociale'],
    ['Drejtoria e Arsimit dhe Zyra e Punës', 'Drejtorisë së Arsimit dhe Zyrës së Punës'],
    ['Komiteti Rajonal dhe Byroja', 'Komitetit Rajonal dhe Byrosë'],
    ['Zyra e Punës si dhe Qendra', 'Zyrës së Punës si dhe Qendrës'],
  ])('carries on over dhe: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['Komiteti kundër Dhunës i Qarkut', 'Komitetit kundër Dhunës i Qarkut'],
    ['Zyra për Planin e Zhvillimit', 'Zyrës për Planin e Zhvillimit'],
    ['Njësia e Fëmijëve, Bashkia e Durrësit', 'Njësisë së Fëmijëve, Bashkia e Durrësit'],
    ['Njësia – Bashkia e Durrësit', 'Njësisë – Bashkia e Durrësit'],
    ['Komiteti për Rendin dhe Siguria', 'Komitetit për Rendin dhe Siguria'],
  ])('changes nothing after a preposition or a mark: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['Qendra “Jeta e Re” e Durrësit', 'Qendrës “Jeta e Re” të Durrësit'],
    ['Shkolla "Liria e Re"', 'Shkollës "Liria e Re"'],
    ['Tryeza (Zyra e Re) e Qarkut', 'Tryezës (Zyra e Re) të Qarkut'],
  ])('leaves what is quoted or in brackets: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['KOMITETI RAJONAL', 'KOMITETIT RAJONAL'],
    ['NJËSIA E MBROJTJES', 'NJËSISË SË MBROJTJES'],
    ['ZYRA VENDORE E PUNËS', 'ZYRËS VENDORE TË PUNËS'],
    ['KOMISIONI I MBROJTJES CIVILE', 'KOMISIONIT TË MBROJTJES CIVILE'],
    ['BORDI', 'BORDIT'],
    ['GRUP PUNE', 'GRUPIT TË PUNËS'],
  ])('keeps capitals: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it('takes a capital letter that stands alone for no article', () => {
    expect(genitive('Shoqata Vitamina E e Durrësit')).toBe('Shoqatës Vitamina E të Durrësit');
  });

  it.each([
    ['KRAT', 'KRAT-it'],
    ['KRAT Durrës', 'KRAT-it Durrës'],
    ['KRAT-i', 'KRAT-it'],
    ['UNICEF', 'UNICEF-it'],
    ['DVP Durrës', 'DVP-së Durrës'],
    ['OSBE', 'OSBE-së'],
    ['DVP-ja', 'DVP-së'],
  ])('hangs the ending on initials: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it.each([
    ['Grup pune', 'Grupit të punës'],
    ['Grup Pune për sezonin', 'Grupit të Punës për sezonin'],
    ['Komitet Rajonal', 'Komitetit Rajonal'],
    ['Komision i Vlerësimit', 'Komisionit të Vlerësimit'],
    ['Tryezë', 'Tryezës'],
    ['Tryezë e rrumbullakët', 'Tryezës së rrumbullakët'],
    ['Task-Forcë Vendore e sezonit', 'Task-Forcës Vendore të sezonit'],
    ['Qendër Shëndetësore', 'Qendrës Shëndetësore'],
    ['Njësi', 'Njësisë'],
    ['Drejtori e Policisë', 'Drejtorisë së Policisë'],
    ['Drejtori Vendore e Policisë', 'Drejtorisë Vendore të Policisë'],
  ])('makes an indefinite head definite: %s', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  it('tells the director from the directorate by the article', () => {
    expect(genitive('Drejtori i Policisë')).toBe('Drejtorit të Policisë');
  });

  it('declines a plural whose article shows it', () => {
    expect(genitive('Forcat e Armatosura')).toBe('Forcave të Armatosura');
    expect(genitive('Bashkitë e Qarkut')).toBe('Bashkive të Qarkut');
  });

  it.each([
    'World Vision',
    'Kabinet',
    'AKPA',
    'OKB',
    'Grup ekspertësh',
    'Komitetit Rajonal',
    'Disa Bashki',
    'Papa i Romës',
    'Masa të reja',
    '',
  ])('leaves what it does not know: %s', (name) => {
    expect(genitive(name)).toBe(name);
  });

  it('leaves its own result as it is', () => {
    for (const name of ['Komiteti Rajonal', 'Njësia e Mbrojtjes', 'Tryeza Teknike', 'Byroja', 'KRAT', 'Grup pune']) {
      expect(genitive(genitive(name))).toBe(genitive(name));
    }
  });

  it('leaves names of unknown words alone, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(unknownWord, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        expect(genitive(name)).toBe(name);
        expect(accusative(name)).toBe(name);
      }),
    );
  });

  it('never loses what stands before the ending, nor a later word', () => {
    fc.assert(
      fc.property(fc.array(unknownWord, { maxLength: 5 }), (words) => {
        expect(genitive(['Komiteti', ...words].join(' '))).toBe(['Komitetit', ...words].join(' '));
      }),
    );
  });
});

describe('accusative', () => {
  it.each([
    ['Miratimi i planit', 'Miratimin e planit'],
    ['Miratimi i planit dhe i buxhetit', 'Miratimin e planit dhe të buxhetit'],
    ['Angazhimi i anëtarëve në fushatën e muajit tetor', 'Angazhimin e anëtarëve në fushatën e muajit tetor'],
    ['Plani i ri', 'Planin e ri'],
    ['Plani Vendor i Veprimit', 'Planin Vendor të Veprimit'],
    ['Blloku i ndërtesave', 'Bllokun e ndërtesave'],
  ])('puts -n to a masculine noun, e right after it and të further on: %s', (title, expected) => {
    expect(accusative(title)).toBe(expected);
  });

  it.each([
    ['Mbrojtja e fëmijëve', 'Mbrojtjen e fëmijëve'],
    ['Mbrojtja e të drejtave', 'Mbrojtjen e të drejtave'],
    ['Ngritja e grupit të punës', 'Ngritjen e grupit të punës'],
    ['Dhënia e ndihmës', 'Dhënien e ndihmës'],
    ['Zgjedhja e sekretares', 'Zgjedhjen e sekretares'],
    ['Shpërndarja e materialeve', 'Shpërndarjen e materialeve'],
    ['Përzierja e lëndëve', 'Përzierjen e lëndëve'],
    ['Rregullorja e brendshme e Komitetit', 'Rregulloren e brendshme të Komitetit'],
    ['Strategjia Kombëtare e Sigurisë', 'Strategjinë Kombëtare të Sigurisë'],
    ['Fushata e re e ndërgjegjësimit', 'Fushatën e re të ndërgjegjësimit'],
    ['Ideja e projektit', 'Idenë e projektit'],
    ['Videoja informuese', 'Videon informuese'],
    ['Masa e marrë', 'Masën e marrë'],
  ])('declines a feminine noun: %s', (title, expected) => {
    expect(accusative(title)).toBe(expected);
  });

  it.each([
    ['Krijimi dhe funksionimi i grupit', 'Krijimin dhe funksionimin e grupit'],
    ['Hartimi, miratimi dhe zbatimi i planit', 'Hartimin, miratimin dhe zbatimin e planit'],
    [
      'Miratimi i planit për vitin 2021 dhe caktimi i afateve',
      'Miratimin e planit për vitin 2021 dhe caktimin e afateve',
    ],
    ['Masat urgjente dhe caktimi i afateve', 'Masat urgjente dhe caktimin e afateve'],
    [
      'Problematikat e hasura dhe gjetja e zgjidhjeve të reja',
      'Problematikat e hasura dhe gjetjen e zgjidhjeve të reja',
    ],
  ])('declines every head of the title: %s', (title, expected) => {
    expect(accusative(title)).toBe(expected);
  });

  it.each([
    ['Ndihma për gra dhe vajza', 'Ndihmën për gra dhe vajza'],
    ['Krijimi i një grupi dhe komisioni', 'Krijimin e një grupi dhe komisioni'],
    ['Shqyrtimi i raportit nga Drejtoria dhe Bashkia', 'Shqyrtimin e raportit nga Drejtoria dhe Bashkia'],
    ['Caktimi i datës, Bashkia e Durrësit', 'Caktimin e datës, Bashkia e Durrësit'],
    ['Caktimi i datës, Mbrojtja e Fëmijëve', 'Caktimin e datës, Mbrojtja e Fëmijëve'],
    ['Mbrojtja e fëmijëve e të rinjve', 'Mbrojtjen e fëmijëve e të rinjve'],
  ])('leaves what is not the head: %s', (title, expected) => {
    expect(accusative(title)).toBe(expected);
  });

  it('keeps capitals', () => {
    expect(accusative('MIRATIMI I PLANIT DHE I BUXHETIT')).toBe('MIRATIMIN E PLANIT DHE TË BUXHETIT');
  });

  it.each([
    'Miratimin e planit',
    'Për miratimin e planit',
    'Masa për parandalimin e trafikimit',
    'Masa të reja',
    'Strategji kombëtare për fëmijët',
    'Njësi',
    'Drejtori e re',
    'Disa ndryshime',
    'Tri fushata',
    'KRAT',
    '',
  ])('leaves a title that begins with no definite nominative: %s', (title) => {
    expect(accusative(title)).toBe(title);
  });

  it('leaves its own result as it is', () => {
    for (const title of ['Miratimi i planit', 'Mbrojtja e fëmijëve', 'Dhënia e ndihmës', 'Strategjia e re']) {
      expect(accusative(accusative(title))).toBe(accusative(title));
    }
  });
});
