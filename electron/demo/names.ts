/** Common names, put together at random: who comes out is nobody. */
import type { Title } from '#shared/domain/record.ts';

const list = (names: string) => names.split(' ');

export const FIRST_NAMES: Record<Title, readonly string[]> = {
  'z.': list(
    'Agim Agron Altin Arben Ardian Artan Astrit Bashkim Besnik Bledar Dritan Eduart Elton Endrit Ervin Fatmir Gentian Genci Gëzim Ilir Kastriot Klodian Kujtim Luan Lulëzim Mentor Naim Përparim Petrit Roland Saimir Shkëlqim Skënder Sokol Taulant Valter Vangjel Ylli Zamir',
  ),
  'znj.': list(
    'Adelina Albana Alketa Anila Arta Aurela Blerina Brunilda Dallëndyshe Denisa Donika Drita Elira Elona Entela Ermira Esmeralda Etleva Fatbardha Flutura Gentiana Ilda Jonida Klodiana Lindita Luljeta Majlinda Manjola Mimoza Mirela Ornela Rovena Silvana Suela Teuta Valbona Vjollca Zamira',
  ),
};

export const LAST_NAMES: readonly string[] = list(
  'Balla Bardhi Bega Beqiri Bilali Brahimi Cani Cenaj Çela Çollaku Daci Dedej Dervishi Dhima Dhrami Doda Duka Dyrmishi Elezi Fejzo Gashi Gjata Gjoka Haxhiu Hoti Hysa Ismaili Jaho Jorgji Kapllani Kasa Koçi Kola Kurti Lami Leka Lleshi Lika Marku Mema Muça Mulla Ndoja Ndreu Nelaj Osmani Palushi Pepa Plaku Prifti Qosja Rexha Rroji Selimi Sinani Shehu Shkurti Tafa Toska Troka Uka Vata Vokshi Xhafa Xhaferi Ymeri Zeneli Zefi Zhupa',
);
