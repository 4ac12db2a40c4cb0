import type { Silent, Tense } from './article.ts';

export const tenseId: readonly Tense[] = [
  {
    title: 'satu target kota tidak tercapai',
    text: `Kecamatan memenuhi 18/18 target yang ditetapkan pemerintah kota. Jalan diperbaiki.
Investasi publik sebesar Rp96,2 miliar atau 97,4 persen dari target yang ditetapkan pemerintah kota.`,
    kind: 'targets-missed',
    quotes: [
      'memenuhi 18/18 target yang ditetapkan pemerintah kota',
      'Rp96,2 miliar atau 97,4 persen dari target yang ditetapkan pemerintah kota',
    ],
  },
  {
    title: 'dua angka tertukar',
    text: `Total biaya jembatan sebesar Rp1.947 miliar. Para warga senang. Total biaya jembatan sebesar Rp1.974 miliar.`,
    kind: 'two-values',
    quotes: ['Total biaya jembatan sebesar Rp1.947 miliar', 'Total biaya jembatan sebesar Rp1.974 miliar'],
  },
  {
    title: 'laki-laki dan perempuan',
    text: `Kongres dihadiri 45 delegasi. Di antaranya 28 pria dan 20 wanita.`,
    kind: 'parts-exceed',
    quotes: ['45 delegasi', '28 pria dan 20 wanita'],
  },
];

export const silentId: readonly Silent[] = [
  {
    title: 'pemberi target lain',
    text: 'Kecamatan memenuhi 18/18 target yang ditetapkan pemerintah kota. Investasi publik sebesar Rp96,2 miliar atau 97,4 persen dari target yang ditetapkan gubernur.',
  },
  {
    title: 'baru sampai bulan ini',
    text: 'Kecamatan memenuhi 18/18 target yang ditetapkan pemerintah kota. Sejauh ini investasi publik sebesar Rp96,2 miliar atau 87,4 persen dari target yang ditetapkan pemerintah kota.',
  },
  {
    title: 'dua tahun',
    text: 'Pada 2023 total biaya jembatan sebesar Rp1.947 miliar. Pada 2024 total biaya jembatan sebesar Rp1.974 miliar.',
  },
  {
    title: 'kata orang lain',
    text: 'Total biaya jembatan sebesar Rp1.947 miliar. Para warga senang. Menurut auditor, total biaya jembatan sebesar Rp1.974 miliar.',
  },
  {
    title: 'kelompok lain',
    text: 'Kongres dihadiri 45 delegasi. Paduan suara terdiri atas 28 pria dan 20 wanita.',
  },
  {
    title: 'jumlahnya cocok',
    text: 'Kongres dihadiri 45 delegasi. Di antaranya 28 pria dan 17 wanita.',
  },
];
