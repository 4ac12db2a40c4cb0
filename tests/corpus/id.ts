import type { Corpus } from './corpus.ts';

export const id: Corpus = {
  language: 'id',
  claims: [
    // ratio
    [
      'Sebanyak 233 dari 640 desa atau 36,4 persen sudah memiliki bidan.',
      ['ratio', '36.4', 36.40625, 'consistent'],
    ],
    ['Cabang itu menerima 233/230 anggota baru (101 persen).', ['ratio', '101', 101.304348, 'rounded']],
    [
      'Usulan itu disetujui 44 dari 48 anggota dewan (96,7 persen).',
      ['ratio', '96.7', 91.666667, 'inconsistent'],
    ],
    [
      'Kepala dinas mengatakan 889 ruang kelas dari total 946 ruang kelas atau 94 persen telah diperbaiki.',
      ['ratio', '94', 93.97463, 'consistent'],
    ],
    [
      'Rancangan itu didukung 443 suara dari 448 anggota yang hadir (91,53 persen).',
      ['ratio', '91.53', 98.883929, 'other-base'],
    ],
    [
      'Baru 31 dari 48 rumah atau 64,5 persen yang tersambung listrik.',
      ['ratio', '64.5', 64.583333, 'truncated'],
    ],
    ['Lebih dari 90 persen warga (44 dari 50 orang) setuju.', ['ratio', '90', 88, 'contradicted']],
    ['Sebanyak 2.400 dari 3.400 rumah (70,6%) sudah direnovasi.', ['ratio', '70.6', 70.588235, 'consistent']],
    [
      'Dana yang cair Rp938 miliar dari Rp5.863 miliar atau 16 persen.',
      ['ratio', '16', 15.998636, 'consistent'],
    ],
    [
      'Dana yang terserap Rp938 miliar dari total Rp5,863 triliun (17,8 persen).',
      ['ratio', '17.8', 15.998636, 'inconsistent'],
    ],
    ['Tingkat kelulusan 99,2 persen (4.217 dari 4.251 siswa).', ['ratio', '99.2', 99.200188, 'consistent']],
    ['Dua belas dari lima belas sekolah atau 80 persen ditutup.', ['ratio', '80', 80, 'consistent']],
    // share
    [
      'Dari total 640 pekerja, sebanyak 208 orang atau 32,5 persen adalah perempuan.',
      ['share', '32.5', 32.5, 'consistent'],
    ],
    [
      'Dari total 640 pekerja, sebanyak 208 orang (42,5 persen) adalah perempuan.',
      ['share', '42.5', 32.5, 'inconsistent'],
    ],
    [
      'Dari total 640 pekerja, sebanyak 208 orang atau 42,5 persen adalah perempuan.',
      ['share', '42.5', 32.5, 'inconsistent'],
    ],
    [
      'Pabrik itu mempekerjakan 640 orang, termasuk 208 perempuan (32,5 persen).',
      ['share', '32.5', 32.5, 'consistent'],
    ],
    [
      'Sebanyak 208 orang atau 32,5 persen dari 640 pekerja adalah perempuan.',
      ['share', '32.5', 32.5, 'consistent'],
    ],
    [
      'Bandara itu mencatat 153.559 penerbangan, di antaranya 130.208 penerbangan tepat waktu, setara dengan tingkat 84,8 persen.',
      ['share', '84.8', 84.793467, 'consistent'],
    ],
    ['Survei terhadap 25 pedagang menunjukkan 48 persen ingin tutup.', ['share', '48', 12, 'consistent']],
    ['Survei terhadap 25 pedagang menunjukkan 47 persen ingin tutup.', ['share', '47', null, 'impossible']],
    ['Dari 15 pakar, 10 orang (67 persen) optimistis.', ['share', '67', 66.666667, 'rounded']],
    [
      'Dari 239 peserta, 42 orang (17,5 persen) menerima beasiswa.',
      ['share', '17.5', 17.573222, 'truncated'],
    ],
    // quota
    ['Kabupaten itu memenuhi 17 dari 19 indikator.', ['quota', null, 89.473684, 'derived']],
    ['Perubahan piagam memerlukan persetujuan 21 dari 28 negara anggota.', ['quota', null, 75, 'derived']],
    ['Kecamatan itu mencapai 20/20 target.', ['quota', null, 100, 'derived']],
    ['Partai itu merebut 58 dari 145 kursi.', ['quota', null, 40, 'derived']],
    // attainment
    [
      'Realisasi pendapatan daerah mencapai Rp840 miliar atau 84 persen dari target Rp1 triliun.',
      ['attainment', '84', 84, 'consistent'],
    ],
    [
      'Realisasi pendapatan daerah mencapai Rp790 miliar atau 84 persen dari target Rp1,00 triliun.',
      ['attainment', '84', 79, 'inconsistent'],
    ],
    [
      'Penerimaan pajak hingga Juni mencapai Rp1,947 triliun atau 48,4 persen dari target APBD.',
      ['attainment', '48.4', 4.022727, 'derived'],
    ],
    [
      'Produksi padi mencapai 15.600 ton, melampaui 4 persen dari target 15.000 ton.',
      ['attainment', '4', 4, 'consistent'],
    ],
    [
      'Produksi padi hanya 14.100 ton, melampaui 4 persen dari target 15.000 ton.',
      ['attainment', '4', -6, 'contradicted'],
    ],
    [
      'Belanja modal terealisasi Rp36,4 miliar atau 91 persen dari pagu anggaran Rp40 miliar.',
      ['attainment', '91', 91, 'consistent'],
    ],
    [
      'Bank menyalurkan kredit Rp900 miliar, setara 28,4 persen dari target tahunan.',
      ['attainment', '28.4', 3169.014085, 'derived'],
    ],
    [
      'Investasi yang masuk sebesar Rp3,15 triliun atau 105 persen dari target sebesar Rp3 triliun.',
      ['attainment', '105', 105, 'consistent'],
    ],
    [
      'Serapan beras Bulog mencapai 1,25 juta ton atau 58 persen dari target 2,5 juta ton.',
      ['attainment', '58', 50, 'inconsistent'],
    ],
    [
      'Penerimaan cukai sebesar Rp42,3 miliar, atau 101,2 persen dari target yang ditetapkan Rp41,8 miliar.',
      ['attainment', '101.2', 101.196172, 'consistent'],
    ],
    // change
    [
      'Penjualan turun dari 8.000 unit menjadi 6.800 unit atau turun 15 persen.',
      ['change', '15', -15, 'consistent'],
    ],
    [
      'Laba bersih tercatat Rp3,2 triliun, naik 5 persen dibandingkan periode yang sama tahun lalu.',
      ['change', '5', 3.047619, 'derived'],
    ],
    [
      'Pesanan naik 30 persen dari 2.640 unit menjadi 3.721 unit.',
      ['change', '30', 40.94697, 'inconsistent'],
    ],
    [
      'Jumlah kecelakaan turun dari 31 kasus menjadi 29 kasus (6,4 persen).',
      ['change', '6.4', -6.451613, 'truncated'],
    ],
    ['Penjualan turun 15 persen dari 8.000 unit menjadi 9.200 unit.', ['change', '15', 15, 'contradicted']],
    [
      'Populasi sapi naik 200 persen dari 1.210 ekor menjadi 2.420 ekor.',
      ['change', '200', 100, 'mislabelled'],
    ],
    ['Tercatat 5.025 kasus, turun 1.279 kasus (20,3 persen).', ['change', '20.3', -20.288706, 'consistent']],
    [
      'Laba perseroan mencapai Rp1,32 triliun, turun 10,8 persen dari Rp1,48 triliun pada tahun sebelumnya.',
      ['change', '10.8', -10.810811, 'consistent'],
    ],
    [
      'Laba perseroan mencapai Rp1,32 triliun, turun 18,8 persen dari Rp1,48 triliun pada tahun sebelumnya.',
      ['change', '18.8', -10.810811, 'inconsistent'],
    ],
    [
      'IHSG ditutup turun 65,23 poin (0,87 persen) ke level 7.432,50.',
      ['change', '0.87', -0.869997, 'consistent'],
    ],
    ['IHSG melemah 0,87 persen ke posisi 7.432,50.', ['change', '0.87', 7497.730253, 'derived']],
    [
      'Harga beras naik 8 persen menjadi Rp13.500 per kilogram dari Rp12.500 per kilogram.',
      ['change', '8', 8, 'consistent'],
    ],
    [
      'Ekspor tumbuh 37 persen menjadi US$4,80 miliar dibandingkan US$3,50 miliar tahun sebelumnya.',
      ['change', '37', 37.142857, 'consistent'],
    ],
    [
      'Jumlah penumpang naik 2,5 persen dari 12.000 orang menjadi 12.300 orang.',
      ['change', '2.5', 2.5, 'consistent'],
    ],
    [
      'Produksi minyak mencapai 70 juta barel, 4 persen lebih rendah dibandingkan tahun lalu.',
      ['change', '4', 72.916667, 'derived'],
    ],
    [
      'Jumlah relawan bertambah 541 orang (112 persen) menjadi 1.024 orang.',
      ['change', '112', 112.008282, 'consistent'],
    ],
    [
      'Anggaran pendidikan naik dari Rp1,2 triliun menjadi Rp1,5 triliun, meningkat sebesar 25 persen.',
      ['change', '25', 25, 'consistent'],
    ],
    // points
    [
      'Tingkat pengangguran turun dari 5,4 persen menjadi 5,1 persen, turun 0,3 poin persen.',
      ['points', '0.3', -0.3, 'consistent'],
    ],
    ['Angka kemiskinan turun 0,3 poin persen menjadi 9,1 persen.', ['points', '0.3', 9.4, 'derived']],
    [
      'Partisipasi pemilih turun dari 61,2 persen menjadi 58,9 persen, atau turun 3,2 poin persentase.',
      ['points', '3.2', -2.3, 'inconsistent'],
    ],
    [
      'Tingkat pengangguran naik dari 4 persen menjadi 5 persen, naik 1 persen.',
      ['points', '1', 1, 'mislabelled'],
    ],
    [
      'Tingkat kelulusan naik dari 4 persen menjadi 5 persen atau naik 25 persen.',
      ['points', '25', 25, 'consistent'],
    ],
    [
      'Suku bunga naik 0,7 poin persen dari 6,5 persen menjadi 6,0 persen.',
      ['points', '0.7', -0.5, 'contradicted'],
    ],
    [
      'Elektabilitas partai itu naik 2,4 poin persen dari 18,7 persen menjadi 21,1 persen.',
      ['points', '2.4', 2.4, 'consistent'],
    ],
    // multiple
    [
      'Jumlah pelanggan naik dua kali lipat dari 1.210 menjadi 2.418 pelanggan.',
      ['multiple', '2', 1.998347, 'consistent'],
    ],
    [
      'Jumlah pelanggan naik tiga kali lipat dari 1.210 menjadi 2.418 pelanggan.',
      ['multiple', '3', 1.998347, 'inconsistent'],
    ],
    [
      'Biaya meningkat 2,5 kali dari Rp4,12 miliar menjadi Rp10,30 miliar.',
      ['multiple', '2.5', 2.5, 'consistent'],
    ],
    [
      'Produksi meningkat 2,5 kali lipat, dari 4.120 ton menjadi 10.300 ton.',
      ['multiple', '2.5', 2.5, 'consistent'],
    ],
    [
      'Jumlah pasien turun separuh, dari 840 orang menjadi 420 orang.',
      ['multiple', '0.5', 0.5, 'consistent'],
    ],
    // breakdown
    [
      'Rombongan itu berjumlah 45 orang, terdiri dari 28 pria dan 17 wanita.',
      ['breakdown', '45', 45, 'consistent'],
    ],
    [
      'Maskapai itu memiliki 128 pesawat yang terdiri atas 74 pesawat jet, 38 pesawat kargo dan 16 helikopter.',
      ['breakdown', '128', 128, 'consistent'],
    ],
    [
      'Pengurus cabang berjumlah 214 orang, terdiri dari 131 pria dan 93 wanita.',
      ['breakdown', '214', 224, 'inconsistent'],
    ],
    [
      'Kecelakaan itu menimbulkan 23 korban, di antaranya 5 orang tewas dan 18 orang terluka.',
      ['breakdown', '23', 23, 'consistent'],
    ],
    [
      'Masih ada 7.567 perkara (tepat waktu: 7.349, terlambat: 218).',
      ['breakdown', '7567', 7567, 'consistent'],
    ],
    [
      'Sebanyak 63 persen responden setuju, 18 persen menolak dan 19 persen tidak menjawab.',
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Struktur ekonomi: pertanian 52,4 persen, industri 38,1 persen dan jasa 9,5 persen.',
      ['breakdown', null, 100, 'consistent'],
    ],
    [
      'Ekspor mencapai 1.850 ton senilai 6,2 juta dolar, naik 20% dalam volume dan 17,5% dalam nilai.',
      ['change', '20', 1541.666667, 'derived'],
      ['change', '17.5', 5.276596, 'derived'],
    ],
    // figures that were said before, or in passing
    ['Sebanyak 12 persen dari 1.500 sekolah, atau 180 sekolah, ditutup.', ['share', '12', 12, 'consistent']],
    [
      'Pada 2020 pelabuhan menangani 640 ton. Pada 2021 pelabuhan menangani 736 ton, naik 15 persen.',
      ['change', '15', 15, 'consistent'],
    ],
    ['Kasus turun 20 persen (36/45 kasus).', ['change', '20', -20, 'consistent']],
    // shapes of the language, units and words of change
    [
      'Laba koperasi tercatat Rp 480,6 miliar atau melonjak 35 persen dibandingkan periode sama sebelumnya hanya Rp 356,0 miliar.',
      ['change', '35', 35, 'consistent'],
    ],
    [
      'Simpanan warga mencapai 31,50 miliar dolar AS, atau naik 5,0 persen dari posisi pada 31 Mei 2011, yaitu 30,00 miliar dolar AS.',
      ['change', '5.0', 5, 'consistent'],
    ],
    [
      'Piutang mencapai Rp 728,0 miliar, meningkat 4,0 persen dari posisi 2016 sebesar Rp 700,0 miliar.',
      ['change', '4.0', 4, 'consistent'],
    ],
    [
      'Indeks ditutup menguat 2,5 persen atau 125,00 poin di posisi 5.125,00.',
      ['change', '2.5', 2.5, 'consistent'],
    ],
    [
      'Rupiah berada di posisi Rp 14.350, menguat 50 poin atau 0,35 persen dari penutupan kemarin Rp 14.400.',
      ['change', '0.35', -0.347222, 'consistent'],
    ],
    [
      'Indeks terkoreksi 5,0 persen ke level 4.750,00 poin dari posisi pekan sebelumnya, 5.000,00 poin.',
      ['change', '5.0', -5, 'consistent'],
    ],
    [
      'Uang mukanya 25 persen dari 18,4 juta dolar atau 4,6 juta dolar AS.',
      ['share', '25', 25, 'consistent'],
    ],
    [
      'Penyebabnya meningkatnya beban gaji sebesar 15 persen dari Rp4,20 triliun menjadi Rp4,83 triliun.',
      ['change', '15', 15, 'consistent'],
    ],
    [
      'Bank itu menaikkan bunga pinjaman 50 basis poin dari 7,25 persen menjadi 7,75 persen.',
      ['points', '0.50', 0.5, 'consistent'],
      // a total and its parts, over figures of change and sentences; parts closed by their shares
    ],
    [
      'Dinas menerbitkan 1.284 izin, naik 9 persen. Di antaranya 911 izin rumah dan 373 izin toko.',
      ['change', '9', 1177.981651, 'derived'],
      ['breakdown', '1284', 1284, 'consistent'],
    ],
    [
      'Anggaran Rp86,5 miliar, naik 4 persen, terdiri dari Rp61,2 miliar untuk jalan, Rp18,9 miliar untuk sekolah, dan Rp6,4 miliar untuk taman.',
      ['change', '4', 83.173077, 'derived'],
      ['breakdown', '86.5', 86.5, 'consistent'],
    ],
    ['Klub memiliki 143 anggota (58 perempuan, 85 laki-laki).', ['breakdown', '143', 143, 'consistent']],
    [
      'Ada 17.428 suara, terdiri atas 12.310 suara sah, 4.503 suara kosong dan 625 suara rusak.',
      ['breakdown', '17428', 17438, 'inconsistent'],
    ],
    // causes beside the growth of the amount itself
    ['Penjualan beras mencapai Rp 636 miliar, naik 6% karena panen baik.', ['change', '6', 600, 'derived']],
    ['Karena panen baik, laba mencapai Rp 53 miliar, naik 6%.', ['change', '6', 50, 'derived']],
    ['Pendapatan mencapai Rp 47 miliar, turun 6% meskipun panen baik.', ['change', '6', 50, 'derived']],
    // counts beside scores, and shares beside the end of an axis
    ['Warung itu mendapat 4 dari 5 bintang.', ['quota', null, 80, 'derived']],
    ['Pemerintah daerah memenuhi 3 dari 6 target.', ['quota', null, 50, 'derived']],
    [
      'Pelabuhan mencatat 600 kapal, naik 50 persen (tahun lalu naik 24 persen).',
      ['change', '50', 400, 'derived'],
    ],
  ],
  silent: [
    ['a score', 'Warung itu mendapat 4,5 dari 5 bintang.'],
    ['a score', 'Pemerintah daerah memenuhi 4,5 dari 6 target.'],
    ['the percentage of a cause', 'Laba mencapai Rp 48 miliar berkat biaya turun 6%.'],
    ['the percentage of a cause', 'Laba mencapai Rp 48 miliar karena biaya turun 6%.'],
    ['the percentage of a cause', 'Laba mencapai Rp 48 miliar lantaran biaya turun 6%.'],
    ['the percentage of a cause', 'Laba mencapai Rp 48 miliar sebab biaya turun 6%.'],
    ['the percentage of a cause', 'Kerugian mencapai Rp 48 miliar akibat penjualan turun 6%.'],
    ['the percentage of a cause', 'Pendapatan mencapai Rp 48 miliar ditopang tarif yang naik 6%.'],
    ['the percentage of a cause', 'Pendapatan mencapai Rp 48 miliar dipacu tarif yang naik 6%.'],
    [
      'the percentage of what did not hinder it',
      'Pendapatan mencapai Rp 48 miliar walaupun produksi turun 6%.',
    ],
    ['the percentage of what did not hinder it', 'Pendapatan mencapai Rp 48 miliar meski produksi turun 6%.'],
    [
      'the percentage of what did not hinder it',
      'Pendapatan mencapai Rp 48 miliar kendati produksi turun 6%.',
    ],
    ['the number of a gate', 'Antrean di gerbang 4 turun 8 persen.'],
    ['the number of an index', 'Indeks Nikkei 225 menguat 0,53 persen.'],
    [
      'a share of a whole that is not printed',
      'Ia memegang 200.500 saham atau 5,0 persen dari modal disetor.',
    ],
    ['a plan with a percentage and no amount', 'Realisasi investasi swasta baru 82,4 persen dari target.'],
    [
      'growth on another basis',
      'Ekonomi tumbuh 5,05 persen atas dasar harga konstan menjadi Rp3,2 kuadriliun dari Rp3,1 kuadriliun.',
    ],
    [
      'growth per year',
      'Produksi naik dari 112,9 juta menjadi 132,5 juta ton, rata-rata 5,48 persen per tahun.',
    ],
    ['growth without an amount', 'Konsumsi rumah tangga turun 0,3 persen pada triwulan kedua.'],
    ['a rate of tax', 'Tarif bea masuk 25 persen berlaku bagi 106 produk.'],
    ['a rate of interest', 'Bank Indonesia menahan suku bunga acuan di 6,25 persen.'],
    ['basis points', 'BI menaikkan suku bunga acuan 25 basis poin menjadi 6,25 persen.'],
    ['a bond', 'Obligasi itu berkupon 7,25 persen per tahun.'],
    ['an article of law', 'Pasal 5 ayat (2) mengatur denda 4 persen.'],
    ['an article of law behind a comma', 'Menurut Pasal 27, sanksinya 12 persen.'],
    ['a law by its number', 'UU No. 11 Tahun 2020 memuat 186 pasal.'],
    ['a law with slashes', 'Keputusan Nomor 100/SK/2019 memuat tarif 10 persen.'],
    ['a date with slashes', 'Proklamasi 17/8/1945 diperingati 90 persen warga.'],
    ['a date in a bracket', 'Ia mengatakan hal itu pada Senin (17/8), saat 12 persen kursi kosong.'],
    ['a date of a newspaper', 'Harga emas naik 1,2 persen pada Jumat (5/4).'],
    ['a neighbourhood', 'Warga RT 03/RW 05 menolak, 40 persen setuju.'],
    ['a time', 'Sidang dimulai pukul 10.30 WIB dengan 60 persen anggota hadir.'],
    ['a time with a colon', 'Kereta berangkat pukul 18:30 dengan 80 persen kursi terisi.'],
    ['a disease', 'Pandemi COVID-19 memangkas kunjungan hingga 60 persen.'],
    ['a score', 'Persib menang 3-1 dengan penguasaan bola 64 persen.'],
    ['a badminton score', 'Ia menang 21-15, 21-18 dan meraih 80 persen poin.'],
    ['a mark', 'Ia mendapat nilai 8/10 dalam ujian matematika.'],
    ['round the clock', 'Layanan 24/7 itu menjawab 98 persen panggilan.'],
    ['a season', 'Pada musim 2023/24, klub itu menang 60 persen.'],
    ['a range', 'Harga diperkirakan naik 10-15 persen.'],
    ['a range in words', 'Harga diperkirakan naik 10 hingga 15 persen.'],
    ['another subject', 'Pendapatan mencapai Rp804 miliar, jumlah gerai turun 4,2 persen.'],
    ['a fraction in figures', 'Lebih dari 2/3 anggota menyetujui usul itu.'],
    ['a telephone number', 'Hubungi 021-345678 untuk diskon 30 persen.'],
    ['a version', 'Versi 3.11.2 memperbaiki 40 persen kesalahan.'],
    ['a road', 'Kecelakaan terjadi di Km 97, 30 persen jalan tertutup.'],
    ['a school class', 'Siswa kelas 10/3 meraih nilai 90 persen.'],
    ['an age', 'Pria berusia 45 tahun itu memiliki 60 persen saham.'],
    ['a price per unit', 'Harga beras Rp13.500/kg, naik tipis pekan ini.'],
    ['a speed', 'Angin bertiup 40 km/jam dan kelembapan 85 persen.'],
    ['a chance', 'Peluang hujan 80 persen dengan suhu 31 derajat.'],
    ['a discount', 'Diskon 30 persen untuk 500 barang.'],
    ['a loan', 'Kredit Rp200 juta dengan bunga 3,9 persen selama 20 tahun.'],
    ['a tax and its yield', 'PPN 11 persen menghasilkan Rp170 triliun.'],
    ['a factor without levels', 'Harga kakao naik tiga kali lipat dalam dua tahun.'],
    ['points without a level', 'Selisihnya melebar 2 poin persen dalam setahun.'],
    ['a spread of days', 'Pada 12-15 Mei, 70 persen penerbangan beroperasi.'],
    ['a growth per year on average', 'Tarif sewa 4.700 kios naik rata-rata 3 persen per tahun.'],
    ['shares of an opinion', 'Sebanyak 62 persen responden mendukung, 24 persen menolak.'],
    [
      'a part that need not be all',
      'Kabupaten itu memiliki 640 desa, di antaranya 208 desa pesisir dan 31 desa wisata.',
    ],
    ['years only', 'Dari 2015 hingga 2023 pangsanya naik 12 persen.'],
    ['an edition', 'Pameran ke-25 itu menarik 30 persen pengunjung asing.'],
    ['a ranking', 'Indonesia berada di peringkat 45 dari sisi daya saing, naik 3 persen.'],
    ['a group of states', 'Negara G20 menguasai 85 persen PDB dunia.'],
    ['a stake', 'Perusahaan itu menambah kepemilikan menjadi 34 persen senilai Rp1,2 triliun.'],
    ['a phone number and a price', 'Nomor 0812 3456 7890 menawarkan bunga 2 persen.'],
    ['a house number', 'Kantor di Jalan Sudirman 12 disewa 45 persen.'],
    ['words for many', 'Puluhan rumah rusak dan ratusan warga mengungsi, 30 persen di antaranya anak-anak.'],
    ['an alcohol content', 'Minuman 5 persen dijual dalam kaleng 330 mililiter.'],
    ['parts that need not be all', 'Tim beranggotakan 52 orang, termasuk 11 insinyur dan 27 peneliti.'],
  ],
};
