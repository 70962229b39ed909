import { curve, type Knot, type Path, type Point } from '../charts/geometry';
import { ellipse } from '../charts/shapes';
import { figureBack, figureFront } from './figure';
import type { PlacedComplaint, SkinPicture } from './picker-types';

type Region = SkinPicture['regions'][number];

const on =
  (part: string) =>
  (complaint: PlacedComplaint, outline: Path): Region => ({
    complaint,
    shape: { outline, within: part },
  });
const onBody = on('body');
const onLeg = on('leg');
const around = (...knots: readonly Knot[]): Path => curve(knots, true);
const line = (...points: readonly Point[]): Path => curve(points);

/** A figure from the waist down: the arms would hide the hips. */
const legs = ({ parts, creases, fineCreases }: typeof figureFront) => ({
  parts: parts.filter(({ id }) => id === 'body'),
  creases,
  fineCreases,
  nails: [],
});

/** Both legs from ahead; only the right one, on the right, can be pointed at. In millimetres, as the figure. */
export const legFront: SkinPicture = {
  ...legs(figureFront),
  id: 'leg-front',
  regions: [
    onBody('hip-outer', around([196, 806], [154, 812], [142, 866], [150, 922], [200, 930])),
    onBody(
      'hip-front',
      around([88, 800], [132, 806], [138, 850], [116, 892], [72, 922], [44, 916], [52, 862]),
    ),
    onBody('thigh-outer-it-band', around([150, 938], [200, 936], [196, 1190], [120, 1196])),
    onBody(
      'shin-front',
      around([82, 1362], [116, 1358], [120, 1440], [104, 1570], [80, 1574], [76, 1460]),
    ),
    onBody('shin-inner', around([30, 1372], [58, 1366], [66, 1450], [68, 1600], [40, 1604])),
    onBody(
      'knee-inner',
      around([20, 1226], [50, 1226], [61, 1244], [60, 1276], [62, 1308], [50, 1328], [20, 1328]),
    ),
    onBody(
      'knee-outer',
      around(
        [160, 1226],
        [140, 1226],
        [127, 1244],
        [128, 1276],
        [126, 1308],
        [138, 1328],
        [160, 1328],
      ),
    ),
    onBody(
      'knee-front',
      around(
        [78, 1232],
        [94, 1228],
        [110, 1232],
        [121, 1254],
        [119, 1282],
        [94, 1302],
        [69, 1282],
        [67, 1254],
      ),
    ),
    onBody(
      'below-kneecap',
      around(
        [72, 1300],
        [94, 1310],
        [116, 1300],
        [117, 1322],
        [106, 1344],
        [94, 1348],
        [82, 1344],
        [70, 1322],
      ),
    ),
  ],
};

/** Both legs from behind. */
export const legBack: SkinPicture = {
  ...legs(figureBack),
  id: 'leg-back',
  regions: [
    onBody('hip-outer', around([196, 812], [164, 824], [156, 880], [162, 928], [200, 936])),
    onBody(
      'glute-deep',
      around(
        [8, 840],
        [40, 812],
        [92, 806],
        [136, 830],
        [146, 880],
        [132, 914],
        [98, 930],
        [54, 936],
        [14, 924],
      ),
    ),
    onBody(
      'hamstring',
      around([10, 968], [84, 960], [136, 968], [134, 1100], [122, 1206], [84, 1214], [40, 1206]),
    ),
    onBody(
      'thigh-outer-it-band',
      around([152, 950], [200, 946], [200, 1182], [134, 1188], [144, 1100]),
    ),
    onBody(
      'calf',
      around([40, 1350], [92, 1344], [146, 1350], [152, 1430], [126, 1520], [90, 1532], [48, 1510]),
    ),
    onBody(
      'knee-inner',
      around([20, 1228], [46, 1230], [58, 1252], [58, 1304], [46, 1326], [20, 1328]),
    ),
    onBody(
      'knee-outer',
      around([160, 1228], [142, 1230], [130, 1252], [130, 1304], [142, 1326], [160, 1328]),
    ),
    onBody(
      'knee-back',
      around(
        [70, 1236],
        [94, 1230],
        [118, 1236],
        [124, 1260],
        [124, 1300],
        [118, 1324],
        [94, 1330],
        [70, 1324],
        [64, 1300],
        [64, 1260],
      ),
    ),
    onBody('achilles', ellipse([87, 1618], [19, 66])),
  ],
};

/** A leg from its outer side, toes to the right; x from the line through hip and ankle. */
const SIDE: readonly Knot[] = [
  [84, 600, 'corner'],
  [88, 690],
  [90, 760],
  [86, 820],
  [92, 880],
  [99, 960],
  [96, 1040],
  [87, 1120],
  [75, 1190],
  [66, 1226],
  [70, 1246],
  [71, 1268],
  [63, 1290],
  [57, 1306],
  [60, 1322],
  [61, 1350],
  [58, 1420],
  [50, 1490],
  [42, 1560],
  [40, 1610],
  [46, 1640],
  [60, 1662],
  [92, 1688],
  [132, 1708],
  [168, 1724],
  [186, 1736],
  [188, 1748],
  [170, 1756],
  [120, 1756],
  [60, 1755],
  [-10, 1756],
  [-42, 1755],
  [-56, 1744],
  [-56, 1722],
  [-44, 1694],
  [-36, 1656],
  [-37, 1612],
  [-48, 1552],
  [-66, 1492],
  [-76, 1436],
  [-72, 1384],
  [-56, 1326],
  [-50, 1284],
  [-58, 1232],
  [-70, 1162],
  [-80, 1084],
  [-82, 1014],
  [-87, 974],
  [-102, 938],
  [-114, 884],
  [-106, 826],
  [-84, 760],
  [-66, 700],
  [-60, 600, 'corner'],
];

export const legOuter: SkinPicture = {
  id: 'leg-outer',
  parts: [{ id: 'leg', outline: curve(SIDE, true) }],
  creases: [
    line([-86, 972], [-64, 962], [-50, 946]),
    line([22, 1244], [26, 1268], [42, 1286]),
    line([-12, 1664], [-14, 1648], [-6, 1636], [6, 1636], [13, 1650], [10, 1668]),
    line([118, 1742], [130, 1737], [139, 1744], [134, 1755]),
    line([132, 1738], [144, 1734], [153, 1742], [148, 1755]),
    line([146, 1734], [157, 1731], [167, 1740], [162, 1755]),
    line([159, 1730], [170, 1728], [180, 1739], [175, 1754]),
  ],
  fineCreases: [
    line([-40, 1240], [-34, 1290], [-46, 1330]),
    line([-20, 1380], [-26, 1450], [-16, 1540], [-8, 1600]),
    line([-22, 1600], [-20, 1640], [-26, 1676]),
  ],
  nails: [],
  regions: [
    onLeg(
      'glute-deep',
      around([-130, 812], [-62, 808], [-40, 846], [-38, 900], [-56, 938], [-116, 944]),
    ),
    onLeg('hip-outer', ellipse([8, 866], [40, 58])),
    onLeg(
      'thigh-outer-it-band',
      around([-28, 944], [30, 942], [34, 1060], [22, 1196], [-22, 1198], [-32, 1080]),
    ),
    onLeg('hamstring', around([-110, 990], [-46, 976], [-50, 1090], [-42, 1206], [-90, 1210])),
    onLeg('shin-front', around([26, 1366], [80, 1360], [70, 1480], [56, 1580], [20, 1580])),
    onLeg('calf', around([-92, 1350], [-30, 1350], [-20, 1430], [-28, 1520], [-74, 1526])),
    onLeg('achilles', ellipse([-40, 1620], [16, 62])),
    onLeg('knee-outer', ellipse([-4, 1278], [25, 42])),
    onLeg('knee-front', ellipse([58, 1264], [26, 32])),
    onLeg('below-kneecap', ellipse([60, 1322], [26, 18])),
    onLeg('knee-back', ellipse([-56, 1284], [18, 42])),
  ],
};
