import type { Words } from './words.ts';

/** For whom a listing is meant; the words are those that groups use of themselves. */
export const audience: readonly Words[] = [
  {
    code: 'men',
    en: 'Men',
    es: 'Hombres',
    alsoEn: ["men's", 'mens', 'male', 'guys', 'dads'],
    alsoEs: ['varones', 'caballeros'],
  },
  {
    code: 'women',
    en: 'Women',
    es: 'Mujeres',
    alsoEn: ["women's", 'womens', 'female', 'ladies', 'moms'],
    alsoEs: ['damas', 'mamás'],
  },
  {
    code: 'nonbinary',
    en: 'Nonbinary people',
    es: 'Personas no binarias',
    alsoEn: ['non-binary', 'enby'],
    alsoEs: ['no binario'],
  },
  {
    code: 'transgender',
    en: 'Transgender people',
    es: 'Personas transgénero',
    alsoEn: ['trans', 'transgendered'],
    alsoEs: ['trans', 'transexual'],
  },
  {
    code: 'lgbtq',
    en: 'LGBTQ+ people',
    es: 'Personas LGBTQ+',
    alsoEn: ['LGBT', 'LGBTQIA', 'GLBT', 'queer', 'pride', 'rainbow'],
    alsoEs: ['LGBT', 'diversidad', 'orgullo'],
  },
  { code: 'gay', en: 'Gay people', es: 'Personas gais', alsoEn: ['gay men'], alsoEs: ['gay', 'homosexual'] },
  { code: 'lesbian', en: 'Lesbians', es: 'Lesbianas', alsoEn: ['lesbian women'], alsoEs: ['lesbiana'] },
  {
    code: 'bisexual',
    en: 'Bisexual people',
    es: 'Personas bisexuales',
    alsoEn: ['bi'],
    alsoEs: ['bisexual'],
  },
  {
    code: 'people-of-color',
    en: 'People of color',
    es: 'Personas de color',
    alsoEn: ['POC', 'BIPOC', 'Black', 'African American'],
    alsoEs: ['afroamericanas', 'afrodescendientes'],
  },
  {
    code: 'native-indigenous',
    en: 'Native and Indigenous people',
    es: 'Personas indígenas',
    alsoEn: ['Native American', 'American Indian', 'tribal', 'First Nations'],
    alsoEs: ['nativos americanos', 'pueblos originarios'],
  },
  {
    code: 'young-people',
    en: 'Young people',
    es: 'Gente joven',
    alsoEn: ['young adults', 'YPAA', 'youth', 'under 30', 'twenties', 'college'],
    alsoEs: ['jóvenes', 'juventud', 'universitarios'],
  },
  {
    code: 'teens',
    en: 'Teens',
    es: 'Adolescentes',
    alsoEn: ['teenagers', 'adolescents', 'high school'],
    alsoEs: ['chicos', 'muchachos'],
  },
  {
    code: 'seniors',
    en: 'Older people',
    es: 'Personas mayores',
    alsoEn: ['seniors', 'senior citizens', 'elders', 'over 55', 'retired'],
    alsoEs: ['tercera edad', 'adultos mayores', 'jubilados'],
  },
];
