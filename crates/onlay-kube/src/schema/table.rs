//! The facts of `data/schema.txt` as constants. Made by `data/generate.py`; do not edit.
//!
//! Everything is in arrays, sorted by byte order and linked by index, so nothing is built,
//! parsed or relocated at start-up. `tests/schema_table.rs` compares this file with `schema.txt`.

use super::ListType::{Atomic, Map as MapList, Set};
use super::ScalarType::{Boolean, Bytes, Int32, Int64, IntOrString, Number, Quantity, String, Time};
use super::Strategy::{Merge, Replace, Unset};
use super::row::Shape::{Any, List, Map, Object, Scalar};
use super::row::{FieldRow, KindRow, RuleRow, TypeRow, Word};

const fn w(start: u32, len: u8) -> Word {
    Word::at(start, len)
}

const fn k(api_version: Word, kind: Word, ty: u16, until: u8) -> KindRow {
    KindRow { api_version, kind, ty, until }
}

const fn f(name: u16, ty: u16, rule: u8, until: u8) -> FieldRow {
    FieldRow { name, ty, rule, until }
}

/// Sorted by API version and kind.
#[rustfmt::skip]
pub(super) static KINDS: &[KindRow] = &[
    k(w(70615, 31), w(70646, 23), 530, 0),
    k(w(70615, 31), w(70669, 30), 531, 0),
    k(w(70615, 31), w(70699, 34), 532, 0),
    k(w(70615, 31), w(70733, 27), 534, 0),
    k(w(70615, 31), w(70760, 28), 537, 0),
    k(w(70615, 31), w(70788, 32), 538, 0),
    k(w(70615, 31), w(70820, 25), 546, 0),
    k(w(70615, 31), w(70845, 32), 547, 0),
    k(w(70615, 31), w(70877, 36), 548, 0),
    k(w(70615, 31), w(70913, 29), 550, 0),
    k(w(70615, 31), w(70942, 30), 554, 0),
    k(w(70615, 31), w(70972, 34), 555, 0),
    k(w(71006, 37), w(71043, 24), 563, 13),
    k(w(71006, 37), w(71067, 28), 564, 13),
    k(w(71006, 37), w(70646, 23), 568, 0),
    k(w(71006, 37), w(70669, 30), 569, 0),
    k(w(71006, 37), w(70699, 34), 570, 0),
    k(w(71006, 37), w(70733, 27), 572, 0),
    k(w(71006, 37), w(70820, 25), 580, 31),
    k(w(71006, 37), w(70845, 32), 581, 31),
    k(w(71006, 37), w(70877, 36), 582, 31),
    k(w(71006, 37), w(70913, 29), 584, 31),
    k(w(71095, 36), w(70646, 23), 595, 0),
    k(w(71095, 36), w(70669, 30), 596, 0),
    k(w(71095, 36), w(70699, 34), 597, 0),
    k(w(71095, 36), w(70733, 27), 599, 0),
    k(w(71095, 36), w(70760, 28), 602, 21),
    k(w(71095, 36), w(70788, 32), 603, 21),
    k(w(71095, 36), w(70820, 25), 611, 33),
    k(w(71095, 36), w(70845, 32), 612, 33),
    k(w(71095, 36), w(70877, 36), 613, 33),
    k(w(71095, 36), w(70913, 29), 615, 33),
    k(w(71095, 36), w(70942, 30), 619, 21),
    k(w(71095, 36), w(70972, 34), 620, 21),
    k(w(71131, 23), w(71154, 24), 628, 0),
    k(w(71131, 23), w(71178, 28), 630, 0),
    k(w(71206, 28), w(71154, 24), 652, 21),
    k(w(71206, 28), w(71178, 28), 654, 21),
    k(w(71234, 25), w(71259, 10), 671, 0),
    k(w(71234, 25), w(71269, 14), 673, 0),
    k(w(71283, 30), w(71259, 10), 677, 21),
    k(w(71283, 30), w(71269, 14), 679, 21),
    k(w(71313, 7), w(71320, 18), 689, 0),
    k(w(71313, 7), w(71338, 22), 690, 0),
    k(w(71313, 7), w(71360, 9), 691, 0),
    k(w(71313, 7), w(71369, 13), 693, 0),
    k(w(71313, 7), w(71382, 10), 697, 0),
    k(w(71313, 7), w(71392, 14), 699, 0),
    k(w(71313, 7), w(71406, 10), 703, 0),
    k(w(71313, 7), w(71416, 14), 705, 0),
    k(w(71313, 7), w(71430, 11), 711, 0),
    k(w(71313, 7), w(71441, 15), 713, 0),
    k(w(71456, 12), w(71320, 18), 719, 17),
    k(w(71456, 12), w(71338, 22), 720, 17),
    k(w(71456, 12), w(71382, 10), 721, 17),
    k(w(71456, 12), w(71392, 14), 723, 17),
    k(w(71456, 12), w(71468, 18), 724, 17),
    k(w(71456, 12), w(71486, 5), 731, 17),
    k(w(71456, 12), w(71430, 11), 734, 17),
    k(w(71456, 12), w(71441, 15), 736, 17),
    k(w(71491, 12), w(71320, 18), 740, 17),
    k(w(71491, 12), w(71338, 22), 741, 17),
    k(w(71491, 12), w(71360, 9), 742, 17),
    k(w(71491, 12), w(71369, 13), 744, 17),
    k(w(71491, 12), w(71382, 10), 748, 17),
    k(w(71491, 12), w(71392, 14), 750, 17),
    k(w(71491, 12), w(71406, 10), 754, 17),
    k(w(71491, 12), w(71416, 14), 756, 17),
    k(w(71491, 12), w(71486, 5), 762, 17),
    k(w(71491, 12), w(71430, 11), 765, 17),
    k(w(71491, 12), w(71441, 15), 767, 17),
    k(w(71503, 33), w(71536, 9), 771, 18),
    k(w(71503, 33), w(71545, 13), 772, 18),
    k(w(71558, 24), w(71582, 17), 780, 0),
    k(w(71558, 24), w(71599, 12), 782, 0),
    k(w(71558, 24), w(71611, 11), 785, 0),
    k(w(71622, 30), w(71582, 17), 789, 31),
    k(w(71652, 29), w(71582, 17), 791, 32),
    k(w(71652, 29), w(71611, 11), 793, 21),
    k(w(71681, 23), w(71704, 24), 799, 0),
    k(w(71681, 23), w(71728, 23), 804, 0),
    k(w(71681, 23), w(71751, 22), 806, 0),
    k(w(71681, 23), w(71773, 19), 808, 0),
    k(w(71792, 28), w(71704, 24), 812, 21),
    k(w(71792, 28), w(71728, 23), 817, 21),
    k(w(71792, 28), w(71751, 22), 819, 21),
    k(w(71792, 28), w(71773, 19), 821, 21),
    k(w(71820, 14), w(71834, 23), 826, 0),
    k(w(71820, 14), w(71857, 27), 827, 0),
    k(w(71820, 14), w(71486, 5), 830, 0),
    k(w(71884, 14), w(71834, 23), 840, 0),
    k(w(71884, 14), w(71857, 27), 843, 0),
    k(w(71898, 19), w(71834, 23), 862, 24),
    k(w(71898, 19), w(71857, 27), 864, 24),
    k(w(71917, 19), w(71834, 23), 882, 25),
    k(w(71917, 19), w(71857, 27), 885, 25),
    k(w(71936, 8), w(71944, 7), 899, 0),
    k(w(71936, 8), w(71951, 11), 900, 0),
    k(w(71936, 8), w(71962, 3), 903, 0),
    k(w(71936, 8), w(71965, 7), 905, 0),
    k(w(71972, 13), w(71944, 7), 917, 24),
    k(w(71972, 13), w(71951, 11), 918, 24),
    k(w(71985, 14), w(71944, 7), 922, 20),
    k(w(71985, 14), w(71951, 11), 923, 20),
    k(w(71999, 22), w(72021, 25), 929, 0),
    k(w(71999, 22), w(72046, 29), 931, 0),
    k(w(71999, 22), w(72075, 18), 934, 0),
    k(w(71999, 22), w(72093, 22), 935, 0),
    k(w(71999, 22), w(72115, 21), 937, 0),
    k(w(71999, 22), w(72136, 25), 938, 0),
    k(w(72161, 28), w(72075, 18), 941, 36),
    k(w(72161, 28), w(72093, 22), 942, 36),
    k(w(72161, 28), w(72115, 21), 944, 34),
    k(w(72161, 28), w(72136, 25), 945, 34),
    k(w(72189, 27), w(72021, 25), 948, 21),
    k(w(72189, 27), w(72046, 29), 950, 21),
    k(w(72189, 27), w(72075, 18), 953, 0),
    k(w(72189, 27), w(72093, 22), 954, 0),
    k(w(72189, 27), w(72115, 21), 956, 0),
    k(w(72189, 27), w(72136, 25), 957, 0),
    k(w(72216, 22), w(72238, 5), 960, 0),
    k(w(72216, 22), w(72243, 9), 961, 0),
    k(w(72252, 28), w(72280, 14), 963, 31),
    k(w(72252, 28), w(72294, 18), 964, 31),
    k(w(72312, 28), w(72280, 14), 966, 0),
    k(w(72312, 28), w(72294, 18), 967, 0),
    k(w(72340, 27), w(72238, 5), 969, 21),
    k(w(72340, 27), w(72280, 14), 970, 0),
    k(w(72340, 27), w(72294, 18), 971, 0),
    k(w(72340, 27), w(72243, 9), 973, 21),
    k(w(72367, 19), w(72386, 13), 1211, 0),
    k(w(72367, 19), w(72399, 17), 1212, 0),
    k(w(72416, 25), w(72386, 13), 1218, 16),
    k(w(72416, 25), w(72399, 17), 1219, 16),
    k(w(72441, 24), w(72386, 13), 1224, 24),
    k(w(72441, 24), w(72399, 17), 1225, 24),
    k(w(72465, 16), w(72481, 5), 1227, 0),
    k(w(72465, 16), w(72486, 9), 1228, 0),
    k(w(72495, 21), w(72481, 5), 1230, 24),
    k(w(72495, 21), w(72486, 9), 1231, 24),
    k(w(72516, 18), w(71360, 9), 1236, 17),
    k(w(72516, 18), w(71369, 13), 1238, 17),
    k(w(72516, 18), w(71382, 10), 1242, 17),
    k(w(72516, 18), w(71392, 14), 1244, 17),
    k(w(72516, 18), w(71468, 18), 1245, 17),
    k(w(72516, 18), w(72534, 7), 1255, 21),
    k(w(72516, 18), w(72541, 11), 1257, 21),
    k(w(72516, 18), w(72552, 13), 1262, 17),
    k(w(72516, 18), w(72565, 17), 1265, 17),
    k(w(72516, 18), w(72582, 17), 1269, 17),
    k(w(72516, 18), w(72599, 21), 1270, 17),
    k(w(72516, 18), w(71406, 10), 1272, 17),
    k(w(72516, 18), w(71416, 14), 1274, 17),
    k(w(72516, 18), w(71486, 5), 1284, 17),
    k(w(72620, 31), w(72651, 10), 1290, 0),
    k(w(72620, 31), w(72661, 14), 1292, 0),
    k(w(72620, 31), w(72675, 26), 1300, 0),
    k(w(72620, 31), w(72701, 30), 1302, 0),
    k(w(72731, 37), w(72651, 10), 1312, 20),
    k(w(72731, 37), w(72661, 14), 1314, 20),
    k(w(72731, 37), w(72675, 26), 1322, 20),
    k(w(72731, 37), w(72701, 30), 1324, 20),
    k(w(72768, 36), w(72651, 10), 1334, 25),
    k(w(72768, 36), w(72661, 14), 1336, 25),
    k(w(72768, 36), w(72675, 26), 1344, 25),
    k(w(72768, 36), w(72701, 30), 1346, 25),
    k(w(72804, 36), w(72651, 10), 1357, 28),
    k(w(72804, 36), w(72661, 14), 1359, 28),
    k(w(72804, 36), w(72675, 26), 1367, 28),
    k(w(72804, 36), w(72701, 30), 1369, 28),
    k(w(72840, 36), w(72651, 10), 1380, 31),
    k(w(72840, 36), w(72661, 14), 1382, 31),
    k(w(72840, 36), w(72675, 26), 1390, 31),
    k(w(72840, 36), w(72701, 30), 1392, 31),
    k(w(72876, 34), w(72910, 14), 684, 0),
    k(w(72876, 34), w(72924, 18), 686, 0),
    k(w(72942, 25), w(72967, 8), 1404, 0),
    k(w(72942, 25), w(72975, 12), 1405, 0),
    k(w(72942, 25), w(72987, 15), 1407, 0),
    k(w(72942, 25), w(73002, 19), 1408, 0),
    k(w(73021, 20), w(73041, 9), 1442, 0),
    k(w(73021, 20), w(73050, 13), 1443, 0),
    k(w(73021, 20), w(72534, 7), 1446, 0),
    k(w(73021, 20), w(73063, 12), 1448, 0),
    k(w(73021, 20), w(73075, 16), 1449, 0),
    k(w(73021, 20), w(72541, 11), 1452, 0),
    k(w(73021, 20), w(72552, 13), 1461, 0),
    k(w(73021, 20), w(72565, 17), 1464, 0),
    k(w(73021, 20), w(73091, 11), 1471, 0),
    k(w(73021, 20), w(73102, 15), 1472, 0),
    k(w(73117, 26), w(73143, 11), 1475, 28),
    k(w(73117, 26), w(73154, 15), 1476, 28),
    k(w(73117, 26), w(73041, 9), 1478, 30),
    k(w(73117, 26), w(73050, 13), 1479, 30),
    k(w(73117, 26), w(73091, 11), 1482, 30),
    k(w(73117, 26), w(73102, 15), 1483, 30),
    k(w(73169, 25), w(73041, 9), 1488, 36),
    k(w(73169, 25), w(73050, 13), 1489, 36),
    k(w(73169, 25), w(72534, 7), 1491, 21),
    k(w(73169, 25), w(73063, 12), 1493, 21),
    k(w(73169, 25), w(73075, 16), 1494, 21),
    k(w(73169, 25), w(72541, 11), 1497, 21),
    k(w(73169, 25), w(73091, 11), 1503, 36),
    k(w(73169, 25), w(73102, 15), 1504, 36),
    k(w(73194, 14), w(73208, 12), 1508, 0),
    k(w(73194, 14), w(73220, 16), 1509, 0),
    k(w(73236, 20), w(73208, 12), 1512, 23),
    k(w(73236, 20), w(73220, 16), 1513, 23),
    k(w(73256, 19), w(73208, 12), 1517, 24),
    k(w(73256, 19), w(73220, 16), 1518, 24),
    k(w(73275, 9), w(72967, 8), 1521, 0),
    k(w(73275, 9), w(73284, 19), 1522, 0),
    k(w(73275, 9), w(73303, 23), 1523, 0),
    k(w(73326, 14), w(72967, 8), 1529, 21),
    k(w(73326, 14), w(73284, 19), 1533, 24),
    k(w(73326, 14), w(73303, 23), 1534, 24),
    k(w(73326, 14), w(72582, 17), 1537, 24),
    k(w(73326, 14), w(72599, 21), 1538, 24),
    k(w(73340, 28), w(73368, 11), 1547, 0),
    k(w(73340, 28), w(73379, 18), 1548, 0),
    k(w(73340, 28), w(73397, 22), 1549, 0),
    k(w(73340, 28), w(73419, 15), 1550, 0),
    k(w(73340, 28), w(73434, 4), 1552, 0),
    k(w(73340, 28), w(73438, 11), 1553, 0),
    k(w(73340, 28), w(73449, 15), 1554, 0),
    k(w(73340, 28), w(73464, 8), 1555, 0),
    k(w(73472, 34), w(73368, 11), 1559, 22),
    k(w(73472, 34), w(73379, 18), 1560, 22),
    k(w(73472, 34), w(73397, 22), 1561, 22),
    k(w(73472, 34), w(73419, 15), 1562, 22),
    k(w(73472, 34), w(73434, 4), 1564, 22),
    k(w(73472, 34), w(73438, 11), 1565, 22),
    k(w(73472, 34), w(73449, 15), 1566, 22),
    k(w(73472, 34), w(73464, 8), 1567, 22),
    k(w(73506, 33), w(73368, 11), 1571, 21),
    k(w(73506, 33), w(73379, 18), 1572, 21),
    k(w(73506, 33), w(73397, 22), 1573, 21),
    k(w(73506, 33), w(73419, 15), 1574, 21),
    k(w(73506, 33), w(73434, 4), 1576, 21),
    k(w(73506, 33), w(73438, 11), 1577, 21),
    k(w(73506, 33), w(73449, 15), 1578, 21),
    k(w(73506, 33), w(73464, 8), 1579, 21),
    k(w(73539, 18), w(73557, 11), 1597, 0),
    k(w(73539, 18), w(73568, 15), 1599, 0),
    k(w(73539, 18), w(73583, 15), 1609, 0),
    k(w(73539, 18), w(73598, 19), 1610, 0),
    k(w(73539, 18), w(73617, 13), 1622, 0),
    k(w(73539, 18), w(73630, 17), 1624, 0),
    k(w(73539, 18), w(73647, 21), 1627, 0),
    k(w(73539, 18), w(73668, 25), 1628, 0),
    k(w(73539, 18), w(73693, 13), 1631, 0),
    k(w(73539, 18), w(73706, 17), 1632, 0),
    k(w(73723, 24), w(73747, 13), 1635, 26),
    k(w(73723, 24), w(73760, 17), 1636, 26),
    k(w(73723, 24), w(73617, 13), 1639, 26),
    k(w(73723, 24), w(73630, 17), 1641, 26),
    k(w(73723, 24), w(73647, 21), 1646, 26),
    k(w(73723, 24), w(73668, 25), 1647, 26),
    k(w(73723, 24), w(73777, 13), 1649, 26),
    k(w(73723, 24), w(73790, 17), 1650, 26),
    k(w(73807, 24), w(73831, 20), 1663, 30),
    k(w(73807, 24), w(73851, 24), 1664, 30),
    k(w(73807, 24), w(73617, 13), 1667, 30),
    k(w(73807, 24), w(73630, 17), 1669, 30),
    k(w(73807, 24), w(73875, 23), 1670, 30),
    k(w(73807, 24), w(73898, 27), 1671, 30),
    k(w(73807, 24), w(73647, 21), 1676, 30),
    k(w(73807, 24), w(73668, 25), 1677, 30),
    k(w(73807, 24), w(73777, 13), 1679, 30),
    k(w(73807, 24), w(73790, 17), 1680, 30),
    k(w(73807, 24), w(73925, 23), 1681, 30),
    k(w(73807, 24), w(73948, 27), 1682, 30),
    k(w(73807, 24), w(73693, 13), 1687, 30),
    k(w(73807, 24), w(73706, 17), 1688, 30),
    k(w(73975, 24), w(73557, 11), 1703, 33),
    k(w(73975, 24), w(73568, 15), 1705, 33),
    k(w(73975, 24), w(73583, 15), 1714, 0),
    k(w(73975, 24), w(73598, 19), 1715, 0),
    k(w(73975, 24), w(73831, 20), 1723, 31),
    k(w(73975, 24), w(73851, 24), 1724, 31),
    k(w(73975, 24), w(73617, 13), 1728, 33),
    k(w(73975, 24), w(73630, 17), 1730, 33),
    k(w(73975, 24), w(73647, 21), 1734, 33),
    k(w(73975, 24), w(73668, 25), 1735, 33),
    k(w(73975, 24), w(73999, 25), 1738, 0),
    k(w(73975, 24), w(74024, 29), 1739, 0),
    k(w(73975, 24), w(73693, 13), 1742, 33),
    k(w(73975, 24), w(73706, 17), 1743, 33),
    k(w(74053, 23), w(73557, 11), 1763, 0),
    k(w(74053, 23), w(73568, 15), 1765, 0),
    k(w(74053, 23), w(73617, 13), 1782, 0),
    k(w(74053, 23), w(73630, 17), 1784, 0),
    k(w(74053, 23), w(73647, 21), 1787, 0),
    k(w(74053, 23), w(73668, 25), 1788, 0),
    k(w(74053, 23), w(73693, 13), 1791, 0),
    k(w(74053, 23), w(73706, 17), 1792, 0),
    k(w(74076, 23), w(73557, 11), 1809, 0),
    k(w(74076, 23), w(73568, 15), 1811, 0),
    k(w(74076, 23), w(73583, 15), 1821, 0),
    k(w(74076, 23), w(73598, 19), 1822, 0),
    k(w(74076, 23), w(73617, 13), 1834, 0),
    k(w(74076, 23), w(73630, 17), 1836, 0),
    k(w(74076, 23), w(73647, 21), 1839, 0),
    k(w(74076, 23), w(73668, 25), 1840, 0),
    k(w(74076, 23), w(73693, 13), 1843, 0),
    k(w(74076, 23), w(73706, 17), 1844, 0),
    k(w(74099, 20), w(74119, 13), 1847, 0),
    k(w(74099, 20), w(74132, 17), 1848, 0),
    k(w(74149, 26), w(74119, 13), 1853, 22),
    k(w(74149, 26), w(74132, 17), 1854, 22),
    k(w(74149, 26), w(74175, 8), 1856, 35),
    k(w(74149, 26), w(74183, 12), 1857, 35),
    k(w(74195, 26), w(74221, 8), 1861, 36),
    k(w(74195, 26), w(74229, 12), 1862, 36),
    k(w(74195, 26), w(74175, 8), 1873, 36),
    k(w(74195, 26), w(74183, 12), 1874, 36),
    k(w(74241, 26), w(74267, 17), 1883, 0),
    k(w(74241, 26), w(74284, 21), 1884, 0),
    k(w(74241, 26), w(74221, 8), 1892, 0),
    k(w(74241, 26), w(74229, 12), 1893, 0),
    k(w(74241, 26), w(74175, 8), 1905, 0),
    k(w(74241, 26), w(74183, 12), 1906, 0),
    k(w(74305, 25), w(74221, 8), 1928, 0),
    k(w(74305, 25), w(74229, 12), 1929, 0),
    k(w(74305, 25), w(74119, 13), 1937, 21),
    k(w(74305, 25), w(74132, 17), 1938, 21),
    k(w(74305, 25), w(74175, 8), 1943, 0),
    k(w(74305, 25), w(74183, 12), 1944, 0),
    k(w(74330, 24), w(74354, 9), 1947, 19),
    k(w(74330, 24), w(74363, 13), 1948, 19),
    k(w(74376, 17), w(74393, 9), 1950, 0),
    k(w(74376, 17), w(74402, 13), 1951, 0),
    k(w(74376, 17), w(74415, 7), 1953, 0),
    k(w(74376, 17), w(74422, 11), 1955, 0),
    k(w(74376, 17), w(74433, 18), 1958, 0),
    k(w(74376, 17), w(74451, 22), 1959, 0),
    k(w(74376, 17), w(74473, 12), 1960, 0),
    k(w(74376, 17), w(74485, 16), 1961, 0),
    k(w(74376, 17), w(74501, 16), 1965, 0),
    k(w(74376, 17), w(74517, 20), 1966, 0),
    k(w(74376, 17), w(74537, 21), 1970, 0),
    k(w(74376, 17), w(74558, 25), 1971, 0),
    k(w(74583, 23), w(74433, 18), 1974, 23),
    k(w(74583, 23), w(74451, 22), 1975, 23),
    k(w(74583, 23), w(74501, 16), 1976, 22),
    k(w(74583, 23), w(74517, 20), 1977, 22),
    k(w(74583, 23), w(74537, 21), 1981, 34),
    k(w(74583, 23), w(74558, 25), 1982, 34),
    k(w(74606, 22), w(74393, 9), 1984, 21),
    k(w(74606, 22), w(74402, 13), 1985, 21),
    k(w(74606, 22), w(74415, 7), 1987, 21),
    k(w(74606, 22), w(74422, 11), 1989, 21),
    k(w(74606, 22), w(74433, 18), 1991, 26),
    k(w(74606, 22), w(74451, 22), 1992, 26),
    k(w(74606, 22), w(74473, 12), 1993, 21),
    k(w(74606, 22), w(74485, 16), 1994, 21),
    k(w(74606, 22), w(74501, 16), 1996, 21),
    k(w(74606, 22), w(74517, 20), 1997, 21),
    k(w(74606, 22), w(74537, 21), 2001, 36),
    k(w(74606, 22), w(74558, 25), 2002, 36),
    k(w(74628, 26), w(74654, 23), 2005, 0),
    k(w(74628, 26), w(74677, 27), 2006, 0),
    k(w(74704, 32), w(74654, 23), 2011, 34),
    k(w(74704, 32), w(74677, 27), 2012, 34),
    k(w(74736, 31), w(74654, 23), 2015, 0),
    k(w(74736, 31), w(74677, 27), 2016, 0),
    k(w(74767, 2), w(74769, 7), 982, 0),
    k(w(74767, 2), w(74776, 15), 994, 0),
    k(w(74767, 2), w(74791, 19), 995, 0),
    k(w(74767, 2), w(74810, 9), 996, 0),
    k(w(74767, 2), w(74819, 13), 999, 0),
    k(w(74767, 2), w(74832, 9), 1024, 0),
    k(w(74767, 2), w(74841, 13), 1025, 0),
    k(w(74767, 2), w(74854, 19), 1030, 21),
    k(w(74767, 2), w(72481, 5), 1032, 0),
    k(w(74767, 2), w(72486, 9), 1033, 0),
    k(w(74767, 2), w(74873, 10), 1060, 0),
    k(w(74767, 2), w(74883, 14), 1062, 0),
    k(w(74767, 2), w(74897, 9), 1071, 0),
    k(w(74767, 2), w(74906, 13), 1073, 0),
    k(w(74767, 2), w(74919, 4), 1076, 0),
    k(w(74767, 2), w(74923, 8), 1087, 0),
    k(w(74767, 2), w(74931, 16), 1100, 0),
    k(w(74767, 2), w(74947, 21), 1101, 0),
    k(w(74767, 2), w(74968, 25), 1103, 0),
    k(w(74767, 2), w(74993, 20), 1108, 0),
    k(w(74767, 2), w(75013, 3), 1112, 0),
    k(w(74767, 2), w(75016, 7), 1122, 0),
    k(w(74767, 2), w(75023, 11), 1132, 0),
    k(w(74767, 2), w(75034, 15), 1133, 0),
    k(w(74767, 2), w(75049, 21), 1144, 0),
    k(w(74767, 2), w(75070, 25), 1146, 0),
    k(w(74767, 2), w(75095, 13), 1152, 0),
    k(w(74767, 2), w(75108, 17), 1153, 0),
    k(w(74767, 2), w(75125, 6), 1164, 0),
    k(w(74767, 2), w(75131, 10), 1167, 0),
    k(w(74767, 2), w(75141, 7), 1172, 0),
    k(w(74767, 2), w(75148, 14), 1173, 0),
    k(w(74767, 2), w(75162, 18), 1174, 0),
    k(w(74767, 2), w(75180, 11), 1176, 0),
];

/// Sorted by name; a `TypeId` is a place in here.
#[rustfmt::skip]
pub(super) static TYPES: &[TypeRow] = &[
    TypeRow { name: w(0, 42), shape: List(525) },
    TypeRow { name: w(42, 44), shape: List(526) },
    TypeRow { name: w(86, 41), shape: List(528) },
    TypeRow { name: w(127, 50), shape: List(530) },
    TypeRow { name: w(177, 57), shape: List(531) },
    TypeRow { name: w(234, 42), shape: List(536) },
    TypeRow { name: w(276, 55), shape: List(537) },
    TypeRow { name: w(331, 35), shape: List(539) },
    TypeRow { name: w(366, 50), shape: List(540) },
    TypeRow { name: w(416, 45), shape: List(543) },
    TypeRow { name: w(461, 52), shape: List(546) },
    TypeRow { name: w(513, 59), shape: List(547) },
    TypeRow { name: w(572, 44), shape: List(553) },
    TypeRow { name: w(616, 57), shape: List(554) },
    TypeRow { name: w(673, 37), shape: List(556) },
    TypeRow { name: w(710, 35), shape: List(557) },
    TypeRow { name: w(745, 48), shape: List(560) },
    TypeRow { name: w(793, 50), shape: List(561) },
    TypeRow { name: w(843, 44), shape: List(562) },
    TypeRow { name: w(887, 57), shape: List(563) },
    TypeRow { name: w(944, 47), shape: List(566) },
    TypeRow { name: w(991, 56), shape: List(568) },
    TypeRow { name: w(1047, 63), shape: List(569) },
    TypeRow { name: w(1110, 41), shape: List(574) },
    TypeRow { name: w(1151, 56), shape: List(575) },
    TypeRow { name: w(1207, 37), shape: List(578) },
    TypeRow { name: w(1244, 58), shape: List(580) },
    TypeRow { name: w(1302, 65), shape: List(581) },
    TypeRow { name: w(1367, 43), shape: List(587) },
    TypeRow { name: w(1410, 41), shape: List(588) },
    TypeRow { name: w(1451, 47), shape: List(590) },
    TypeRow { name: w(1498, 49), shape: List(591) },
    TypeRow { name: w(1547, 46), shape: List(593) },
    TypeRow { name: w(1593, 55), shape: List(595) },
    TypeRow { name: w(1648, 62), shape: List(596) },
    TypeRow { name: w(1710, 47), shape: List(601) },
    TypeRow { name: w(1757, 60), shape: List(602) },
    TypeRow { name: w(1817, 40), shape: List(604) },
    TypeRow { name: w(1857, 55), shape: List(605) },
    TypeRow { name: w(1912, 50), shape: List(608) },
    TypeRow { name: w(1962, 57), shape: List(611) },
    TypeRow { name: w(2019, 64), shape: List(612) },
    TypeRow { name: w(2083, 49), shape: List(618) },
    TypeRow { name: w(2132, 62), shape: List(619) },
    TypeRow { name: w(2194, 42), shape: List(621) },
    TypeRow { name: w(2236, 40), shape: List(622) },
    TypeRow { name: w(2276, 23), shape: List(625) },
    TypeRow { name: w(2299, 49), shape: List(626) },
    TypeRow { name: w(2348, 43), shape: List(628) },
    TypeRow { name: w(2391, 52), shape: List(629) },
    TypeRow { name: w(2443, 50), shape: List(634) },
    TypeRow { name: w(2493, 23), shape: List(640) },
    TypeRow { name: w(2516, 34), shape: List(641) },
    TypeRow { name: w(2550, 34), shape: List(645) },
    TypeRow { name: w(2584, 33), shape: List(647) },
    TypeRow { name: w(2617, 54), shape: List(650) },
    TypeRow { name: w(2671, 48), shape: List(652) },
    TypeRow { name: w(2719, 57), shape: List(653) },
    TypeRow { name: w(2776, 55), shape: List(658) },
    TypeRow { name: w(2831, 28), shape: List(664) },
    TypeRow { name: w(2859, 39), shape: List(665) },
    TypeRow { name: w(2898, 31), shape: List(671) },
    TypeRow { name: w(2929, 40), shape: List(672) },
    TypeRow { name: w(2969, 36), shape: List(677) },
    TypeRow { name: w(3005, 45), shape: List(678) },
    TypeRow { name: w(3050, 49), shape: List(683) },
    TypeRow { name: w(3099, 43), shape: List(684) },
    TypeRow { name: w(3142, 52), shape: List(685) },
    TypeRow { name: w(3194, 28), shape: List(689) },
    TypeRow { name: w(3222, 19), shape: List(691) },
    TypeRow { name: w(3241, 28), shape: List(692) },
    TypeRow { name: w(3269, 20), shape: List(697) },
    TypeRow { name: w(3289, 29), shape: List(698) },
    TypeRow { name: w(3318, 20), shape: List(703) },
    TypeRow { name: w(3338, 29), shape: List(704) },
    TypeRow { name: w(3367, 21), shape: List(711) },
    TypeRow { name: w(3388, 30), shape: List(712) },
    TypeRow { name: w(3418, 33), shape: List(719) },
    TypeRow { name: w(3451, 25), shape: List(721) },
    TypeRow { name: w(3476, 34), shape: List(722) },
    TypeRow { name: w(3510, 26), shape: List(734) },
    TypeRow { name: w(3536, 35), shape: List(735) },
    TypeRow { name: w(3571, 33), shape: List(740) },
    TypeRow { name: w(3604, 24), shape: List(742) },
    TypeRow { name: w(3628, 33), shape: List(743) },
    TypeRow { name: w(3661, 25), shape: List(748) },
    TypeRow { name: w(3686, 34), shape: List(749) },
    TypeRow { name: w(3720, 25), shape: List(754) },
    TypeRow { name: w(3745, 34), shape: List(755) },
    TypeRow { name: w(3779, 26), shape: List(765) },
    TypeRow { name: w(3805, 35), shape: List(766) },
    TypeRow { name: w(3840, 38), shape: List(771) },
    TypeRow { name: w(3878, 34), shape: List(801) },
    TypeRow { name: w(3912, 31), shape: List(803) },
    TypeRow { name: w(3943, 39), shape: List(814) },
    TypeRow { name: w(3982, 36), shape: List(816) },
    TypeRow { name: w(4018, 40), shape: List(826) },
    TypeRow { name: w(4058, 33), shape: List(838) },
    TypeRow { name: w(4091, 40), shape: List(840) },
    TypeRow { name: w(4131, 49), shape: List(842) },
    TypeRow { name: w(4180, 27), shape: List(847) },
    TypeRow { name: w(4207, 29), shape: List(848) },
    TypeRow { name: w(4236, 45), shape: List(862) },
    TypeRow { name: w(4281, 54), shape: List(863) },
    TypeRow { name: w(4335, 32), shape: List(867) },
    TypeRow { name: w(4367, 34), shape: List(868) },
    TypeRow { name: w(4401, 38), shape: List(880) },
    TypeRow { name: w(4439, 45), shape: List(882) },
    TypeRow { name: w(4484, 54), shape: List(884) },
    TypeRow { name: w(4538, 32), shape: List(889) },
    TypeRow { name: w(4570, 34), shape: List(890) },
    TypeRow { name: w(4604, 18), shape: List(899) },
    TypeRow { name: w(4622, 14), shape: List(903) },
    TypeRow { name: w(4636, 23), shape: List(904) },
    TypeRow { name: w(4659, 49), shape: List(912) },
    TypeRow { name: w(4708, 31), shape: List(913) },
    TypeRow { name: w(4739, 28), shape: List(915) },
    TypeRow { name: w(4767, 23), shape: List(917) },
    TypeRow { name: w(4790, 24), shape: List(922) },
    TypeRow { name: w(4814, 9), shape: List(927) },
    TypeRow { name: w(4823, 43), shape: List(929) },
    TypeRow { name: w(4866, 52), shape: List(930) },
    TypeRow { name: w(4918, 36), shape: List(934) },
    TypeRow { name: w(4954, 39), shape: List(937) },
    TypeRow { name: w(4993, 42), shape: List(941) },
    TypeRow { name: w(5035, 45), shape: List(944) },
    TypeRow { name: w(5080, 48), shape: List(948) },
    TypeRow { name: w(5128, 57), shape: List(949) },
    TypeRow { name: w(5185, 41), shape: List(953) },
    TypeRow { name: w(5226, 44), shape: List(956) },
    TypeRow { name: w(5270, 23), shape: List(960) },
    TypeRow { name: w(5293, 38), shape: List(963) },
    TypeRow { name: w(5331, 38), shape: List(966) },
    TypeRow { name: w(5369, 28), shape: List(969) },
    TypeRow { name: w(5397, 37), shape: List(970) },
    TypeRow { name: w(5434, 24), shape: List(978) },
    TypeRow { name: w(5458, 28), shape: List(993) },
    TypeRow { name: w(5486, 25), shape: List(994) },
    TypeRow { name: w(5511, 19), shape: List(996) },
    TypeRow { name: w(5530, 19), shape: List(1003) },
    TypeRow { name: w(5549, 42), shape: List(1004) },
    TypeRow { name: w(5591, 24), shape: List(1005) },
    TypeRow { name: w(5615, 23), shape: List(1006) },
    TypeRow { name: w(5638, 31), shape: List(1007) },
    TypeRow { name: w(5669, 30), shape: List(1008) },
    TypeRow { name: w(5699, 25), shape: List(1014) },
    TypeRow { name: w(5724, 31), shape: List(1018) },
    TypeRow { name: w(5755, 25), shape: List(1021) },
    TypeRow { name: w(5780, 22), shape: List(1022) },
    TypeRow { name: w(5802, 24), shape: List(1023) },
    TypeRow { name: w(5826, 19), shape: List(1024) },
    TypeRow { name: w(5845, 23), shape: List(1026) },
    TypeRow { name: w(5868, 16), shape: List(1027) },
    TypeRow { name: w(5884, 28), shape: List(1029) },
    TypeRow { name: w(5912, 15), shape: List(1032) },
    TypeRow { name: w(5927, 27), shape: List(1036) },
    TypeRow { name: w(5954, 20), shape: List(1049) },
    TypeRow { name: w(5974, 19), shape: List(1050) },
    TypeRow { name: w(5993, 16), shape: List(1051) },
    TypeRow { name: w(6009, 19), shape: List(1057) },
    TypeRow { name: w(6028, 20), shape: List(1060) },
    TypeRow { name: w(6048, 24), shape: List(1061) },
    TypeRow { name: w(6072, 29), shape: List(1065) },
    TypeRow { name: w(6101, 30), shape: List(1067) },
    TypeRow { name: w(6131, 19), shape: List(1071) },
    TypeRow { name: w(6150, 28), shape: List(1072) },
    TypeRow { name: w(6178, 14), shape: List(1076) },
    TypeRow { name: w(6192, 21), shape: List(1077) },
    TypeRow { name: w(6213, 40), shape: List(1079) },
    TypeRow { name: w(6253, 42), shape: List(1080) },
    TypeRow { name: w(6295, 44), shape: List(1081) },
    TypeRow { name: w(6339, 23), shape: List(1082) },
    TypeRow { name: w(6362, 28), shape: List(1089) },
    TypeRow { name: w(6390, 33), shape: List(1092) },
    TypeRow { name: w(6423, 26), shape: List(1093) },
    TypeRow { name: w(6449, 25), shape: List(1099) },
    TypeRow { name: w(6474, 26), shape: List(1100) },
    TypeRow { name: w(6500, 31), shape: List(1101) },
    TypeRow { name: w(6531, 40), shape: List(1102) },
    TypeRow { name: w(6571, 13), shape: List(1112) },
    TypeRow { name: w(6584, 25), shape: List(1114) },
    TypeRow { name: w(6609, 22), shape: List(1117) },
    TypeRow { name: w(6631, 28), shape: List(1119) },
    TypeRow { name: w(6659, 15), shape: List(1121) },
    TypeRow { name: w(6674, 26), shape: List(1124) },
    TypeRow { name: w(6700, 26), shape: List(1125) },
    TypeRow { name: w(6726, 32), shape: List(1126) },
    TypeRow { name: w(6758, 27), shape: List(1127) },
    TypeRow { name: w(6785, 21), shape: List(1132) },
    TypeRow { name: w(6806, 25), shape: List(1135) },
    TypeRow { name: w(6831, 20), shape: List(1136) },
    TypeRow { name: w(6851, 33), shape: List(1138) },
    TypeRow { name: w(6884, 31), shape: List(1144) },
    TypeRow { name: w(6915, 40), shape: List(1145) },
    TypeRow { name: w(6955, 23), shape: List(1149) },
    TypeRow { name: w(6978, 24), shape: List(1151) },
    TypeRow { name: w(7002, 23), shape: List(1152) },
    TypeRow { name: w(7025, 24), shape: List(1157) },
    TypeRow { name: w(7049, 43), shape: List(1162) },
    TypeRow { name: w(7092, 16), shape: List(1164) },
    TypeRow { name: w(7108, 17), shape: List(1172) },
    TypeRow { name: w(7125, 24), shape: List(1173) },
    TypeRow { name: w(7149, 21), shape: List(1177) },
    TypeRow { name: w(7170, 16), shape: List(1184) },
    TypeRow { name: w(7186, 15), shape: List(1186) },
    TypeRow { name: w(7201, 20), shape: List(1187) },
    TypeRow { name: w(7221, 42), shape: List(1188) },
    TypeRow { name: w(7263, 30), shape: List(1189) },
    TypeRow { name: w(7293, 34), shape: List(1190) },
    TypeRow { name: w(7327, 16), shape: List(1193) },
    TypeRow { name: w(7343, 22), shape: List(1194) },
    TypeRow { name: w(7365, 31), shape: List(1195) },
    TypeRow { name: w(7396, 21), shape: List(1197) },
    TypeRow { name: w(7417, 27), shape: List(1198) },
    TypeRow { name: w(7444, 26), shape: List(1200) },
    TypeRow { name: w(7470, 33), shape: List(1204) },
    TypeRow { name: w(7503, 23), shape: List(1207) },
    TypeRow { name: w(7526, 27), shape: List(1210) },
    TypeRow { name: w(7553, 28), shape: List(1211) },
    TypeRow { name: w(7581, 22), shape: List(1213) },
    TypeRow { name: w(7603, 22), shape: List(1214) },
    TypeRow { name: w(7625, 29), shape: List(1215) },
    TypeRow { name: w(7654, 33), shape: List(1217) },
    TypeRow { name: w(7687, 34), shape: List(1218) },
    TypeRow { name: w(7721, 28), shape: List(1220) },
    TypeRow { name: w(7749, 32), shape: List(1223) },
    TypeRow { name: w(7781, 33), shape: List(1224) },
    TypeRow { name: w(7814, 27), shape: List(1226) },
    TypeRow { name: w(7841, 17), shape: List(1227) },
    TypeRow { name: w(7858, 22), shape: List(1230) },
    TypeRow { name: w(7880, 37), shape: List(1233) },
    TypeRow { name: w(7917, 38), shape: List(1234) },
    TypeRow { name: w(7955, 36), shape: List(1235) },
    TypeRow { name: w(7991, 30), shape: List(1236) },
    TypeRow { name: w(8021, 39), shape: List(1237) },
    TypeRow { name: w(8060, 31), shape: List(1242) },
    TypeRow { name: w(8091, 40), shape: List(1243) },
    TypeRow { name: w(8131, 36), shape: List(1250) },
    TypeRow { name: w(8167, 34), shape: List(1252) },
    TypeRow { name: w(8201, 28), shape: List(1253) },
    TypeRow { name: w(8229, 28), shape: List(1255) },
    TypeRow { name: w(8257, 32), shape: List(1258) },
    TypeRow { name: w(8289, 31), shape: List(1261) },
    TypeRow { name: w(8320, 34), shape: List(1262) },
    TypeRow { name: w(8354, 44), shape: List(1263) },
    TypeRow { name: w(8398, 45), shape: List(1264) },
    TypeRow { name: w(8443, 38), shape: List(1266) },
    TypeRow { name: w(8481, 38), shape: List(1267) },
    TypeRow { name: w(8519, 38), shape: List(1269) },
    TypeRow { name: w(8557, 31), shape: List(1272) },
    TypeRow { name: w(8588, 40), shape: List(1273) },
    TypeRow { name: w(8628, 27), shape: List(1290) },
    TypeRow { name: w(8655, 36), shape: List(1291) },
    TypeRow { name: w(8691, 38), shape: List(1298) },
    TypeRow { name: w(8729, 40), shape: List(1299) },
    TypeRow { name: w(8769, 43), shape: List(1300) },
    TypeRow { name: w(8812, 52), shape: List(1301) },
    TypeRow { name: w(8864, 35), shape: List(1307) },
    TypeRow { name: w(8899, 24), shape: List(1309) },
    TypeRow { name: w(8923, 33), shape: List(1312) },
    TypeRow { name: w(8956, 42), shape: List(1313) },
    TypeRow { name: w(8998, 44), shape: List(1320) },
    TypeRow { name: w(9042, 46), shape: List(1321) },
    TypeRow { name: w(9088, 49), shape: List(1322) },
    TypeRow { name: w(9137, 58), shape: List(1323) },
    TypeRow { name: w(9195, 41), shape: List(1329) },
    TypeRow { name: w(9236, 30), shape: List(1331) },
    TypeRow { name: w(9266, 32), shape: List(1334) },
    TypeRow { name: w(9298, 41), shape: List(1335) },
    TypeRow { name: w(9339, 43), shape: List(1342) },
    TypeRow { name: w(9382, 45), shape: List(1343) },
    TypeRow { name: w(9427, 48), shape: List(1344) },
    TypeRow { name: w(9475, 57), shape: List(1345) },
    TypeRow { name: w(9532, 40), shape: List(1351) },
    TypeRow { name: w(9572, 29), shape: List(1353) },
    TypeRow { name: w(9601, 32), shape: List(1357) },
    TypeRow { name: w(9633, 41), shape: List(1358) },
    TypeRow { name: w(9674, 43), shape: List(1365) },
    TypeRow { name: w(9717, 45), shape: List(1366) },
    TypeRow { name: w(9762, 48), shape: List(1367) },
    TypeRow { name: w(9810, 57), shape: List(1368) },
    TypeRow { name: w(9867, 40), shape: List(1374) },
    TypeRow { name: w(9907, 29), shape: List(1376) },
    TypeRow { name: w(9936, 32), shape: List(1380) },
    TypeRow { name: w(9968, 41), shape: List(1381) },
    TypeRow { name: w(10009, 43), shape: List(1388) },
    TypeRow { name: w(10052, 45), shape: List(1389) },
    TypeRow { name: w(10097, 48), shape: List(1390) },
    TypeRow { name: w(10145, 57), shape: List(1391) },
    TypeRow { name: w(10202, 40), shape: List(1397) },
    TypeRow { name: w(10242, 29), shape: List(1399) },
    TypeRow { name: w(10271, 7), shape: List(1402) },
    TypeRow { name: w(10278, 7), shape: List(1403) },
    TypeRow { name: w(10285, 29), shape: List(1404) },
    TypeRow { name: w(10314, 36), shape: List(1407) },
    TypeRow { name: w(10350, 30), shape: List(1416) },
    TypeRow { name: w(10380, 36), shape: List(1417) },
    TypeRow { name: w(10416, 36), shape: List(1418) },
    TypeRow { name: w(10452, 19), shape: List(1419) },
    TypeRow { name: w(10471, 34), shape: List(1421) },
    TypeRow { name: w(10505, 21), shape: List(1425) },
    TypeRow { name: w(10526, 23), shape: List(1427) },
    TypeRow { name: w(10549, 34), shape: List(1428) },
    TypeRow { name: w(10583, 28), shape: List(1430) },
    TypeRow { name: w(10611, 24), shape: List(1433) },
    TypeRow { name: w(10635, 21), shape: List(1437) },
    TypeRow { name: w(10656, 31), shape: List(1440) },
    TypeRow { name: w(10687, 25), shape: List(1442) },
    TypeRow { name: w(10712, 23), shape: List(1446) },
    TypeRow { name: w(10735, 28), shape: List(1448) },
    TypeRow { name: w(10763, 42), shape: List(1453) },
    TypeRow { name: w(10805, 33), shape: List(1455) },
    TypeRow { name: w(10838, 27), shape: List(1456) },
    TypeRow { name: w(10865, 26), shape: List(1460) },
    TypeRow { name: w(10891, 29), shape: List(1461) },
    TypeRow { name: w(10920, 39), shape: List(1462) },
    TypeRow { name: w(10959, 40), shape: List(1463) },
    TypeRow { name: w(10999, 33), shape: List(1465) },
    TypeRow { name: w(11032, 33), shape: List(1466) },
    TypeRow { name: w(11065, 27), shape: List(1471) },
    TypeRow { name: w(11092, 33), shape: List(1475) },
    TypeRow { name: w(11125, 31), shape: List(1478) },
    TypeRow { name: w(11156, 33), shape: List(1482) },
    TypeRow { name: w(11189, 36), shape: List(1486) },
    TypeRow { name: w(11225, 30), shape: List(1488) },
    TypeRow { name: w(11255, 28), shape: List(1491) },
    TypeRow { name: w(11283, 33), shape: List(1493) },
    TypeRow { name: w(11316, 32), shape: List(1498) },
    TypeRow { name: w(11348, 31), shape: List(1501) },
    TypeRow { name: w(11379, 32), shape: List(1503) },
    TypeRow { name: w(11411, 22), shape: List(1508) },
    TypeRow { name: w(11433, 28), shape: List(1512) },
    TypeRow { name: w(11461, 27), shape: List(1517) },
    TypeRow { name: w(11488, 31), shape: List(1522) },
    TypeRow { name: w(11519, 33), shape: List(1526) },
    TypeRow { name: w(11552, 34), shape: List(1527) },
    TypeRow { name: w(11586, 32), shape: List(1528) },
    TypeRow { name: w(11618, 30), shape: List(1531) },
    TypeRow { name: w(11648, 24), shape: List(1532) },
    TypeRow { name: w(11672, 36), shape: List(1533) },
    TypeRow { name: w(11708, 34), shape: List(1537) },
    TypeRow { name: w(11742, 21), shape: List(1547) },
    TypeRow { name: w(11763, 28), shape: List(1548) },
    TypeRow { name: w(11791, 20), shape: List(1551) },
    TypeRow { name: w(11811, 14), shape: List(1552) },
    TypeRow { name: w(11825, 21), shape: List(1553) },
    TypeRow { name: w(11846, 17), shape: List(1557) },
    TypeRow { name: w(11863, 27), shape: List(1559) },
    TypeRow { name: w(11890, 34), shape: List(1560) },
    TypeRow { name: w(11924, 26), shape: List(1563) },
    TypeRow { name: w(11950, 20), shape: List(1564) },
    TypeRow { name: w(11970, 27), shape: List(1565) },
    TypeRow { name: w(11997, 23), shape: List(1569) },
    TypeRow { name: w(12020, 26), shape: List(1571) },
    TypeRow { name: w(12046, 33), shape: List(1572) },
    TypeRow { name: w(12079, 25), shape: List(1575) },
    TypeRow { name: w(12104, 19), shape: List(1576) },
    TypeRow { name: w(12123, 26), shape: List(1577) },
    TypeRow { name: w(12149, 22), shape: List(1581) },
    TypeRow { name: w(12171, 35), shape: List(1582) },
    TypeRow { name: w(12206, 24), shape: List(1589) },
    TypeRow { name: w(12230, 20), shape: List(1590) },
    TypeRow { name: w(12250, 43), shape: List(1591) },
    TypeRow { name: w(12293, 38), shape: List(1596) },
    TypeRow { name: w(12331, 25), shape: List(1597) },
    TypeRow { name: w(12356, 38), shape: List(1598) },
    TypeRow { name: w(12394, 30), shape: List(1601) },
    TypeRow { name: w(12424, 38), shape: List(1602) },
    TypeRow { name: w(12462, 36), shape: List(1603) },
    TypeRow { name: w(12498, 27), shape: List(1604) },
    TypeRow { name: w(12525, 43), shape: List(1605) },
    TypeRow { name: w(12568, 28), shape: List(1606) },
    TypeRow { name: w(12596, 30), shape: List(1607) },
    TypeRow { name: w(12626, 25), shape: List(1608) },
    TypeRow { name: w(12651, 29), shape: List(1609) },
    TypeRow { name: w(12680, 30), shape: List(1614) },
    TypeRow { name: w(12710, 27), shape: List(1622) },
    TypeRow { name: w(12737, 44), shape: List(1623) },
    TypeRow { name: w(12781, 35), shape: List(1627) },
    TypeRow { name: w(12816, 27), shape: List(1631) },
    TypeRow { name: w(12843, 33), shape: List(1635) },
    TypeRow { name: w(12876, 33), shape: List(1639) },
    TypeRow { name: w(12909, 50), shape: List(1640) },
    TypeRow { name: w(12959, 49), shape: List(1643) },
    TypeRow { name: w(13008, 41), shape: List(1646) },
    TypeRow { name: w(13049, 33), shape: List(1649) },
    TypeRow { name: w(13082, 42), shape: List(1653) },
    TypeRow { name: w(13124, 34), shape: List(1654) },
    TypeRow { name: w(13158, 43), shape: List(1656) },
    TypeRow { name: w(13201, 42), shape: List(1658) },
    TypeRow { name: w(13243, 40), shape: List(1663) },
    TypeRow { name: w(13283, 33), shape: List(1667) },
    TypeRow { name: w(13316, 50), shape: List(1668) },
    TypeRow { name: w(13366, 43), shape: List(1670) },
    TypeRow { name: w(13409, 49), shape: List(1673) },
    TypeRow { name: w(13458, 41), shape: List(1676) },
    TypeRow { name: w(13499, 33), shape: List(1679) },
    TypeRow { name: w(13532, 43), shape: List(1681) },
    TypeRow { name: w(13575, 34), shape: List(1684) },
    TypeRow { name: w(13609, 34), shape: List(1685) },
    TypeRow { name: w(13643, 35), shape: List(1686) },
    TypeRow { name: w(13678, 33), shape: List(1687) },
    TypeRow { name: w(13711, 36), shape: List(1690) },
    TypeRow { name: w(13747, 41), shape: List(1691) },
    TypeRow { name: w(13788, 30), shape: List(1696) },
    TypeRow { name: w(13818, 26), shape: List(1697) },
    TypeRow { name: w(13844, 49), shape: List(1698) },
    TypeRow { name: w(13893, 44), shape: List(1702) },
    TypeRow { name: w(13937, 31), shape: List(1703) },
    TypeRow { name: w(13968, 44), shape: List(1704) },
    TypeRow { name: w(14012, 36), shape: List(1707) },
    TypeRow { name: w(14048, 44), shape: List(1708) },
    TypeRow { name: w(14092, 33), shape: List(1709) },
    TypeRow { name: w(14125, 49), shape: List(1710) },
    TypeRow { name: w(14174, 34), shape: List(1711) },
    TypeRow { name: w(14208, 36), shape: List(1712) },
    TypeRow { name: w(14244, 31), shape: List(1713) },
    TypeRow { name: w(14275, 35), shape: List(1714) },
    TypeRow { name: w(14310, 36), shape: List(1719) },
    TypeRow { name: w(14346, 39), shape: List(1722) },
    TypeRow { name: w(14385, 40), shape: List(1723) },
    TypeRow { name: w(14425, 30), shape: List(1727) },
    TypeRow { name: w(14455, 33), shape: List(1728) },
    TypeRow { name: w(14488, 50), shape: List(1729) },
    TypeRow { name: w(14538, 49), shape: List(1731) },
    TypeRow { name: w(14587, 41), shape: List(1734) },
    TypeRow { name: w(14628, 45), shape: List(1738) },
    TypeRow { name: w(14673, 33), shape: List(1742) },
    TypeRow { name: w(14706, 43), shape: List(1745) },
    TypeRow { name: w(14749, 40), shape: List(1747) },
    TypeRow { name: w(14789, 29), shape: List(1755) },
    TypeRow { name: w(14818, 25), shape: List(1756) },
    TypeRow { name: w(14843, 48), shape: List(1757) },
    TypeRow { name: w(14891, 43), shape: List(1762) },
    TypeRow { name: w(14934, 30), shape: List(1763) },
    TypeRow { name: w(14964, 43), shape: List(1764) },
    TypeRow { name: w(15007, 35), shape: List(1767) },
    TypeRow { name: w(15042, 43), shape: List(1768) },
    TypeRow { name: w(15085, 41), shape: List(1769) },
    TypeRow { name: w(15126, 32), shape: List(1770) },
    TypeRow { name: w(15158, 48), shape: List(1771) },
    TypeRow { name: w(15206, 33), shape: List(1772) },
    TypeRow { name: w(15239, 35), shape: List(1773) },
    TypeRow { name: w(15274, 30), shape: List(1774) },
    TypeRow { name: w(15304, 35), shape: List(1775) },
    TypeRow { name: w(15339, 32), shape: List(1782) },
    TypeRow { name: w(15371, 49), shape: List(1783) },
    TypeRow { name: w(15420, 40), shape: List(1787) },
    TypeRow { name: w(15460, 32), shape: List(1791) },
    TypeRow { name: w(15492, 40), shape: List(1794) },
    TypeRow { name: w(15532, 29), shape: List(1801) },
    TypeRow { name: w(15561, 25), shape: List(1802) },
    TypeRow { name: w(15586, 48), shape: List(1803) },
    TypeRow { name: w(15634, 43), shape: List(1808) },
    TypeRow { name: w(15677, 30), shape: List(1809) },
    TypeRow { name: w(15707, 43), shape: List(1810) },
    TypeRow { name: w(15750, 35), shape: List(1813) },
    TypeRow { name: w(15785, 43), shape: List(1814) },
    TypeRow { name: w(15828, 41), shape: List(1815) },
    TypeRow { name: w(15869, 32), shape: List(1816) },
    TypeRow { name: w(15901, 48), shape: List(1817) },
    TypeRow { name: w(15949, 33), shape: List(1818) },
    TypeRow { name: w(15982, 35), shape: List(1819) },
    TypeRow { name: w(16017, 30), shape: List(1820) },
    TypeRow { name: w(16047, 34), shape: List(1821) },
    TypeRow { name: w(16081, 35), shape: List(1826) },
    TypeRow { name: w(16116, 32), shape: List(1834) },
    TypeRow { name: w(16148, 49), shape: List(1835) },
    TypeRow { name: w(16197, 40), shape: List(1839) },
    TypeRow { name: w(16237, 32), shape: List(1843) },
    TypeRow { name: w(16269, 29), shape: List(1847) },
    TypeRow { name: w(16298, 30), shape: List(1851) },
    TypeRow { name: w(16328, 35), shape: List(1853) },
    TypeRow { name: w(16363, 30), shape: List(1856) },
    TypeRow { name: w(16393, 30), shape: List(1861) },
    TypeRow { name: w(16423, 43), shape: List(1863) },
    TypeRow { name: w(16466, 49), shape: List(1864) },
    TypeRow { name: w(16515, 38), shape: List(1869) },
    TypeRow { name: w(16553, 40), shape: List(1871) },
    TypeRow { name: w(16593, 30), shape: List(1873) },
    TypeRow { name: w(16623, 39), shape: List(1883) },
    TypeRow { name: w(16662, 47), shape: List(1889) },
    TypeRow { name: w(16709, 30), shape: List(1892) },
    TypeRow { name: w(16739, 43), shape: List(1894) },
    TypeRow { name: w(16782, 49), shape: List(1895) },
    TypeRow { name: w(16831, 38), shape: List(1900) },
    TypeRow { name: w(16869, 40), shape: List(1903) },
    TypeRow { name: w(16909, 30), shape: List(1905) },
    TypeRow { name: w(16939, 51), shape: List(1911) },
    TypeRow { name: w(16990, 46), shape: List(1925) },
    TypeRow { name: w(17036, 29), shape: List(1928) },
    TypeRow { name: w(17065, 42), shape: List(1930) },
    TypeRow { name: w(17107, 48), shape: List(1931) },
    TypeRow { name: w(17155, 37), shape: List(1936) },
    TypeRow { name: w(17192, 34), shape: List(1937) },
    TypeRow { name: w(17226, 39), shape: List(1941) },
    TypeRow { name: w(17265, 29), shape: List(1943) },
    TypeRow { name: w(17294, 29), shape: List(1947) },
    TypeRow { name: w(17323, 22), shape: List(1950) },
    TypeRow { name: w(17345, 20), shape: List(1953) },
    TypeRow { name: w(17365, 26), shape: List(1954) },
    TypeRow { name: w(17391, 31), shape: List(1958) },
    TypeRow { name: w(17422, 25), shape: List(1960) },
    TypeRow { name: w(17447, 26), shape: List(1962) },
    TypeRow { name: w(17473, 35), shape: List(1963) },
    TypeRow { name: w(17508, 25), shape: List(1964) },
    TypeRow { name: w(17533, 29), shape: List(1965) },
    TypeRow { name: w(17562, 34), shape: List(1970) },
    TypeRow { name: w(17596, 37), shape: List(1974) },
    TypeRow { name: w(17633, 35), shape: List(1976) },
    TypeRow { name: w(17668, 40), shape: List(1981) },
    TypeRow { name: w(17708, 27), shape: List(1984) },
    TypeRow { name: w(17735, 25), shape: List(1987) },
    TypeRow { name: w(17760, 31), shape: List(1988) },
    TypeRow { name: w(17791, 36), shape: List(1991) },
    TypeRow { name: w(17827, 30), shape: List(1993) },
    TypeRow { name: w(17857, 30), shape: List(1995) },
    TypeRow { name: w(17887, 34), shape: List(1996) },
    TypeRow { name: w(17921, 39), shape: List(2001) },
    TypeRow { name: w(17960, 45), shape: List(2005) },
    TypeRow { name: w(18005, 46), shape: List(2010) },
    TypeRow { name: w(18051, 51), shape: List(2011) },
    TypeRow { name: w(18102, 50), shape: List(2015) },
    TypeRow { name: w(18152, 8), shape: List(2019) },
    TypeRow { name: w(18160, 43), shape: Object(0, 1) },
    TypeRow { name: w(18203, 40), shape: Object(1, 2) },
    TypeRow { name: w(18243, 42), shape: Object(3, 2) },
    TypeRow { name: w(18285, 34), shape: Object(5, 1) },
    TypeRow { name: w(18319, 39), shape: Object(6, 2) },
    TypeRow { name: w(18358, 39), shape: Object(8, 5) },
    TypeRow { name: w(18397, 48), shape: Object(13, 4) },
    TypeRow { name: w(18445, 55), shape: Object(17, 4) },
    TypeRow { name: w(18500, 59), shape: Object(21, 4) },
    TypeRow { name: w(18559, 59), shape: Object(25, 3) },
    TypeRow { name: w(18618, 52), shape: Object(28, 4) },
    TypeRow { name: w(18670, 52), shape: Object(32, 7) },
    TypeRow { name: w(18722, 40), shape: Object(39, 12) },
    TypeRow { name: w(18762, 53), shape: Object(51, 4) },
    TypeRow { name: w(18815, 57), shape: Object(55, 4) },
    TypeRow { name: w(18872, 33), shape: Object(59, 3) },
    TypeRow { name: w(18905, 48), shape: Object(62, 6) },
    TypeRow { name: w(18953, 34), shape: Object(68, 2) },
    TypeRow { name: w(18987, 33), shape: Object(70, 4) },
    TypeRow { name: w(19020, 43), shape: Object(74, 5) },
    TypeRow { name: w(19063, 41), shape: Object(79, 4) },
    TypeRow { name: w(19104, 37), shape: Object(83, 1) },
    TypeRow { name: w(19141, 50), shape: Object(84, 5) },
    TypeRow { name: w(19191, 57), shape: Object(89, 4) },
    TypeRow { name: w(19248, 61), shape: Object(93, 4) },
    TypeRow { name: w(19309, 61), shape: Object(97, 4) },
    TypeRow { name: w(19370, 54), shape: Object(101, 4) },
    TypeRow { name: w(19424, 54), shape: Object(105, 7) },
    TypeRow { name: w(19478, 56), shape: Object(112, 3) },
    TypeRow { name: w(19534, 42), shape: Object(115, 11) },
    TypeRow { name: w(19576, 55), shape: Object(126, 4) },
    TypeRow { name: w(19631, 59), shape: Object(130, 4) },
    TypeRow { name: w(19690, 35), shape: Object(134, 4) },
    TypeRow { name: w(19725, 33), shape: Object(138, 2) },
    TypeRow { name: w(19758, 44), shape: Object(140, 3) },
    TypeRow { name: w(19802, 49), shape: Object(143, 1) },
    TypeRow { name: w(19851, 46), shape: Object(144, 2) },
    TypeRow { name: w(19897, 48), shape: Object(146, 2) },
    TypeRow { name: w(19945, 42), shape: Object(148, 2) },
    TypeRow { name: w(19987, 55), shape: Object(150, 4) },
    TypeRow { name: w(20042, 59), shape: Object(154, 4) },
    TypeRow { name: w(20101, 40), shape: Object(158, 1) },
    TypeRow { name: w(20141, 45), shape: Object(159, 2) },
    TypeRow { name: w(20186, 45), shape: Object(161, 5) },
    TypeRow { name: w(20231, 54), shape: Object(166, 4) },
    TypeRow { name: w(20285, 61), shape: Object(170, 4) },
    TypeRow { name: w(20346, 65), shape: Object(174, 4) },
    TypeRow { name: w(20411, 65), shape: Object(178, 3) },
    TypeRow { name: w(20476, 58), shape: Object(181, 4) },
    TypeRow { name: w(20534, 58), shape: Object(185, 7) },
    TypeRow { name: w(20592, 39), shape: Object(192, 3) },
    TypeRow { name: w(20631, 54), shape: Object(195, 6) },
    TypeRow { name: w(20685, 40), shape: Object(201, 2) },
    TypeRow { name: w(20725, 39), shape: Object(203, 4) },
    TypeRow { name: w(20764, 35), shape: Object(207, 3) },
    TypeRow { name: w(20799, 43), shape: Object(210, 1) },
    TypeRow { name: w(20842, 56), shape: Object(211, 5) },
    TypeRow { name: w(20898, 63), shape: Object(216, 4) },
    TypeRow { name: w(20961, 67), shape: Object(220, 4) },
    TypeRow { name: w(21028, 67), shape: Object(224, 4) },
    TypeRow { name: w(21095, 60), shape: Object(228, 4) },
    TypeRow { name: w(21155, 60), shape: Object(232, 7) },
    TypeRow { name: w(21215, 62), shape: Object(239, 3) },
    TypeRow { name: w(21277, 41), shape: Object(242, 4) },
    TypeRow { name: w(21318, 39), shape: Object(246, 2) },
    TypeRow { name: w(21357, 48), shape: Object(248, 1) },
    TypeRow { name: w(21405, 45), shape: Object(249, 2) },
    TypeRow { name: w(21450, 47), shape: Object(251, 2) },
    TypeRow { name: w(21497, 39), shape: Object(253, 1) },
    TypeRow { name: w(21536, 44), shape: Object(254, 2) },
    TypeRow { name: w(21580, 44), shape: Object(256, 5) },
    TypeRow { name: w(21624, 53), shape: Object(261, 4) },
    TypeRow { name: w(21677, 60), shape: Object(265, 4) },
    TypeRow { name: w(21737, 64), shape: Object(269, 4) },
    TypeRow { name: w(21801, 64), shape: Object(273, 3) },
    TypeRow { name: w(21865, 57), shape: Object(276, 4) },
    TypeRow { name: w(21922, 57), shape: Object(280, 7) },
    TypeRow { name: w(21979, 45), shape: Object(287, 11) },
    TypeRow { name: w(22024, 58), shape: Object(298, 4) },
    TypeRow { name: w(22082, 62), shape: Object(302, 4) },
    TypeRow { name: w(22144, 38), shape: Object(306, 3) },
    TypeRow { name: w(22182, 53), shape: Object(309, 6) },
    TypeRow { name: w(22235, 39), shape: Object(315, 2) },
    TypeRow { name: w(22274, 38), shape: Object(317, 4) },
    TypeRow { name: w(22312, 48), shape: Object(321, 5) },
    TypeRow { name: w(22360, 46), shape: Object(326, 4) },
    TypeRow { name: w(22406, 42), shape: Object(330, 1) },
    TypeRow { name: w(22448, 55), shape: Object(331, 5) },
    TypeRow { name: w(22503, 62), shape: Object(336, 4) },
    TypeRow { name: w(22565, 66), shape: Object(340, 4) },
    TypeRow { name: w(22631, 66), shape: Object(344, 4) },
    TypeRow { name: w(22697, 59), shape: Object(348, 4) },
    TypeRow { name: w(22756, 59), shape: Object(352, 7) },
    TypeRow { name: w(22815, 61), shape: Object(359, 3) },
    TypeRow { name: w(22876, 47), shape: Object(362, 10) },
    TypeRow { name: w(22923, 60), shape: Object(372, 4) },
    TypeRow { name: w(22983, 64), shape: Object(376, 4) },
    TypeRow { name: w(23047, 40), shape: Object(380, 4) },
    TypeRow { name: w(23087, 38), shape: Object(384, 2) },
    TypeRow { name: w(23125, 49), shape: Object(386, 3) },
    TypeRow { name: w(23174, 3), shape: Any },
    TypeRow { name: w(23177, 21), shape: Scalar(Quantity) },
    TypeRow { name: w(23198, 47), shape: Object(389, 6) },
    TypeRow { name: w(23245, 41), shape: Object(395, 2) },
    TypeRow { name: w(23286, 41), shape: Object(397, 5) },
    TypeRow { name: w(23327, 50), shape: Object(402, 6) },
    TypeRow { name: w(23377, 45), shape: Object(408, 4) },
    TypeRow { name: w(23422, 46), shape: Object(412, 6) },
    TypeRow { name: w(23468, 45), shape: Object(418, 6) },
    TypeRow { name: w(23513, 47), shape: Object(424, 4) },
    TypeRow { name: w(23560, 48), shape: Object(428, 9) },
    TypeRow { name: w(23608, 47), shape: Object(437, 3) },
    TypeRow { name: w(23655, 48), shape: Object(440, 0) },
    TypeRow { name: w(23703, 43), shape: Object(440, 2) },
    TypeRow { name: w(23746, 41), shape: Object(442, 1) },
    TypeRow { name: w(23787, 38), shape: Object(443, 2) },
    TypeRow { name: w(23825, 21), shape: Any },
    TypeRow { name: w(23846, 32), shape: Object(445, 44) },
    TypeRow { name: w(23878, 39), shape: Any },
    TypeRow { name: w(23917, 38), shape: Any },
    TypeRow { name: w(23955, 45), shape: Any },
    TypeRow { name: w(24000, 32), shape: Object(489, 1) },
    TypeRow { name: w(24032, 33), shape: Object(490, 4) },
    TypeRow { name: w(24065, 31), shape: Object(494, 6) },
    TypeRow { name: w(24096, 36), shape: Object(500, 3) },
    TypeRow { name: w(24132, 34), shape: Object(503, 2) },
    TypeRow { name: w(24166, 52), shape: Object(505, 6) },
    TypeRow { name: w(24218, 46), shape: Object(511, 3) },
    TypeRow { name: w(24264, 46), shape: Object(514, 5) },
    TypeRow { name: w(24310, 55), shape: Object(519, 5) },
    TypeRow { name: w(24365, 50), shape: Object(524, 4) },
    TypeRow { name: w(24415, 51), shape: Object(528, 6) },
    TypeRow { name: w(24466, 50), shape: Object(534, 10) },
    TypeRow { name: w(24516, 52), shape: Object(544, 3) },
    TypeRow { name: w(24568, 53), shape: Object(547, 8) },
    TypeRow { name: w(24621, 52), shape: Object(555, 3) },
    TypeRow { name: w(24673, 53), shape: Object(558, 0) },
    TypeRow { name: w(24726, 48), shape: Object(558, 2) },
    TypeRow { name: w(24774, 46), shape: Object(560, 1) },
    TypeRow { name: w(24820, 43), shape: Object(561, 2) },
    TypeRow { name: w(24863, 26), shape: Any },
    TypeRow { name: w(24889, 37), shape: Object(563, 43) },
    TypeRow { name: w(24926, 44), shape: Any },
    TypeRow { name: w(24970, 43), shape: Any },
    TypeRow { name: w(25013, 50), shape: Any },
    TypeRow { name: w(25063, 38), shape: Object(606, 4) },
    TypeRow { name: w(25101, 41), shape: Object(610, 3) },
    TypeRow { name: w(25142, 29), shape: Object(613, 5) },
    TypeRow { name: w(25171, 38), shape: Object(618, 5) },
    TypeRow { name: w(25209, 33), shape: Object(623, 4) },
    TypeRow { name: w(25242, 33), shape: Object(627, 7) },
    TypeRow { name: w(25275, 35), shape: Object(634, 1) },
    TypeRow { name: w(25310, 35), shape: Object(635, 3) },
    TypeRow { name: w(25345, 34), shape: Object(638, 5) },
    TypeRow { name: w(25379, 43), shape: Object(643, 5) },
    TypeRow { name: w(25422, 38), shape: Object(648, 4) },
    TypeRow { name: w(25460, 38), shape: Object(652, 7) },
    TypeRow { name: w(25498, 40), shape: Object(659, 1) },
    TypeRow { name: w(25538, 40), shape: Object(660, 3) },
    TypeRow { name: w(25578, 47), shape: Object(663, 4) },
    TypeRow { name: w(25625, 41), shape: Object(667, 5) },
    TypeRow { name: w(25666, 50), shape: Object(672, 6) },
    TypeRow { name: w(25716, 45), shape: Object(678, 4) },
    TypeRow { name: w(25761, 45), shape: Object(682, 0) },
    TypeRow { name: w(25806, 47), shape: Object(682, 3) },
    TypeRow { name: w(25853, 26), shape: Object(685, 5) },
    TypeRow { name: w(25879, 30), shape: Object(690, 4) },
    TypeRow { name: w(25909, 17), shape: Object(694, 5) },
    TypeRow { name: w(25926, 26), shape: Object(699, 5) },
    TypeRow { name: w(25952, 21), shape: Object(704, 4) },
    TypeRow { name: w(25973, 21), shape: Object(708, 5) },
    TypeRow { name: w(25994, 23), shape: Object(713, 10) },
    TypeRow { name: w(26017, 31), shape: Object(723, 2) },
    TypeRow { name: w(26048, 18), shape: Object(725, 5) },
    TypeRow { name: w(26066, 27), shape: Object(730, 6) },
    TypeRow { name: w(26093, 22), shape: Object(736, 4) },
    TypeRow { name: w(26115, 22), shape: Object(740, 8) },
    TypeRow { name: w(26137, 24), shape: Object(748, 9) },
    TypeRow { name: w(26161, 26), shape: Object(757, 2) },
    TypeRow { name: w(26187, 18), shape: Object(759, 5) },
    TypeRow { name: w(26205, 27), shape: Object(764, 5) },
    TypeRow { name: w(26232, 22), shape: Object(769, 4) },
    TypeRow { name: w(26254, 22), shape: Object(773, 4) },
    TypeRow { name: w(26276, 24), shape: Object(777, 7) },
    TypeRow { name: w(26300, 30), shape: Object(784, 2) },
    TypeRow { name: w(26330, 31), shape: Object(786, 2) },
    TypeRow { name: w(26361, 40), shape: Object(788, 2) },
    TypeRow { name: w(26401, 19), shape: Object(790, 5) },
    TypeRow { name: w(26420, 28), shape: Object(795, 5) },
    TypeRow { name: w(26448, 23), shape: Object(800, 4) },
    TypeRow { name: w(26471, 27), shape: Object(804, 1) },
    TypeRow { name: w(26498, 55), shape: Object(805, 2) },
    TypeRow { name: w(26553, 23), shape: Object(807, 11) },
    TypeRow { name: w(26576, 25), shape: Object(818, 10) },
    TypeRow { name: w(26601, 33), shape: Object(828, 2) },
    TypeRow { name: w(26634, 31), shape: Object(830, 5) },
    TypeRow { name: w(26665, 35), shape: Object(835, 4) },
    TypeRow { name: w(26700, 23), shape: Object(839, 5) },
    TypeRow { name: w(26723, 32), shape: Object(844, 6) },
    TypeRow { name: w(26755, 27), shape: Object(850, 4) },
    TypeRow { name: w(26782, 31), shape: Object(854, 5) },
    TypeRow { name: w(26813, 27), shape: Object(859, 9) },
    TypeRow { name: w(26840, 29), shape: Object(868, 8) },
    TypeRow { name: w(26869, 31), shape: Object(876, 2) },
    TypeRow { name: w(26900, 27), shape: Object(878, 1) },
    TypeRow { name: w(26927, 36), shape: Object(879, 2) },
    TypeRow { name: w(26963, 45), shape: Object(881, 1) },
    TypeRow { name: w(27008, 18), shape: Object(882, 5) },
    TypeRow { name: w(27026, 22), shape: Object(887, 1) },
    TypeRow { name: w(27048, 24), shape: Object(888, 3) },
    TypeRow { name: w(27072, 24), shape: Object(891, 5) },
    TypeRow { name: w(27096, 33), shape: Object(896, 5) },
    TypeRow { name: w(27129, 28), shape: Object(901, 4) },
    TypeRow { name: w(27157, 28), shape: Object(905, 8) },
    TypeRow { name: w(27185, 30), shape: Object(913, 9) },
    TypeRow { name: w(27215, 38), shape: Object(922, 2) },
    TypeRow { name: w(27253, 31), shape: Object(924, 5) },
    TypeRow { name: w(27284, 35), shape: Object(929, 4) },
    TypeRow { name: w(27319, 22), shape: Object(933, 5) },
    TypeRow { name: w(27341, 31), shape: Object(938, 5) },
    TypeRow { name: w(27372, 26), shape: Object(943, 4) },
    TypeRow { name: w(27398, 26), shape: Object(947, 5) },
    TypeRow { name: w(27424, 28), shape: Object(952, 10) },
    TypeRow { name: w(27452, 36), shape: Object(962, 2) },
    TypeRow { name: w(27488, 23), shape: Object(964, 5) },
    TypeRow { name: w(27511, 32), shape: Object(969, 6) },
    TypeRow { name: w(27543, 27), shape: Object(975, 4) },
    TypeRow { name: w(27570, 27), shape: Object(979, 8) },
    TypeRow { name: w(27597, 29), shape: Object(987, 8) },
    TypeRow { name: w(27626, 31), shape: Object(995, 2) },
    TypeRow { name: w(27657, 23), shape: Object(997, 5) },
    TypeRow { name: w(27680, 32), shape: Object(1002, 5) },
    TypeRow { name: w(27712, 27), shape: Object(1007, 4) },
    TypeRow { name: w(27739, 27), shape: Object(1011, 4) },
    TypeRow { name: w(27766, 29), shape: Object(1015, 6) },
    TypeRow { name: w(27795, 35), shape: Object(1021, 1) },
    TypeRow { name: w(27830, 36), shape: Object(1022, 2) },
    TypeRow { name: w(27866, 45), shape: Object(1024, 1) },
    TypeRow { name: w(27911, 18), shape: Object(1025, 5) },
    TypeRow { name: w(27929, 22), shape: Object(1030, 1) },
    TypeRow { name: w(27951, 24), shape: Object(1031, 3) },
    TypeRow { name: w(27975, 24), shape: Object(1034, 5) },
    TypeRow { name: w(27999, 33), shape: Object(1039, 5) },
    TypeRow { name: w(28032, 28), shape: Object(1044, 4) },
    TypeRow { name: w(28060, 28), shape: Object(1048, 8) },
    TypeRow { name: w(28088, 30), shape: Object(1056, 9) },
    TypeRow { name: w(28118, 38), shape: Object(1065, 2) },
    TypeRow { name: w(28156, 36), shape: Object(1067, 4) },
    TypeRow { name: w(28192, 40), shape: Object(1071, 4) },
    TypeRow { name: w(28232, 40), shape: Object(1075, 2) },
    TypeRow { name: w(28272, 33), shape: Object(1077, 2) },
    TypeRow { name: w(28305, 43), shape: Object(1079, 4) },
    TypeRow { name: w(28348, 34), shape: Object(1083, 2) },
    TypeRow { name: w(28382, 46), shape: Object(1085, 3) },
    TypeRow { name: w(28428, 48), shape: Object(1088, 2) },
    TypeRow { name: w(28476, 38), shape: Object(1090, 4) },
    TypeRow { name: w(28514, 35), shape: Object(1094, 4) },
    TypeRow { name: w(28549, 41), shape: Object(1098, 1) },
    TypeRow { name: w(28590, 30), shape: Object(1099, 5) },
    TypeRow { name: w(28620, 34), shape: Object(1104, 4) },
    TypeRow { name: w(28654, 36), shape: Object(1108, 2) },
    TypeRow { name: w(28690, 29), shape: Object(1110, 5) },
    TypeRow { name: w(28719, 33), shape: Object(1115, 2) },
    TypeRow { name: w(28752, 35), shape: Object(1117, 4) },
    TypeRow { name: w(28787, 26), shape: Object(1121, 4) },
    TypeRow { name: w(28813, 41), shape: Object(1125, 4) },
    TypeRow { name: w(28854, 47), shape: Object(1129, 1) },
    TypeRow { name: w(28901, 40), shape: Object(1130, 4) },
    TypeRow { name: w(28941, 46), shape: Object(1134, 1) },
    TypeRow { name: w(28987, 34), shape: Object(1135, 5) },
    TypeRow { name: w(29021, 38), shape: Object(1140, 2) },
    TypeRow { name: w(29059, 40), shape: Object(1142, 4) },
    TypeRow { name: w(29099, 31), shape: Object(1146, 4) },
    TypeRow { name: w(29130, 40), shape: Object(1150, 2) },
    TypeRow { name: w(29170, 40), shape: Object(1152, 2) },
    TypeRow { name: w(29210, 41), shape: Object(1154, 5) },
    TypeRow { name: w(29251, 38), shape: Object(1159, 2) },
    TypeRow { name: w(29289, 32), shape: Object(1161, 2) },
    TypeRow { name: w(29321, 35), shape: Object(1163, 9) },
    TypeRow { name: w(29356, 29), shape: Object(1172, 4) },
    TypeRow { name: w(29385, 40), shape: Object(1176, 5) },
    TypeRow { name: w(29425, 44), shape: Object(1181, 2) },
    TypeRow { name: w(29469, 39), shape: Object(1183, 5) },
    TypeRow { name: w(29508, 43), shape: Object(1188, 1) },
    TypeRow { name: w(29551, 36), shape: Object(1189, 5) },
    TypeRow { name: w(29587, 40), shape: Object(1194, 6) },
    TypeRow { name: w(29627, 42), shape: Object(1200, 4) },
    TypeRow { name: w(29669, 41), shape: Object(1204, 4) },
    TypeRow { name: w(29710, 46), shape: Object(1208, 5) },
    TypeRow { name: w(29756, 43), shape: Object(1213, 2) },
    TypeRow { name: w(29799, 37), shape: Object(1215, 2) },
    TypeRow { name: w(29836, 40), shape: Object(1217, 7) },
    TypeRow { name: w(29876, 34), shape: Object(1224, 4) },
    TypeRow { name: w(29910, 45), shape: Object(1228, 5) },
    TypeRow { name: w(29955, 49), shape: Object(1233, 2) },
    TypeRow { name: w(30004, 44), shape: Object(1235, 5) },
    TypeRow { name: w(30048, 48), shape: Object(1240, 1) },
    TypeRow { name: w(30096, 41), shape: Object(1241, 5) },
    TypeRow { name: w(30137, 45), shape: Object(1246, 6) },
    TypeRow { name: w(30182, 47), shape: Object(1252, 4) },
    TypeRow { name: w(30229, 46), shape: Object(1256, 4) },
    TypeRow { name: w(30275, 42), shape: Object(1260, 3) },
    TypeRow { name: w(30317, 38), shape: Object(1263, 5) },
    TypeRow { name: w(30355, 42), shape: Object(1268, 4) },
    TypeRow { name: w(30397, 42), shape: Object(1272, 4) },
    TypeRow { name: w(30439, 44), shape: Object(1276, 5) },
    TypeRow { name: w(30483, 20), shape: Object(1281, 5) },
    TypeRow { name: w(30503, 24), shape: Object(1286, 1) },
    TypeRow { name: w(30527, 26), shape: Object(1287, 2) },
    TypeRow { name: w(30553, 44), shape: Object(1289, 3) },
    TypeRow { name: w(30597, 44), shape: Object(1292, 3) },
    TypeRow { name: w(30641, 42), shape: Object(1295, 3) },
    TypeRow { name: w(30683, 35), shape: Object(1298, 2) },
    TypeRow { name: w(30718, 35), shape: Object(1300, 2) },
    TypeRow { name: w(30753, 31), shape: Object(1302, 3) },
    TypeRow { name: w(30784, 30), shape: Object(1305, 4) },
    TypeRow { name: w(30814, 38), shape: Object(1309, 5) },
    TypeRow { name: w(30852, 46), shape: Object(1314, 2) },
    TypeRow { name: w(30898, 47), shape: Object(1316, 6) },
    TypeRow { name: w(30945, 42), shape: Object(1322, 4) },
    TypeRow { name: w(30987, 42), shape: Object(1326, 5) },
    TypeRow { name: w(31029, 44), shape: Object(1331, 6) },
    TypeRow { name: w(31073, 31), shape: Object(1337, 2) },
    TypeRow { name: w(31104, 25), shape: Object(1339, 6) },
    TypeRow { name: w(31129, 27), shape: Object(1345, 6) },
    TypeRow { name: w(31156, 27), shape: Object(1351, 4) },
    TypeRow { name: w(31183, 32), shape: Object(1355, 3) },
    TypeRow { name: w(31215, 33), shape: Object(1358, 3) },
    TypeRow { name: w(31248, 33), shape: Object(1361, 3) },
    TypeRow { name: w(31281, 31), shape: Object(1364, 2) },
    TypeRow { name: w(31312, 31), shape: Object(1366, 2) },
    TypeRow { name: w(31343, 35), shape: Object(1368, 2) },
    TypeRow { name: w(31378, 35), shape: Object(1370, 2) },
    TypeRow { name: w(31413, 49), shape: Object(1372, 4) },
    TypeRow { name: w(31462, 49), shape: Object(1376, 4) },
    TypeRow { name: w(31511, 47), shape: Object(1380, 3) },
    TypeRow { name: w(31558, 40), shape: Object(1383, 4) },
    TypeRow { name: w(31598, 40), shape: Object(1387, 4) },
    TypeRow { name: w(31638, 43), shape: Object(1391, 5) },
    TypeRow { name: w(31681, 52), shape: Object(1396, 5) },
    TypeRow { name: w(31733, 47), shape: Object(1401, 4) },
    TypeRow { name: w(31780, 47), shape: Object(1405, 4) },
    TypeRow { name: w(31827, 49), shape: Object(1409, 6) },
    TypeRow { name: w(31876, 30), shape: Object(1415, 6) },
    TypeRow { name: w(31906, 32), shape: Object(1421, 6) },
    TypeRow { name: w(31938, 38), shape: Object(1427, 5) },
    TypeRow { name: w(31976, 38), shape: Object(1432, 5) },
    TypeRow { name: w(32014, 36), shape: Object(1437, 3) },
    TypeRow { name: w(32050, 36), shape: Object(1440, 3) },
    TypeRow { name: w(32086, 40), shape: Object(1443, 3) },
    TypeRow { name: w(32126, 40), shape: Object(1446, 3) },
    TypeRow { name: w(32166, 49), shape: Object(1449, 3) },
    TypeRow { name: w(32215, 49), shape: Object(1452, 3) },
    TypeRow { name: w(32264, 47), shape: Object(1455, 3) },
    TypeRow { name: w(32311, 40), shape: Object(1458, 2) },
    TypeRow { name: w(32351, 40), shape: Object(1460, 2) },
    TypeRow { name: w(32391, 36), shape: Object(1462, 3) },
    TypeRow { name: w(32427, 35), shape: Object(1465, 3) },
    TypeRow { name: w(32462, 43), shape: Object(1468, 5) },
    TypeRow { name: w(32505, 51), shape: Object(1473, 2) },
    TypeRow { name: w(32556, 52), shape: Object(1475, 5) },
    TypeRow { name: w(32608, 47), shape: Object(1480, 4) },
    TypeRow { name: w(32655, 47), shape: Object(1484, 5) },
    TypeRow { name: w(32702, 49), shape: Object(1489, 6) },
    TypeRow { name: w(32751, 36), shape: Object(1495, 2) },
    TypeRow { name: w(32787, 30), shape: Object(1497, 6) },
    TypeRow { name: w(32817, 32), shape: Object(1503, 6) },
    TypeRow { name: w(32849, 32), shape: Object(1509, 4) },
    TypeRow { name: w(32881, 37), shape: Object(1513, 3) },
    TypeRow { name: w(32918, 38), shape: Object(1516, 3) },
    TypeRow { name: w(32956, 38), shape: Object(1519, 3) },
    TypeRow { name: w(32994, 36), shape: Object(1522, 2) },
    TypeRow { name: w(33030, 36), shape: Object(1524, 2) },
    TypeRow { name: w(33066, 40), shape: Object(1526, 2) },
    TypeRow { name: w(33106, 40), shape: Object(1528, 2) },
    TypeRow { name: w(33146, 16), shape: Object(1530, 5) },
    TypeRow { name: w(33162, 20), shape: Object(1535, 4) },
    TypeRow { name: w(33182, 20), shape: Object(1539, 8) },
    TypeRow { name: w(33202, 22), shape: Object(1547, 3) },
    TypeRow { name: w(33224, 12), shape: Object(1550, 5) },
    TypeRow { name: w(33236, 21), shape: Object(1555, 6) },
    TypeRow { name: w(33257, 16), shape: Object(1561, 4) },
    TypeRow { name: w(33273, 35), shape: Object(1565, 4) },
    TypeRow { name: w(33308, 16), shape: Object(1569, 17) },
    TypeRow { name: w(33324, 18), shape: Object(1586, 11) },
    TypeRow { name: w(33342, 24), shape: Object(1597, 2) },
    TypeRow { name: w(33366, 25), shape: Object(1599, 1) },
    TypeRow { name: w(33391, 47), shape: Object(1600, 3) },
    TypeRow { name: w(33438, 47), shape: Object(1603, 2) },
    TypeRow { name: w(33485, 29), shape: Object(1605, 3) },
    TypeRow { name: w(33514, 22), shape: Object(1608, 1) },
    TypeRow { name: w(33536, 26), shape: Object(1609, 2) },
    TypeRow { name: w(33562, 32), shape: Object(1611, 2) },
    TypeRow { name: w(33594, 21), shape: Object(1613, 5) },
    TypeRow { name: w(33615, 25), shape: Object(1618, 4) },
    TypeRow { name: w(33640, 25), shape: Object(1622, 8) },
    TypeRow { name: w(33665, 27), shape: Object(1630, 3) },
    TypeRow { name: w(33692, 29), shape: Object(1633, 2) },
    TypeRow { name: w(33721, 22), shape: Object(1635, 5) },
    TypeRow { name: w(33743, 26), shape: Object(1640, 4) },
    TypeRow { name: w(33769, 26), shape: Object(1644, 7) },
    TypeRow { name: w(33795, 28), shape: Object(1651, 2) },
    TypeRow { name: w(33823, 30), shape: Object(1653, 2) },
    TypeRow { name: w(33853, 7), shape: Scalar(Boolean) },
    TypeRow { name: w(33860, 5), shape: Scalar(Bytes) },
    TypeRow { name: w(33865, 41), shape: Object(1655, 5) },
    TypeRow { name: w(33906, 50), shape: Object(1660, 6) },
    TypeRow { name: w(33956, 45), shape: Object(1666, 4) },
    TypeRow { name: w(34001, 45), shape: Object(1670, 8) },
    TypeRow { name: w(34046, 47), shape: Object(1678, 2) },
    TypeRow { name: w(34093, 34), shape: Object(1680, 4) },
    TypeRow { name: w(34127, 38), shape: Object(1684, 4) },
    TypeRow { name: w(34165, 38), shape: Object(1688, 2) },
    TypeRow { name: w(34203, 37), shape: Object(1690, 5) },
    TypeRow { name: w(34240, 41), shape: Object(1695, 4) },
    TypeRow { name: w(34281, 41), shape: Object(1699, 10) },
    TypeRow { name: w(34322, 43), shape: Object(1709, 5) },
    TypeRow { name: w(34365, 40), shape: Object(1714, 4) },
    TypeRow { name: w(34405, 44), shape: Object(1718, 4) },
    TypeRow { name: w(34449, 44), shape: Object(1722, 2) },
    TypeRow { name: w(34493, 43), shape: Object(1724, 5) },
    TypeRow { name: w(34536, 47), shape: Object(1729, 4) },
    TypeRow { name: w(34583, 47), shape: Object(1733, 10) },
    TypeRow { name: w(34630, 49), shape: Object(1743, 5) },
    TypeRow { name: w(34679, 46), shape: Object(1748, 5) },
    TypeRow { name: w(34725, 55), shape: Object(1753, 6) },
    TypeRow { name: w(34780, 50), shape: Object(1759, 4) },
    TypeRow { name: w(34830, 50), shape: Object(1763, 7) },
    TypeRow { name: w(34880, 52), shape: Object(1770, 2) },
    TypeRow { name: w(34932, 39), shape: Object(1772, 4) },
    TypeRow { name: w(34971, 43), shape: Object(1776, 4) },
    TypeRow { name: w(35014, 43), shape: Object(1780, 2) },
    TypeRow { name: w(35057, 42), shape: Object(1782, 5) },
    TypeRow { name: w(35099, 46), shape: Object(1787, 4) },
    TypeRow { name: w(35145, 46), shape: Object(1791, 12) },
    TypeRow { name: w(35191, 48), shape: Object(1803, 5) },
    TypeRow { name: w(35239, 21), shape: Object(1808, 4) },
    TypeRow { name: w(35260, 25), shape: Object(1812, 4) },
    TypeRow { name: w(35285, 25), shape: Object(1816, 7) },
    TypeRow { name: w(35310, 36), shape: Object(1823, 4) },
    TypeRow { name: w(35346, 40), shape: Object(1827, 4) },
    TypeRow { name: w(35386, 40), shape: Object(1831, 6) },
    TypeRow { name: w(35426, 36), shape: Object(1837, 4) },
    TypeRow { name: w(35462, 40), shape: Object(1841, 4) },
    TypeRow { name: w(35502, 40), shape: Object(1845, 6) },
    TypeRow { name: w(35542, 26), shape: Object(1851, 4) },
    TypeRow { name: w(35568, 35), shape: Object(1855, 4) },
    TypeRow { name: w(35603, 39), shape: Object(1859, 4) },
    TypeRow { name: w(35642, 39), shape: Object(1863, 6) },
    TypeRow { name: w(35681, 30), shape: Object(1869, 4) },
    TypeRow { name: w(35711, 30), shape: Object(1873, 5) },
    TypeRow { name: w(35741, 40), shape: Object(1878, 4) },
    TypeRow { name: w(35781, 16), shape: Object(1882, 3) },
    TypeRow { name: w(35797, 23), shape: Object(1885, 2) },
    TypeRow { name: w(35820, 22), shape: Object(1887, 2) },
    TypeRow { name: w(35842, 29), shape: Object(1889, 6) },
    TypeRow { name: w(35871, 39), shape: Object(1895, 4) },
    TypeRow { name: w(35910, 29), shape: Object(1899, 3) },
    TypeRow { name: w(35939, 15), shape: Object(1902, 4) },
    TypeRow { name: w(35954, 33), shape: Object(1906, 10) },
    TypeRow { name: w(35987, 23), shape: Object(1916, 5) },
    TypeRow { name: w(36010, 20), shape: Object(1921, 2) },
    TypeRow { name: w(36030, 36), shape: Object(1923, 6) },
    TypeRow { name: w(36066, 26), shape: Object(1929, 6) },
    TypeRow { name: w(36092, 36), shape: Object(1935, 4) },
    TypeRow { name: w(36128, 26), shape: Object(1939, 4) },
    TypeRow { name: w(36154, 19), shape: Object(1943, 2) },
    TypeRow { name: w(36173, 22), shape: Object(1945, 1) },
    TypeRow { name: w(36195, 36), shape: Object(1946, 6) },
    TypeRow { name: w(36231, 26), shape: Object(1952, 4) },
    TypeRow { name: w(36257, 23), shape: Object(1956, 4) },
    TypeRow { name: w(36280, 27), shape: Object(1960, 4) },
    TypeRow { name: w(36307, 17), shape: Object(1964, 6) },
    TypeRow { name: w(36324, 26), shape: Object(1970, 2) },
    TypeRow { name: w(36350, 28), shape: Object(1972, 3) },
    TypeRow { name: w(36378, 21), shape: Object(1975, 4) },
    TypeRow { name: w(36399, 33), shape: Object(1979, 5) },
    TypeRow { name: w(36432, 27), shape: Object(1984, 3) },
    TypeRow { name: w(36459, 29), shape: Object(1987, 5) },
    TypeRow { name: w(36488, 17), shape: Object(1992, 25) },
    TypeRow { name: w(36505, 40), shape: Object(2017, 3) },
    TypeRow { name: w(36545, 22), shape: Object(2020, 2) },
    TypeRow { name: w(36567, 21), shape: Object(2022, 5) },
    TypeRow { name: w(36588, 29), shape: Object(2027, 2) },
    TypeRow { name: w(36617, 28), shape: Object(2029, 2) },
    TypeRow { name: w(36645, 39), shape: Object(2031, 2) },
    TypeRow { name: w(36684, 22), shape: Object(2033, 3) },
    TypeRow { name: w(36706, 29), shape: Object(2036, 1) },
    TypeRow { name: w(36735, 32), shape: Object(2037, 7) },
    TypeRow { name: w(36767, 29), shape: Object(2044, 2) },
    TypeRow { name: w(36796, 23), shape: Object(2046, 15) },
    TypeRow { name: w(36819, 21), shape: Object(2061, 1) },
    TypeRow { name: w(36840, 22), shape: Object(2062, 1) },
    TypeRow { name: w(36862, 29), shape: Object(2063, 1) },
    TypeRow { name: w(36891, 29), shape: Object(2064, 5) },
    TypeRow { name: w(36920, 31), shape: Object(2069, 3) },
    TypeRow { name: w(36951, 28), shape: Object(2072, 3) },
    TypeRow { name: w(36979, 23), shape: Object(2075, 4) },
    TypeRow { name: w(37002, 20), shape: Object(2079, 4) },
    TypeRow { name: w(37022, 22), shape: Object(2083, 3) },
    TypeRow { name: w(37044, 17), shape: Object(2086, 4) },
    TypeRow { name: w(37061, 21), shape: Object(2090, 4) },
    TypeRow { name: w(37082, 21), shape: Object(2094, 3) },
    TypeRow { name: w(37103, 14), shape: Object(2097, 3) },
    TypeRow { name: w(37117, 20), shape: Object(2100, 5) },
    TypeRow { name: w(37137, 26), shape: Object(2105, 26) },
    TypeRow { name: w(37163, 27), shape: Object(2131, 4) },
    TypeRow { name: w(37190, 29), shape: Object(2135, 2) },
    TypeRow { name: w(37219, 13), shape: Object(2137, 17) },
    TypeRow { name: w(37232, 17), shape: Object(2154, 4) },
    TypeRow { name: w(37249, 19), shape: Object(2158, 3) },
    TypeRow { name: w(37268, 19), shape: Object(2161, 2) },
    TypeRow { name: w(37287, 25), shape: Object(2163, 2) },
    TypeRow { name: w(37312, 18), shape: Object(2165, 1) },
    TypeRow { name: w(37330, 22), shape: Object(2166, 5) },
    TypeRow { name: w(37352, 23), shape: Object(2171, 4) },
    TypeRow { name: w(37375, 34), shape: Object(2175, 5) },
    TypeRow { name: w(37409, 24), shape: Object(2180, 5) },
    TypeRow { name: w(37433, 27), shape: Object(2185, 2) },
    TypeRow { name: w(37460, 37), shape: Object(2187, 4) },
    TypeRow { name: w(37497, 18), shape: Object(2191, 3) },
    TypeRow { name: w(37515, 27), shape: Object(2194, 3) },
    TypeRow { name: w(37542, 39), shape: Object(2197, 4) },
    TypeRow { name: w(37581, 29), shape: Object(2201, 3) },
    TypeRow { name: w(37610, 21), shape: Object(2204, 6) },
    TypeRow { name: w(37631, 18), shape: Object(2210, 2) },
    TypeRow { name: w(37649, 17), shape: Object(2212, 2) },
    TypeRow { name: w(37666, 14), shape: Object(2214, 1) },
    TypeRow { name: w(37680, 28), shape: Object(2215, 2) },
    TypeRow { name: w(37708, 35), shape: Object(2217, 11) },
    TypeRow { name: w(37743, 25), shape: Object(2228, 11) },
    TypeRow { name: w(37768, 25), shape: Object(2239, 2) },
    TypeRow { name: w(37793, 25), shape: Object(2241, 1) },
    TypeRow { name: w(37818, 17), shape: Object(2242, 4) },
    TypeRow { name: w(37835, 17), shape: Object(2246, 3) },
    TypeRow { name: w(37852, 24), shape: Object(2249, 4) },
    TypeRow { name: w(37876, 18), shape: Object(2253, 4) },
    TypeRow { name: w(37894, 22), shape: Object(2257, 6) },
    TypeRow { name: w(37916, 22), shape: Object(2263, 4) },
    TypeRow { name: w(37938, 22), shape: Object(2267, 1) },
    TypeRow { name: w(37960, 26), shape: Object(2268, 3) },
    TypeRow { name: w(37986, 27), shape: Object(2271, 4) },
    TypeRow { name: w(38013, 26), shape: Object(2275, 1) },
    TypeRow { name: w(38039, 28), shape: Object(2276, 1) },
    TypeRow { name: w(38067, 25), shape: Object(2277, 2) },
    TypeRow { name: w(38092, 26), shape: Object(2279, 2) },
    TypeRow { name: w(38118, 23), shape: Object(2281, 3) },
    TypeRow { name: w(38141, 17), shape: Object(2284, 5) },
    TypeRow { name: w(38158, 26), shape: Object(2289, 5) },
    TypeRow { name: w(38184, 21), shape: Object(2294, 4) },
    TypeRow { name: w(38205, 21), shape: Object(2298, 1) },
    TypeRow { name: w(38226, 23), shape: Object(2299, 2) },
    TypeRow { name: w(38249, 12), shape: Object(2301, 5) },
    TypeRow { name: w(38261, 19), shape: Object(2306, 2) },
    TypeRow { name: w(38280, 20), shape: Object(2308, 2) },
    TypeRow { name: w(38300, 38), shape: Object(2310, 2) },
    TypeRow { name: w(38338, 40), shape: Object(2312, 3) },
    TypeRow { name: w(38378, 42), shape: Object(2315, 5) },
    TypeRow { name: w(38420, 21), shape: Object(2320, 6) },
    TypeRow { name: w(38441, 24), shape: Object(2326, 1) },
    TypeRow { name: w(38465, 24), shape: Object(2327, 4) },
    TypeRow { name: w(38489, 27), shape: Object(2331, 1) },
    TypeRow { name: w(38516, 20), shape: Object(2332, 1) },
    TypeRow { name: w(38536, 16), shape: Object(2333, 4) },
    TypeRow { name: w(38552, 31), shape: Object(2337, 1) },
    TypeRow { name: w(38583, 26), shape: Object(2338, 2) },
    TypeRow { name: w(38609, 34), shape: Object(2340, 2) },
    TypeRow { name: w(38643, 20), shape: Object(2342, 1) },
    TypeRow { name: w(38663, 31), shape: Object(2343, 3) },
    TypeRow { name: w(38694, 24), shape: Object(2346, 2) },
    TypeRow { name: w(38718, 16), shape: Object(2348, 8) },
    TypeRow { name: w(38734, 18), shape: Object(2356, 14) },
    TypeRow { name: w(38752, 22), shape: Object(2370, 1) },
    TypeRow { name: w(38774, 22), shape: Object(2371, 12) },
    TypeRow { name: w(38796, 27), shape: Object(2383, 2) },
    TypeRow { name: w(38823, 23), shape: Object(2385, 7) },
    TypeRow { name: w(38846, 24), shape: Object(2392, 5) },
    TypeRow { name: w(38870, 29), shape: Object(2397, 5) },
    TypeRow { name: w(38899, 38), shape: Object(2402, 6) },
    TypeRow { name: w(38937, 33), shape: Object(2408, 4) },
    TypeRow { name: w(38970, 33), shape: Object(2412, 9) },
    TypeRow { name: w(39003, 35), shape: Object(2421, 10) },
    TypeRow { name: w(39038, 37), shape: Object(2431, 2) },
    TypeRow { name: w(39075, 41), shape: Object(2433, 2) },
    TypeRow { name: w(39116, 28), shape: Object(2435, 4) },
    TypeRow { name: w(39144, 28), shape: Object(2439, 31) },
    TypeRow { name: w(39172, 30), shape: Object(2470, 4) },
    TypeRow { name: w(39202, 40), shape: Object(2474, 2) },
    TypeRow { name: w(39242, 11), shape: Object(2476, 5) },
    TypeRow { name: w(39253, 19), shape: Object(2481, 2) },
    TypeRow { name: w(39272, 23), shape: Object(2483, 6) },
    TypeRow { name: w(39295, 23), shape: Object(2489, 2) },
    TypeRow { name: w(39318, 32), shape: Object(2491, 8) },
    TypeRow { name: w(39350, 20), shape: Object(2499, 7) },
    TypeRow { name: w(39370, 20), shape: Object(2506, 3) },
    TypeRow { name: w(39390, 26), shape: Object(2509, 2) },
    TypeRow { name: w(39416, 38), shape: Object(2511, 2) },
    TypeRow { name: w(39454, 13), shape: Object(2513, 1) },
    TypeRow { name: w(39467, 15), shape: Object(2514, 4) },
    TypeRow { name: w(39482, 13), shape: Object(2518, 1) },
    TypeRow { name: w(39495, 24), shape: Object(2519, 1) },
    TypeRow { name: w(39519, 24), shape: Object(2520, 4) },
    TypeRow { name: w(39543, 30), shape: Object(2524, 2) },
    TypeRow { name: w(39573, 25), shape: Object(2526, 1) },
    TypeRow { name: w(39598, 26), shape: Object(2527, 1) },
    TypeRow { name: w(39624, 26), shape: Object(2528, 13) },
    TypeRow { name: w(39650, 15), shape: Object(2541, 44) },
    TypeRow { name: w(39665, 17), shape: Object(2585, 22) },
    TypeRow { name: w(39682, 19), shape: Object(2607, 4) },
    TypeRow { name: w(39701, 23), shape: Object(2611, 4) },
    TypeRow { name: w(39724, 23), shape: Object(2615, 2) },
    TypeRow { name: w(39747, 23), shape: Object(2617, 3) },
    TypeRow { name: w(39770, 18), shape: Object(2620, 3) },
    TypeRow { name: w(39788, 28), shape: Object(2623, 3) },
    TypeRow { name: w(39816, 31), shape: Object(2626, 2) },
    TypeRow { name: w(39847, 13), shape: Object(2628, 10) },
    TypeRow { name: w(39860, 29), shape: Object(2638, 3) },
    TypeRow { name: w(39889, 27), shape: Object(2641, 6) },
    TypeRow { name: w(39916, 33), shape: Object(2647, 8) },
    TypeRow { name: w(39949, 23), shape: Object(2655, 8) },
    TypeRow { name: w(39972, 29), shape: Object(2663, 5) },
    TypeRow { name: w(40001, 38), shape: Object(2668, 5) },
    TypeRow { name: w(40039, 33), shape: Object(2673, 4) },
    TypeRow { name: w(40072, 33), shape: Object(2677, 4) },
    TypeRow { name: w(40105, 35), shape: Object(2681, 6) },
    TypeRow { name: w(40140, 21), shape: Object(2687, 2) },
    TypeRow { name: w(40161, 29), shape: Object(2689, 3) },
    TypeRow { name: w(40190, 22), shape: Object(2692, 3) },
    TypeRow { name: w(40212, 21), shape: Object(2695, 5) },
    TypeRow { name: w(40233, 25), shape: Object(2700, 4) },
    TypeRow { name: w(40258, 25), shape: Object(2704, 3) },
    TypeRow { name: w(40283, 27), shape: Object(2707, 2) },
    TypeRow { name: w(40310, 28), shape: Object(2709, 3) },
    TypeRow { name: w(40338, 22), shape: Object(2712, 2) },
    TypeRow { name: w(40360, 22), shape: Object(2714, 4) },
    TypeRow { name: w(40382, 37), shape: Object(2718, 10) },
    TypeRow { name: w(40419, 27), shape: Object(2728, 10) },
    TypeRow { name: w(40446, 21), shape: Object(2738, 1) },
    TypeRow { name: w(40467, 41), shape: Object(2739, 3) },
    TypeRow { name: w(40508, 22), shape: Object(2742, 2) },
    TypeRow { name: w(40530, 14), shape: Object(2744, 7) },
    TypeRow { name: w(40544, 23), shape: Object(2751, 2) },
    TypeRow { name: w(40567, 25), shape: Object(2753, 3) },
    TypeRow { name: w(40592, 18), shape: Object(2756, 4) },
    TypeRow { name: w(40610, 24), shape: Object(2760, 3) },
    TypeRow { name: w(40634, 23), shape: Object(2763, 2) },
    TypeRow { name: w(40657, 26), shape: Object(2765, 5) },
    TypeRow { name: w(40683, 23), shape: Object(2770, 12) },
    TypeRow { name: w(40706, 15), shape: Object(2782, 5) },
    TypeRow { name: w(40721, 22), shape: Object(2787, 6) },
    TypeRow { name: w(40743, 26), shape: Object(2793, 4) },
    TypeRow { name: w(40769, 37), shape: Object(2797, 4) },
    TypeRow { name: w(40806, 19), shape: Object(2801, 4) },
    TypeRow { name: w(40825, 19), shape: Object(2805, 6) },
    TypeRow { name: w(40844, 19), shape: Object(2811, 22) },
    TypeRow { name: w(40863, 21), shape: Object(2833, 2) },
    TypeRow { name: w(40884, 29), shape: Object(2835, 1) },
    TypeRow { name: w(40913, 19), shape: Object(2836, 1) },
    TypeRow { name: w(40932, 39), shape: Object(2837, 5) },
    TypeRow { name: w(40971, 29), shape: Object(2842, 5) },
    TypeRow { name: w(41000, 14), shape: Object(2847, 2) },
    TypeRow { name: w(41014, 23), shape: Object(2849, 2) },
    TypeRow { name: w(41037, 13), shape: Object(2851, 4) },
    TypeRow { name: w(41050, 18), shape: Object(2855, 5) },
    TypeRow { name: w(41068, 40), shape: Object(2860, 2) },
    TypeRow { name: w(41108, 28), shape: Object(2862, 1) },
    TypeRow { name: w(41136, 32), shape: Object(2863, 8) },
    TypeRow { name: w(41168, 33), shape: Object(2871, 3) },
    TypeRow { name: w(41201, 28), shape: Object(2874, 4) },
    TypeRow { name: w(41229, 14), shape: Object(2878, 31) },
    TypeRow { name: w(41243, 20), shape: Object(2909, 2) },
    TypeRow { name: w(41263, 29), shape: Object(2911, 3) },
    TypeRow { name: w(41292, 26), shape: Object(2914, 2) },
    TypeRow { name: w(41318, 19), shape: Object(2916, 8) },
    TypeRow { name: w(41337, 25), shape: Object(2924, 5) },
    TypeRow { name: w(41362, 26), shape: Object(2929, 1) },
    TypeRow { name: w(41388, 24), shape: Object(2930, 6) },
    TypeRow { name: w(41412, 34), shape: Object(2936, 2) },
    TypeRow { name: w(41446, 20), shape: Object(2938, 1) },
    TypeRow { name: w(41466, 38), shape: Object(2939, 4) },
    TypeRow { name: w(41504, 31), shape: Object(2943, 2) },
    TypeRow { name: w(41535, 37), shape: Object(2945, 4) },
    TypeRow { name: w(41572, 25), shape: Object(2949, 3) },
    TypeRow { name: w(41597, 21), shape: Object(2952, 8) },
    TypeRow { name: w(41618, 31), shape: Object(2960, 3) },
    TypeRow { name: w(41649, 26), shape: Object(2963, 2) },
    TypeRow { name: w(41675, 25), shape: Object(2965, 4) },
    TypeRow { name: w(41700, 26), shape: Object(2969, 6) },
    TypeRow { name: w(41726, 30), shape: Object(2975, 4) },
    TypeRow { name: w(41756, 20), shape: Object(2979, 1) },
    TypeRow { name: w(41776, 20), shape: Object(2980, 1) },
    TypeRow { name: w(41796, 27), shape: Object(2981, 5) },
    TypeRow { name: w(41823, 37), shape: Object(2986, 1) },
    TypeRow { name: w(41860, 31), shape: Object(2987, 3) },
    TypeRow { name: w(41891, 32), shape: Object(2990, 6) },
    TypeRow { name: w(41923, 36), shape: Object(2996, 4) },
    TypeRow { name: w(41959, 26), shape: Object(3000, 7) },
    TypeRow { name: w(41985, 36), shape: Object(3007, 3) },
    TypeRow { name: w(42021, 31), shape: Object(3010, 1) },
    TypeRow { name: w(42052, 30), shape: Object(3011, 4) },
    TypeRow { name: w(42082, 31), shape: Object(3015, 6) },
    TypeRow { name: w(42113, 35), shape: Object(3021, 4) },
    TypeRow { name: w(42148, 25), shape: Object(3025, 1) },
    TypeRow { name: w(42173, 15), shape: Object(3026, 17) },
    TypeRow { name: w(42188, 19), shape: Object(3043, 4) },
    TypeRow { name: w(42207, 21), shape: Object(3047, 2) },
    TypeRow { name: w(42228, 20), shape: Object(3049, 17) },
    TypeRow { name: w(42248, 24), shape: Object(3066, 4) },
    TypeRow { name: w(42272, 26), shape: Object(3070, 3) },
    TypeRow { name: w(42298, 35), shape: Object(3073, 1) },
    TypeRow { name: w(42333, 36), shape: Object(3074, 1) },
    TypeRow { name: w(42369, 34), shape: Object(3075, 2) },
    TypeRow { name: w(42403, 28), shape: Object(3077, 5) },
    TypeRow { name: w(42431, 37), shape: Object(3082, 5) },
    TypeRow { name: w(42468, 32), shape: Object(3087, 4) },
    TypeRow { name: w(42500, 32), shape: Object(3091, 6) },
    TypeRow { name: w(42532, 34), shape: Object(3097, 10) },
    TypeRow { name: w(42566, 42), shape: Object(3107, 2) },
    TypeRow { name: w(42608, 29), shape: Object(3109, 5) },
    TypeRow { name: w(42637, 38), shape: Object(3114, 6) },
    TypeRow { name: w(42675, 33), shape: Object(3120, 4) },
    TypeRow { name: w(42708, 37), shape: Object(3124, 5) },
    TypeRow { name: w(42745, 33), shape: Object(3129, 9) },
    TypeRow { name: w(42778, 35), shape: Object(3138, 8) },
    TypeRow { name: w(42813, 37), shape: Object(3146, 2) },
    TypeRow { name: w(42850, 41), shape: Object(3148, 2) },
    TypeRow { name: w(42891, 34), shape: Object(3150, 3) },
    TypeRow { name: w(42925, 39), shape: Object(3153, 1) },
    TypeRow { name: w(42964, 32), shape: Object(3154, 2) },
    TypeRow { name: w(42996, 26), shape: Object(3156, 2) },
    TypeRow { name: w(43022, 26), shape: Object(3158, 2) },
    TypeRow { name: w(43048, 26), shape: Object(3160, 5) },
    TypeRow { name: w(43074, 33), shape: Object(3165, 3) },
    TypeRow { name: w(43107, 30), shape: Object(3168, 4) },
    TypeRow { name: w(43137, 30), shape: Object(3172, 2) },
    TypeRow { name: w(43167, 30), shape: Object(3174, 4) },
    TypeRow { name: w(43197, 32), shape: Object(3178, 1) },
    TypeRow { name: w(43229, 29), shape: Object(3179, 2) },
    TypeRow { name: w(43258, 32), shape: Object(3181, 4) },
    TypeRow { name: w(43290, 42), shape: Object(3185, 2) },
    TypeRow { name: w(43332, 43), shape: Object(3187, 2) },
    TypeRow { name: w(43375, 36), shape: Object(3189, 4) },
    TypeRow { name: w(43411, 36), shape: Object(3193, 3) },
    TypeRow { name: w(43447, 36), shape: Object(3196, 2) },
    TypeRow { name: w(43483, 36), shape: Object(3198, 4) },
    TypeRow { name: w(43519, 36), shape: Object(3202, 4) },
    TypeRow { name: w(43555, 40), shape: Object(3206, 4) },
    TypeRow { name: w(43595, 40), shape: Object(3210, 24) },
    TypeRow { name: w(43635, 29), shape: Object(3234, 5) },
    TypeRow { name: w(43664, 38), shape: Object(3239, 5) },
    TypeRow { name: w(43702, 33), shape: Object(3244, 4) },
    TypeRow { name: w(43735, 33), shape: Object(3248, 4) },
    TypeRow { name: w(43768, 35), shape: Object(3252, 6) },
    TypeRow { name: w(43803, 33), shape: Object(3258, 1) },
    TypeRow { name: w(43836, 41), shape: Object(3259, 1) },
    TypeRow { name: w(43877, 42), shape: Object(3260, 2) },
    TypeRow { name: w(43919, 44), shape: Object(3262, 2) },
    TypeRow { name: w(43963, 43), shape: Object(3264, 2) },
    TypeRow { name: w(44006, 46), shape: Object(3266, 2) },
    TypeRow { name: w(44052, 41), shape: Object(3268, 2) },
    TypeRow { name: w(44093, 24), shape: Object(3270, 5) },
    TypeRow { name: w(44117, 28), shape: Object(3275, 1) },
    TypeRow { name: w(44145, 30), shape: Object(3276, 3) },
    TypeRow { name: w(44175, 52), shape: Object(3279, 2) },
    TypeRow { name: w(44227, 47), shape: Object(3281, 2) },
    TypeRow { name: w(44274, 38), shape: Object(3283, 1) },
    TypeRow { name: w(44312, 25), shape: Object(3284, 5) },
    TypeRow { name: w(44337, 34), shape: Object(3289, 5) },
    TypeRow { name: w(44371, 29), shape: Object(3294, 4) },
    TypeRow { name: w(44400, 29), shape: Object(3298, 4) },
    TypeRow { name: w(44429, 31), shape: Object(3302, 1) },
    TypeRow { name: w(44460, 27), shape: Object(3303, 1) },
    TypeRow { name: w(44487, 28), shape: Object(3304, 2) },
    TypeRow { name: w(44515, 48), shape: Object(3306, 4) },
    TypeRow { name: w(44563, 36), shape: Object(3310, 2) },
    TypeRow { name: w(44599, 38), shape: Object(3312, 3) },
    TypeRow { name: w(44637, 41), shape: Object(3315, 5) },
    TypeRow { name: w(44678, 50), shape: Object(3320, 5) },
    TypeRow { name: w(44728, 45), shape: Object(3325, 4) },
    TypeRow { name: w(44773, 50), shape: Object(3329, 1) },
    TypeRow { name: w(44823, 45), shape: Object(3330, 3) },
    TypeRow { name: w(44868, 47), shape: Object(3333, 1) },
    TypeRow { name: w(44915, 35), shape: Object(3334, 3) },
    TypeRow { name: w(44950, 33), shape: Object(3337, 5) },
    TypeRow { name: w(44983, 36), shape: Object(3342, 2) },
    TypeRow { name: w(45019, 22), shape: Object(3344, 4) },
    TypeRow { name: w(45041, 26), shape: Object(3348, 1) },
    TypeRow { name: w(45067, 44), shape: Object(3349, 1) },
    TypeRow { name: w(45111, 31), shape: Object(3350, 5) },
    TypeRow { name: w(45142, 40), shape: Object(3355, 5) },
    TypeRow { name: w(45182, 35), shape: Object(3360, 4) },
    TypeRow { name: w(45217, 35), shape: Object(3364, 4) },
    TypeRow { name: w(45252, 37), shape: Object(3368, 1) },
    TypeRow { name: w(45289, 33), shape: Object(3369, 1) },
    TypeRow { name: w(45322, 34), shape: Object(3370, 2) },
    TypeRow { name: w(45356, 54), shape: Object(3372, 2) },
    TypeRow { name: w(45410, 42), shape: Object(3374, 2) },
    TypeRow { name: w(45452, 44), shape: Object(3376, 3) },
    TypeRow { name: w(45496, 47), shape: Object(3379, 5) },
    TypeRow { name: w(45543, 56), shape: Object(3384, 5) },
    TypeRow { name: w(45599, 51), shape: Object(3389, 4) },
    TypeRow { name: w(45650, 56), shape: Object(3393, 1) },
    TypeRow { name: w(45706, 51), shape: Object(3394, 2) },
    TypeRow { name: w(45757, 53), shape: Object(3396, 1) },
    TypeRow { name: w(45810, 41), shape: Object(3397, 3) },
    TypeRow { name: w(45851, 39), shape: Object(3400, 5) },
    TypeRow { name: w(45890, 42), shape: Object(3405, 2) },
    TypeRow { name: w(45932, 28), shape: Object(3407, 4) },
    TypeRow { name: w(45960, 32), shape: Object(3411, 1) },
    TypeRow { name: w(45992, 43), shape: Object(3412, 1) },
    TypeRow { name: w(46035, 30), shape: Object(3413, 5) },
    TypeRow { name: w(46065, 39), shape: Object(3418, 5) },
    TypeRow { name: w(46104, 34), shape: Object(3423, 4) },
    TypeRow { name: w(46138, 34), shape: Object(3427, 4) },
    TypeRow { name: w(46172, 36), shape: Object(3431, 1) },
    TypeRow { name: w(46208, 32), shape: Object(3432, 1) },
    TypeRow { name: w(46240, 33), shape: Object(3433, 2) },
    TypeRow { name: w(46273, 53), shape: Object(3435, 2) },
    TypeRow { name: w(46326, 41), shape: Object(3437, 2) },
    TypeRow { name: w(46367, 43), shape: Object(3439, 3) },
    TypeRow { name: w(46410, 46), shape: Object(3442, 5) },
    TypeRow { name: w(46456, 55), shape: Object(3447, 5) },
    TypeRow { name: w(46511, 50), shape: Object(3452, 4) },
    TypeRow { name: w(46561, 55), shape: Object(3456, 1) },
    TypeRow { name: w(46616, 50), shape: Object(3457, 2) },
    TypeRow { name: w(46666, 52), shape: Object(3459, 1) },
    TypeRow { name: w(46718, 40), shape: Object(3460, 3) },
    TypeRow { name: w(46758, 38), shape: Object(3463, 5) },
    TypeRow { name: w(46796, 41), shape: Object(3468, 2) },
    TypeRow { name: w(46837, 27), shape: Object(3470, 4) },
    TypeRow { name: w(46864, 31), shape: Object(3474, 1) },
    TypeRow { name: w(46895, 52), shape: Object(3475, 2) },
    TypeRow { name: w(46947, 43), shape: Object(3477, 1) },
    TypeRow { name: w(46990, 30), shape: Object(3478, 5) },
    TypeRow { name: w(47020, 39), shape: Object(3483, 5) },
    TypeRow { name: w(47059, 34), shape: Object(3488, 4) },
    TypeRow { name: w(47093, 34), shape: Object(3492, 4) },
    TypeRow { name: w(47127, 36), shape: Object(3496, 1) },
    TypeRow { name: w(47163, 32), shape: Object(3497, 1) },
    TypeRow { name: w(47195, 33), shape: Object(3498, 2) },
    TypeRow { name: w(47228, 53), shape: Object(3500, 4) },
    TypeRow { name: w(47281, 41), shape: Object(3504, 2) },
    TypeRow { name: w(47322, 43), shape: Object(3506, 3) },
    TypeRow { name: w(47365, 46), shape: Object(3509, 5) },
    TypeRow { name: w(47411, 55), shape: Object(3514, 5) },
    TypeRow { name: w(47466, 50), shape: Object(3519, 4) },
    TypeRow { name: w(47516, 55), shape: Object(3523, 1) },
    TypeRow { name: w(47571, 50), shape: Object(3524, 3) },
    TypeRow { name: w(47621, 52), shape: Object(3527, 1) },
    TypeRow { name: w(47673, 40), shape: Object(3528, 3) },
    TypeRow { name: w(47713, 38), shape: Object(3531, 5) },
    TypeRow { name: w(47751, 41), shape: Object(3536, 2) },
    TypeRow { name: w(47792, 27), shape: Object(3538, 4) },
    TypeRow { name: w(47819, 31), shape: Object(3542, 1) },
    TypeRow { name: w(47850, 52), shape: Object(3543, 2) },
    TypeRow { name: w(47902, 43), shape: Object(3545, 1) },
    TypeRow { name: w(47945, 30), shape: Object(3546, 5) },
    TypeRow { name: w(47975, 39), shape: Object(3551, 5) },
    TypeRow { name: w(48014, 34), shape: Object(3556, 4) },
    TypeRow { name: w(48048, 34), shape: Object(3560, 4) },
    TypeRow { name: w(48082, 36), shape: Object(3564, 1) },
    TypeRow { name: w(48118, 32), shape: Object(3565, 1) },
    TypeRow { name: w(48150, 33), shape: Object(3566, 2) },
    TypeRow { name: w(48183, 53), shape: Object(3568, 4) },
    TypeRow { name: w(48236, 41), shape: Object(3572, 2) },
    TypeRow { name: w(48277, 43), shape: Object(3574, 3) },
    TypeRow { name: w(48320, 46), shape: Object(3577, 5) },
    TypeRow { name: w(48366, 55), shape: Object(3582, 5) },
    TypeRow { name: w(48421, 50), shape: Object(3587, 4) },
    TypeRow { name: w(48471, 55), shape: Object(3591, 1) },
    TypeRow { name: w(48526, 50), shape: Object(3592, 3) },
    TypeRow { name: w(48576, 52), shape: Object(3595, 1) },
    TypeRow { name: w(48628, 40), shape: Object(3596, 3) },
    TypeRow { name: w(48668, 38), shape: Object(3599, 5) },
    TypeRow { name: w(48706, 41), shape: Object(3604, 2) },
    TypeRow { name: w(48747, 27), shape: Object(3606, 4) },
    TypeRow { name: w(48774, 31), shape: Object(3610, 1) },
    TypeRow { name: w(48805, 13), shape: Scalar(IntOrString) },
    TypeRow { name: w(48818, 5), shape: Scalar(Int32) },
    TypeRow { name: w(48823, 5), shape: Scalar(Int64) },
    TypeRow { name: w(48828, 27), shape: Object(3611, 5) },
    TypeRow { name: w(48855, 31), shape: Object(3616, 4) },
    TypeRow { name: w(48886, 39), shape: Object(3620, 2) },
    TypeRow { name: w(48925, 34), shape: Object(3622, 5) },
    TypeRow { name: w(48959, 38), shape: Object(3627, 4) },
    TypeRow { name: w(48997, 46), shape: Object(3631, 2) },
    TypeRow { name: w(49043, 38), shape: Object(3633, 3) },
    TypeRow { name: w(49081, 40), shape: Object(3636, 2) },
    TypeRow { name: w(49121, 40), shape: Object(3638, 1) },
    TypeRow { name: w(49161, 31), shape: Object(3639, 1) },
    TypeRow { name: w(49192, 33), shape: Object(3640, 5) },
    TypeRow { name: w(49225, 33), shape: Object(3645, 1) },
    TypeRow { name: w(49258, 28), shape: Object(3646, 2) },
    TypeRow { name: w(49286, 34), shape: Object(3648, 6) },
    TypeRow { name: w(49320, 34), shape: Object(3654, 3) },
    TypeRow { name: w(49354, 17), shape: Object(3657, 6) },
    TypeRow { name: w(49371, 21), shape: Object(3663, 8) },
    TypeRow { name: w(49392, 32), shape: Object(3671, 3) },
    TypeRow { name: w(49424, 14), shape: Any },
    TypeRow { name: w(49438, 16), shape: Any },
    TypeRow { name: w(49454, 21), shape: Object(3674, 2) },
    TypeRow { name: w(49475, 19), shape: Object(3676, 1) },
    TypeRow { name: w(49494, 20), shape: Object(3677, 2) },
    TypeRow { name: w(49514, 21), shape: Object(3679, 2) },
    TypeRow { name: w(49535, 32), shape: Object(3681, 3) },
    TypeRow { name: w(49567, 16), shape: Object(3684, 5) },
    TypeRow { name: w(49583, 26), shape: Object(3689, 8) },
    TypeRow { name: w(49609, 17), shape: Scalar(Time) },
    TypeRow { name: w(49626, 18), shape: Object(3697, 17) },
    TypeRow { name: w(49644, 22), shape: Object(3714, 6) },
    TypeRow { name: w(49666, 21), shape: Object(3720, 2) },
    TypeRow { name: w(49687, 17), shape: Object(3722, 1) },
    TypeRow { name: w(49704, 14), shape: Object(3723, 8) },
    TypeRow { name: w(49718, 19), shape: Object(3731, 3) },
    TypeRow { name: w(49737, 21), shape: Object(3734, 6) },
    TypeRow { name: w(49758, 12), shape: Scalar(Time) },
    TypeRow { name: w(49770, 29), shape: Object(3740, 3) },
    TypeRow { name: w(49799, 34), shape: Object(3743, 1) },
    TypeRow { name: w(49833, 23), shape: Object(3744, 4) },
    TypeRow { name: w(49856, 27), shape: Object(3748, 4) },
    TypeRow { name: w(49883, 27), shape: Object(3752, 1) },
    TypeRow { name: w(49910, 21), shape: Object(3753, 2) },
    TypeRow { name: w(49931, 21), shape: Object(3755, 5) },
    TypeRow { name: w(49952, 28), shape: Object(3760, 2) },
    TypeRow { name: w(49980, 26), shape: Object(3762, 4) },
    TypeRow { name: w(50006, 30), shape: Object(3766, 4) },
    TypeRow { name: w(50036, 45), shape: Object(3770, 5) },
    TypeRow { name: w(50081, 30), shape: Object(3775, 2) },
    TypeRow { name: w(50111, 25), shape: Object(3777, 4) },
    TypeRow { name: w(50136, 40), shape: Object(3781, 3) },
    TypeRow { name: w(50176, 39), shape: Object(3784, 1) },
    TypeRow { name: w(50215, 31), shape: Object(3785, 3) },
    TypeRow { name: w(50246, 25), shape: Object(3788, 2) },
    TypeRow { name: w(50271, 35), shape: Object(3790, 2) },
    TypeRow { name: w(50306, 25), shape: Object(3792, 4) },
    TypeRow { name: w(50331, 27), shape: Object(3796, 1) },
    TypeRow { name: w(50358, 24), shape: Object(3797, 2) },
    TypeRow { name: w(50382, 27), shape: Object(3799, 5) },
    TypeRow { name: w(50409, 37), shape: Object(3804, 2) },
    TypeRow { name: w(50446, 38), shape: Object(3806, 2) },
    TypeRow { name: w(50484, 31), shape: Object(3808, 4) },
    TypeRow { name: w(50515, 31), shape: Object(3812, 3) },
    TypeRow { name: w(50546, 31), shape: Object(3815, 3) },
    TypeRow { name: w(50577, 31), shape: Object(3818, 4) },
    TypeRow { name: w(50608, 33), shape: Object(3822, 1) },
    TypeRow { name: w(50641, 29), shape: Object(3823, 4) },
    TypeRow { name: w(50670, 32), shape: Object(3827, 2) },
    TypeRow { name: w(50702, 25), shape: Object(3829, 5) },
    TypeRow { name: w(50727, 29), shape: Object(3834, 4) },
    TypeRow { name: w(50756, 29), shape: Object(3838, 1) },
    TypeRow { name: w(50785, 31), shape: Object(3839, 1) },
    TypeRow { name: w(50816, 31), shape: Object(3840, 4) },
    TypeRow { name: w(50847, 35), shape: Object(3844, 4) },
    TypeRow { name: w(50882, 35), shape: Object(3848, 4) },
    TypeRow { name: w(50917, 29), shape: Object(3852, 4) },
    TypeRow { name: w(50946, 33), shape: Object(3856, 4) },
    TypeRow { name: w(50979, 33), shape: Object(3860, 1) },
    TypeRow { name: w(51012, 35), shape: Object(3861, 5) },
    TypeRow { name: w(51047, 31), shape: Object(3866, 5) },
    TypeRow { name: w(51078, 35), shape: Object(3871, 4) },
    TypeRow { name: w(51113, 35), shape: Object(3875, 1) },
    TypeRow { name: w(51148, 37), shape: Object(3876, 1) },
    TypeRow { name: w(51185, 34), shape: Object(3877, 3) },
    TypeRow { name: w(51219, 39), shape: Object(3880, 1) },
    TypeRow { name: w(51258, 28), shape: Object(3881, 4) },
    TypeRow { name: w(51286, 32), shape: Object(3885, 4) },
    TypeRow { name: w(51318, 32), shape: Object(3889, 1) },
    TypeRow { name: w(51350, 26), shape: Object(3890, 5) },
    TypeRow { name: w(51376, 33), shape: Object(3895, 3) },
    TypeRow { name: w(51409, 31), shape: Object(3898, 4) },
    TypeRow { name: w(51440, 35), shape: Object(3902, 4) },
    TypeRow { name: w(51475, 50), shape: Object(3906, 5) },
    TypeRow { name: w(51525, 35), shape: Object(3911, 2) },
    TypeRow { name: w(51560, 30), shape: Object(3913, 4) },
    TypeRow { name: w(51590, 30), shape: Object(3917, 2) },
    TypeRow { name: w(51620, 30), shape: Object(3919, 4) },
    TypeRow { name: w(51650, 32), shape: Object(3923, 1) },
    TypeRow { name: w(51682, 29), shape: Object(3924, 2) },
    TypeRow { name: w(51711, 34), shape: Object(3926, 4) },
    TypeRow { name: w(51745, 30), shape: Object(3930, 5) },
    TypeRow { name: w(51775, 34), shape: Object(3935, 4) },
    TypeRow { name: w(51809, 34), shape: Object(3939, 1) },
    TypeRow { name: w(51843, 36), shape: Object(3940, 1) },
    TypeRow { name: w(51879, 16), shape: Object(3941, 1) },
    TypeRow { name: w(51895, 20), shape: Object(3942, 6) },
    TypeRow { name: w(51915, 24), shape: Object(3948, 4) },
    TypeRow { name: w(51939, 18), shape: Object(3952, 2) },
    TypeRow { name: w(51957, 22), shape: Object(3954, 1) },
    TypeRow { name: w(51979, 26), shape: Object(3955, 4) },
    TypeRow { name: w(52005, 30), shape: Object(3959, 4) },
    TypeRow { name: w(52035, 30), shape: Object(3963, 3) },
    TypeRow { name: w(52065, 24), shape: Object(3966, 2) },
    TypeRow { name: w(52089, 21), shape: Object(3968, 1) },
    TypeRow { name: w(52110, 25), shape: Object(3969, 6) },
    TypeRow { name: w(52135, 29), shape: Object(3975, 4) },
    TypeRow { name: w(52164, 23), shape: Object(3979, 2) },
    TypeRow { name: w(52187, 6), shape: Scalar(Number) },
    TypeRow { name: w(52193, 18), shape: Object(3981, 4) },
    TypeRow { name: w(52211, 29), shape: Object(3985, 5) },
    TypeRow { name: w(52240, 33), shape: Object(3990, 4) },
    TypeRow { name: w(52273, 33), shape: Object(3994, 4) },
    TypeRow { name: w(52306, 35), shape: Object(3998, 7) },
    TypeRow { name: w(52341, 31), shape: Object(4005, 1) },
    TypeRow { name: w(52372, 32), shape: Object(4006, 1) },
    TypeRow { name: w(52404, 30), shape: Object(4007, 2) },
    TypeRow { name: w(52434, 23), shape: Object(4009, 4) },
    TypeRow { name: w(52457, 37), shape: Object(4013, 2) },
    TypeRow { name: w(52494, 28), shape: Object(4015, 2) },
    TypeRow { name: w(52522, 22), shape: Object(4017, 2) },
    TypeRow { name: w(52544, 34), shape: Object(4019, 5) },
    TypeRow { name: w(52578, 38), shape: Object(4024, 4) },
    TypeRow { name: w(52616, 38), shape: Object(4028, 3) },
    TypeRow { name: w(52654, 40), shape: Object(4031, 7) },
    TypeRow { name: w(52694, 32), shape: Object(4038, 4) },
    TypeRow { name: w(52726, 36), shape: Object(4042, 4) },
    TypeRow { name: w(52762, 36), shape: Object(4046, 24) },
    TypeRow { name: w(52798, 40), shape: Object(4070, 2) },
    TypeRow { name: w(52838, 39), shape: Object(4072, 2) },
    TypeRow { name: w(52877, 42), shape: Object(4074, 2) },
    TypeRow { name: w(52919, 37), shape: Object(4076, 2) },
    TypeRow { name: w(52956, 48), shape: Object(4078, 2) },
    TypeRow { name: w(53004, 8), shape: Scalar(Quantity) },
    TypeRow { name: w(53012, 23), shape: Object(4080, 1) },
    TypeRow { name: w(53035, 19), shape: Object(4081, 5) },
    TypeRow { name: w(53054, 26), shape: Object(4086, 5) },
    TypeRow { name: w(53080, 30), shape: Object(4091, 4) },
    TypeRow { name: w(53110, 23), shape: Object(4095, 4) },
    TypeRow { name: w(53133, 18), shape: Object(4099, 5) },
    TypeRow { name: w(53151, 12), shape: Object(4104, 4) },
    TypeRow { name: w(53163, 19), shape: Object(4108, 5) },
    TypeRow { name: w(53182, 23), shape: Object(4113, 4) },
    TypeRow { name: w(53205, 16), shape: Object(4117, 4) },
    TypeRow { name: w(53221, 15), shape: Object(4121, 3) },
    TypeRow { name: w(53236, 15), shape: Object(4124, 4) },
    TypeRow { name: w(53251, 29), shape: Object(4128, 1) },
    TypeRow { name: w(53280, 25), shape: Object(4129, 5) },
    TypeRow { name: w(53305, 32), shape: Object(4134, 5) },
    TypeRow { name: w(53337, 36), shape: Object(4139, 4) },
    TypeRow { name: w(53373, 29), shape: Object(4143, 4) },
    TypeRow { name: w(53402, 24), shape: Object(4147, 5) },
    TypeRow { name: w(53426, 18), shape: Object(4152, 4) },
    TypeRow { name: w(53444, 25), shape: Object(4156, 5) },
    TypeRow { name: w(53469, 29), shape: Object(4161, 4) },
    TypeRow { name: w(53498, 22), shape: Object(4165, 4) },
    TypeRow { name: w(53520, 21), shape: Object(4169, 3) },
    TypeRow { name: w(53541, 21), shape: Object(4172, 4) },
    TypeRow { name: w(53562, 28), shape: Object(4176, 1) },
    TypeRow { name: w(53590, 24), shape: Object(4177, 5) },
    TypeRow { name: w(53614, 31), shape: Object(4182, 5) },
    TypeRow { name: w(53645, 35), shape: Object(4187, 4) },
    TypeRow { name: w(53680, 28), shape: Object(4191, 4) },
    TypeRow { name: w(53708, 23), shape: Object(4195, 5) },
    TypeRow { name: w(53731, 17), shape: Object(4200, 4) },
    TypeRow { name: w(53748, 24), shape: Object(4204, 5) },
    TypeRow { name: w(53772, 28), shape: Object(4209, 4) },
    TypeRow { name: w(53800, 21), shape: Object(4213, 4) },
    TypeRow { name: w(53821, 20), shape: Object(4217, 3) },
    TypeRow { name: w(53841, 20), shape: Object(4220, 4) },
    TypeRow { name: w(53861, 33), shape: Object(4224, 7) },
    TypeRow { name: w(53894, 28), shape: Object(4231, 3) },
    TypeRow { name: w(53922, 29), shape: Object(4234, 1) },
    TypeRow { name: w(53951, 33), shape: Object(4235, 3) },
    TypeRow { name: w(53984, 38), shape: Object(4238, 3) },
    TypeRow { name: w(54022, 32), shape: Object(4241, 1) },
    TypeRow { name: w(54054, 19), shape: Object(4242, 1) },
    TypeRow { name: w(54073, 22), shape: Object(4243, 2) },
    TypeRow { name: w(54095, 18), shape: Object(4245, 14) },
    TypeRow { name: w(54113, 41), shape: Object(4259, 3) },
    TypeRow { name: w(54154, 34), shape: Object(4262, 2) },
    TypeRow { name: w(54188, 27), shape: Object(4264, 8) },
    TypeRow { name: w(54215, 26), shape: Object(4272, 2) },
    TypeRow { name: w(54241, 23), shape: Object(4274, 3) },
    TypeRow { name: w(54264, 36), shape: Object(4277, 2) },
    TypeRow { name: w(54300, 23), shape: Object(4279, 4) },
    TypeRow { name: w(54323, 36), shape: Object(4283, 1) },
    TypeRow { name: w(54359, 27), shape: Object(4284, 4) },
    TypeRow { name: w(54386, 27), shape: Object(4288, 3) },
    TypeRow { name: w(54413, 28), shape: Object(4291, 3) },
    TypeRow { name: w(54441, 36), shape: Object(4294, 3) },
    TypeRow { name: w(54477, 34), shape: Object(4297, 2) },
    TypeRow { name: w(54511, 25), shape: Object(4299, 3) },
    TypeRow { name: w(54536, 41), shape: Object(4302, 11) },
    TypeRow { name: w(54577, 26), shape: Object(4313, 1) },
    TypeRow { name: w(54603, 28), shape: Object(4314, 8) },
    TypeRow { name: w(54631, 23), shape: Object(4322, 4) },
    TypeRow { name: w(54654, 27), shape: Object(4326, 5) },
    TypeRow { name: w(54681, 31), shape: Object(4331, 4) },
    TypeRow { name: w(54712, 31), shape: Object(4335, 2) },
    TypeRow { name: w(54743, 33), shape: Object(4337, 1) },
    TypeRow { name: w(54776, 31), shape: Object(4338, 3) },
    TypeRow { name: w(54807, 28), shape: Object(4341, 5) },
    TypeRow { name: w(54835, 30), shape: Object(4346, 8) },
    TypeRow { name: w(54865, 29), shape: Object(4354, 3) },
    TypeRow { name: w(54894, 34), shape: Object(4357, 3) },
    TypeRow { name: w(54928, 35), shape: Object(4360, 2) },
    TypeRow { name: w(54963, 35), shape: Object(4362, 2) },
    TypeRow { name: w(54998, 42), shape: Object(4364, 2) },
    TypeRow { name: w(55040, 37), shape: Object(4366, 2) },
    TypeRow { name: w(55077, 25), shape: Object(4368, 5) },
    TypeRow { name: w(55102, 42), shape: Object(4373, 4) },
    TypeRow { name: w(55144, 29), shape: Object(4377, 4) },
    TypeRow { name: w(55173, 29), shape: Object(4381, 1) },
    TypeRow { name: w(55202, 31), shape: Object(4382, 3) },
    TypeRow { name: w(55233, 33), shape: Object(4385, 4) },
    TypeRow { name: w(55266, 37), shape: Object(4389, 4) },
    TypeRow { name: w(55303, 37), shape: Object(4393, 2) },
    TypeRow { name: w(55340, 24), shape: Object(4395, 3) },
    TypeRow { name: w(55364, 25), shape: Object(4398, 4) },
    TypeRow { name: w(55389, 29), shape: Object(4402, 4) },
    TypeRow { name: w(55418, 29), shape: Object(4406, 10) },
    TypeRow { name: w(55447, 34), shape: Object(4416, 3) },
    TypeRow { name: w(55481, 31), shape: Object(4419, 5) },
    TypeRow { name: w(55512, 35), shape: Object(4424, 4) },
    TypeRow { name: w(55547, 35), shape: Object(4428, 2) },
    TypeRow { name: w(55582, 37), shape: Object(4430, 1) },
    TypeRow { name: w(55619, 31), shape: Object(4431, 5) },
    TypeRow { name: w(55650, 48), shape: Object(4436, 4) },
    TypeRow { name: w(55698, 35), shape: Object(4440, 4) },
    TypeRow { name: w(55733, 50), shape: Object(4444, 3) },
    TypeRow { name: w(55783, 47), shape: Object(4447, 2) },
    TypeRow { name: w(55830, 35), shape: Object(4449, 3) },
    TypeRow { name: w(55865, 37), shape: Object(4452, 4) },
    TypeRow { name: w(55902, 39), shape: Object(4456, 4) },
    TypeRow { name: w(55941, 43), shape: Object(4460, 4) },
    TypeRow { name: w(55984, 43), shape: Object(4464, 2) },
    TypeRow { name: w(56027, 31), shape: Object(4466, 6) },
    TypeRow { name: w(56058, 35), shape: Object(4472, 4) },
    TypeRow { name: w(56093, 50), shape: Object(4476, 4) },
    TypeRow { name: w(56143, 34), shape: Object(4480, 3) },
    TypeRow { name: w(56177, 40), shape: Object(4483, 2) },
    TypeRow { name: w(56217, 32), shape: Object(4485, 3) },
    TypeRow { name: w(56249, 48), shape: Object(4488, 1) },
    TypeRow { name: w(56297, 41), shape: Object(4489, 8) },
    TypeRow { name: w(56338, 38), shape: Object(4497, 1) },
    TypeRow { name: w(56376, 40), shape: Object(4498, 2) },
    TypeRow { name: w(56416, 40), shape: Object(4500, 1) },
    TypeRow { name: w(56456, 39), shape: Object(4501, 1) },
    TypeRow { name: w(56495, 41), shape: Object(4502, 1) },
    TypeRow { name: w(56536, 43), shape: Object(4503, 1) },
    TypeRow { name: w(56579, 38), shape: Object(4504, 5) },
    TypeRow { name: w(56617, 42), shape: Object(4509, 4) },
    TypeRow { name: w(56659, 42), shape: Object(4513, 2) },
    TypeRow { name: w(56701, 44), shape: Object(4515, 1) },
    TypeRow { name: w(56745, 31), shape: Object(4516, 5) },
    TypeRow { name: w(56776, 48), shape: Object(4521, 4) },
    TypeRow { name: w(56824, 35), shape: Object(4525, 4) },
    TypeRow { name: w(56859, 41), shape: Object(4529, 6) },
    TypeRow { name: w(56900, 45), shape: Object(4535, 4) },
    TypeRow { name: w(56945, 50), shape: Object(4539, 3) },
    TypeRow { name: w(56995, 47), shape: Object(4542, 2) },
    TypeRow { name: w(57042, 35), shape: Object(4544, 3) },
    TypeRow { name: w(57077, 37), shape: Object(4547, 4) },
    TypeRow { name: w(57114, 39), shape: Object(4551, 4) },
    TypeRow { name: w(57153, 43), shape: Object(4555, 4) },
    TypeRow { name: w(57196, 43), shape: Object(4559, 2) },
    TypeRow { name: w(57239, 31), shape: Object(4561, 7) },
    TypeRow { name: w(57270, 35), shape: Object(4568, 4) },
    TypeRow { name: w(57305, 41), shape: Object(4572, 6) },
    TypeRow { name: w(57346, 45), shape: Object(4578, 4) },
    TypeRow { name: w(57391, 50), shape: Object(4582, 4) },
    TypeRow { name: w(57441, 32), shape: Object(4586, 2) },
    TypeRow { name: w(57473, 32), shape: Object(4588, 3) },
    TypeRow { name: w(57505, 33), shape: Object(4591, 2) },
    TypeRow { name: w(57538, 31), shape: Object(4593, 6) },
    TypeRow { name: w(57569, 35), shape: Object(4599, 4) },
    TypeRow { name: w(57604, 42), shape: Object(4603, 4) },
    TypeRow { name: w(57646, 34), shape: Object(4607, 2) },
    TypeRow { name: w(57680, 39), shape: Object(4609, 6) },
    TypeRow { name: w(57719, 34), shape: Object(4615, 3) },
    TypeRow { name: w(57753, 29), shape: Object(4618, 7) },
    TypeRow { name: w(57782, 35), shape: Object(4625, 1) },
    TypeRow { name: w(57817, 25), shape: Object(4626, 1) },
    TypeRow { name: w(57842, 28), shape: Object(4627, 2) },
    TypeRow { name: w(57870, 24), shape: Object(4629, 2) },
    TypeRow { name: w(57894, 47), shape: Object(4631, 3) },
    TypeRow { name: w(57941, 40), shape: Object(4634, 2) },
    TypeRow { name: w(57981, 33), shape: Object(4636, 4) },
    TypeRow { name: w(58014, 29), shape: Object(4640, 3) },
    TypeRow { name: w(58043, 42), shape: Object(4643, 2) },
    TypeRow { name: w(58085, 29), shape: Object(4645, 4) },
    TypeRow { name: w(58114, 42), shape: Object(4649, 1) },
    TypeRow { name: w(58156, 33), shape: Object(4650, 4) },
    TypeRow { name: w(58189, 33), shape: Object(4654, 3) },
    TypeRow { name: w(58222, 34), shape: Object(4657, 2) },
    TypeRow { name: w(58256, 42), shape: Object(4659, 2) },
    TypeRow { name: w(58298, 31), shape: Object(4661, 8) },
    TypeRow { name: w(58329, 47), shape: Object(4669, 6) },
    TypeRow { name: w(58376, 32), shape: Object(4675, 1) },
    TypeRow { name: w(58408, 34), shape: Object(4676, 6) },
    TypeRow { name: w(58442, 29), shape: Object(4682, 4) },
    TypeRow { name: w(58471, 33), shape: Object(4686, 5) },
    TypeRow { name: w(58504, 37), shape: Object(4691, 4) },
    TypeRow { name: w(58541, 37), shape: Object(4695, 2) },
    TypeRow { name: w(58578, 39), shape: Object(4697, 1) },
    TypeRow { name: w(58617, 37), shape: Object(4698, 5) },
    TypeRow { name: w(58654, 34), shape: Object(4703, 5) },
    TypeRow { name: w(58688, 35), shape: Object(4708, 3) },
    TypeRow { name: w(58723, 43), shape: Object(4711, 2) },
    TypeRow { name: w(58766, 37), shape: Object(4713, 4) },
    TypeRow { name: w(58803, 38), shape: Object(4717, 5) },
    TypeRow { name: w(58841, 42), shape: Object(4722, 4) },
    TypeRow { name: w(58883, 42), shape: Object(4726, 2) },
    TypeRow { name: w(58925, 44), shape: Object(4728, 1) },
    TypeRow { name: w(58969, 28), shape: Object(4729, 12) },
    TypeRow { name: w(58997, 31), shape: Object(4741, 5) },
    TypeRow { name: w(59028, 48), shape: Object(4746, 4) },
    TypeRow { name: w(59076, 35), shape: Object(4750, 4) },
    TypeRow { name: w(59111, 47), shape: Object(4754, 2) },
    TypeRow { name: w(59158, 35), shape: Object(4756, 2) },
    TypeRow { name: w(59193, 37), shape: Object(4758, 4) },
    TypeRow { name: w(59230, 39), shape: Object(4762, 4) },
    TypeRow { name: w(59269, 43), shape: Object(4766, 4) },
    TypeRow { name: w(59312, 43), shape: Object(4770, 2) },
    TypeRow { name: w(59355, 30), shape: Object(4772, 3) },
    TypeRow { name: w(59385, 43), shape: Object(4775, 5) },
    TypeRow { name: w(59428, 47), shape: Object(4780, 4) },
    TypeRow { name: w(59475, 47), shape: Object(4784, 4) },
    TypeRow { name: w(59522, 49), shape: Object(4788, 3) },
    TypeRow { name: w(59571, 31), shape: Object(4791, 4) },
    TypeRow { name: w(59602, 35), shape: Object(4795, 5) },
    TypeRow { name: w(59637, 35), shape: Object(4800, 8) },
    TypeRow { name: w(59672, 41), shape: Object(4808, 4) },
    TypeRow { name: w(59713, 40), shape: Object(4812, 3) },
    TypeRow { name: w(59753, 38), shape: Object(4815, 7) },
    TypeRow { name: w(59791, 33), shape: Object(4822, 3) },
    TypeRow { name: w(59824, 28), shape: Object(4825, 13) },
    TypeRow { name: w(59852, 34), shape: Object(4838, 1) },
    TypeRow { name: w(59886, 38), shape: Object(4839, 3) },
    TypeRow { name: w(59924, 43), shape: Object(4842, 3) },
    TypeRow { name: w(59967, 37), shape: Object(4845, 1) },
    TypeRow { name: w(60004, 24), shape: Object(4846, 1) },
    TypeRow { name: w(60028, 27), shape: Object(4847, 2) },
    TypeRow { name: w(60055, 23), shape: Object(4849, 2) },
    TypeRow { name: w(60078, 46), shape: Object(4851, 3) },
    TypeRow { name: w(60124, 39), shape: Object(4854, 2) },
    TypeRow { name: w(60163, 32), shape: Object(4856, 8) },
    TypeRow { name: w(60195, 31), shape: Object(4864, 2) },
    TypeRow { name: w(60226, 28), shape: Object(4866, 3) },
    TypeRow { name: w(60254, 41), shape: Object(4869, 2) },
    TypeRow { name: w(60295, 28), shape: Object(4871, 4) },
    TypeRow { name: w(60323, 41), shape: Object(4875, 1) },
    TypeRow { name: w(60364, 32), shape: Object(4876, 4) },
    TypeRow { name: w(60396, 32), shape: Object(4880, 3) },
    TypeRow { name: w(60428, 33), shape: Object(4883, 3) },
    TypeRow { name: w(60461, 41), shape: Object(4886, 3) },
    TypeRow { name: w(60502, 39), shape: Object(4889, 2) },
    TypeRow { name: w(60541, 30), shape: Object(4891, 10) },
    TypeRow { name: w(60571, 46), shape: Object(4901, 11) },
    TypeRow { name: w(60617, 31), shape: Object(4912, 1) },
    TypeRow { name: w(60648, 33), shape: Object(4913, 8) },
    TypeRow { name: w(60681, 28), shape: Object(4921, 4) },
    TypeRow { name: w(60709, 33), shape: Object(4925, 5) },
    TypeRow { name: w(60742, 34), shape: Object(4930, 3) },
    TypeRow { name: w(60776, 39), shape: Object(4933, 3) },
    TypeRow { name: w(60815, 40), shape: Object(4936, 2) },
    TypeRow { name: w(60855, 40), shape: Object(4938, 2) },
    TypeRow { name: w(60895, 47), shape: Object(4940, 2) },
    TypeRow { name: w(60942, 42), shape: Object(4942, 2) },
    TypeRow { name: w(60984, 30), shape: Object(4944, 5) },
    TypeRow { name: w(61014, 47), shape: Object(4949, 4) },
    TypeRow { name: w(61061, 34), shape: Object(4953, 4) },
    TypeRow { name: w(61095, 34), shape: Object(4957, 1) },
    TypeRow { name: w(61129, 36), shape: Object(4958, 3) },
    TypeRow { name: w(61165, 38), shape: Object(4961, 4) },
    TypeRow { name: w(61203, 42), shape: Object(4965, 4) },
    TypeRow { name: w(61245, 42), shape: Object(4969, 2) },
    TypeRow { name: w(61287, 29), shape: Object(4971, 3) },
    TypeRow { name: w(61316, 30), shape: Object(4974, 4) },
    TypeRow { name: w(61346, 34), shape: Object(4978, 4) },
    TypeRow { name: w(61380, 34), shape: Object(4982, 10) },
    TypeRow { name: w(61414, 38), shape: Object(4992, 7) },
    TypeRow { name: w(61452, 33), shape: Object(4999, 3) },
    TypeRow { name: w(61485, 34), shape: Object(5002, 1) },
    TypeRow { name: w(61519, 38), shape: Object(5003, 3) },
    TypeRow { name: w(61557, 43), shape: Object(5006, 3) },
    TypeRow { name: w(61600, 37), shape: Object(5009, 1) },
    TypeRow { name: w(61637, 24), shape: Object(5010, 1) },
    TypeRow { name: w(61661, 27), shape: Object(5011, 2) },
    TypeRow { name: w(61688, 23), shape: Object(5013, 14) },
    TypeRow { name: w(61711, 46), shape: Object(5027, 3) },
    TypeRow { name: w(61757, 39), shape: Object(5030, 2) },
    TypeRow { name: w(61796, 32), shape: Object(5032, 8) },
    TypeRow { name: w(61828, 31), shape: Object(5040, 2) },
    TypeRow { name: w(61859, 28), shape: Object(5042, 3) },
    TypeRow { name: w(61887, 41), shape: Object(5045, 2) },
    TypeRow { name: w(61928, 28), shape: Object(5047, 4) },
    TypeRow { name: w(61956, 41), shape: Object(5051, 1) },
    TypeRow { name: w(61997, 32), shape: Object(5052, 4) },
    TypeRow { name: w(62029, 32), shape: Object(5056, 3) },
    TypeRow { name: w(62061, 33), shape: Object(5059, 3) },
    TypeRow { name: w(62094, 41), shape: Object(5062, 3) },
    TypeRow { name: w(62135, 39), shape: Object(5065, 2) },
    TypeRow { name: w(62174, 30), shape: Object(5067, 3) },
    TypeRow { name: w(62204, 46), shape: Object(5070, 11) },
    TypeRow { name: w(62250, 31), shape: Object(5081, 1) },
    TypeRow { name: w(62281, 33), shape: Object(5082, 8) },
    TypeRow { name: w(62314, 28), shape: Object(5090, 4) },
    TypeRow { name: w(62342, 32), shape: Object(5094, 5) },
    TypeRow { name: w(62374, 36), shape: Object(5099, 4) },
    TypeRow { name: w(62410, 36), shape: Object(5103, 2) },
    TypeRow { name: w(62446, 38), shape: Object(5105, 1) },
    TypeRow { name: w(62484, 36), shape: Object(5106, 3) },
    TypeRow { name: w(62520, 33), shape: Object(5109, 5) },
    TypeRow { name: w(62553, 35), shape: Object(5114, 8) },
    TypeRow { name: w(62588, 34), shape: Object(5122, 3) },
    TypeRow { name: w(62622, 39), shape: Object(5125, 3) },
    TypeRow { name: w(62661, 40), shape: Object(5128, 2) },
    TypeRow { name: w(62701, 40), shape: Object(5130, 2) },
    TypeRow { name: w(62741, 47), shape: Object(5132, 2) },
    TypeRow { name: w(62788, 42), shape: Object(5134, 2) },
    TypeRow { name: w(62830, 30), shape: Object(5136, 5) },
    TypeRow { name: w(62860, 47), shape: Object(5141, 4) },
    TypeRow { name: w(62907, 34), shape: Object(5145, 4) },
    TypeRow { name: w(62941, 34), shape: Object(5149, 1) },
    TypeRow { name: w(62975, 36), shape: Object(5150, 3) },
    TypeRow { name: w(63011, 38), shape: Object(5153, 4) },
    TypeRow { name: w(63049, 42), shape: Object(5157, 4) },
    TypeRow { name: w(63091, 42), shape: Object(5161, 2) },
    TypeRow { name: w(63133, 29), shape: Object(5163, 3) },
    TypeRow { name: w(63162, 30), shape: Object(5166, 4) },
    TypeRow { name: w(63192, 34), shape: Object(5170, 4) },
    TypeRow { name: w(63226, 34), shape: Object(5174, 10) },
    TypeRow { name: w(63260, 20), shape: Any },
    TypeRow { name: w(63280, 27), shape: Object(5184, 7) },
    TypeRow { name: w(63307, 31), shape: Object(5191, 4) },
    TypeRow { name: w(63338, 41), shape: Object(5195, 0) },
    TypeRow { name: w(63379, 40), shape: Object(5195, 1) },
    TypeRow { name: w(63419, 28), shape: Object(5196, 2) },
    TypeRow { name: w(63447, 34), shape: Object(5198, 2) },
    TypeRow { name: w(63481, 33), shape: Object(5200, 7) },
    TypeRow { name: w(63514, 37), shape: Object(5207, 4) },
    TypeRow { name: w(63551, 45), shape: Object(5211, 3) },
    TypeRow { name: w(63596, 28), shape: Object(5214, 4) },
    TypeRow { name: w(63624, 32), shape: Object(5218, 4) },
    TypeRow { name: w(63656, 32), shape: Object(5222, 2) },
    TypeRow { name: w(63688, 41), shape: Object(5224, 0) },
    TypeRow { name: w(63729, 40), shape: Object(5224, 1) },
    TypeRow { name: w(63769, 28), shape: Object(5225, 5) },
    TypeRow { name: w(63797, 32), shape: Object(5230, 4) },
    TypeRow { name: w(63829, 41), shape: Object(5234, 3) },
    TypeRow { name: w(63870, 47), shape: Object(5237, 2) },
    TypeRow { name: w(63917, 49), shape: Object(5239, 1) },
    TypeRow { name: w(63966, 44), shape: Object(5240, 2) },
    TypeRow { name: w(64010, 32), shape: Object(5242, 7) },
    TypeRow { name: w(64042, 34), shape: Object(5249, 2) },
    TypeRow { name: w(64076, 36), shape: Object(5251, 7) },
    TypeRow { name: w(64112, 45), shape: Object(5258, 1) },
    TypeRow { name: w(64157, 38), shape: Object(5259, 1) },
    TypeRow { name: w(64195, 45), shape: Object(5260, 3) },
    TypeRow { name: w(64240, 28), shape: Object(5263, 4) },
    TypeRow { name: w(64268, 32), shape: Object(5267, 4) },
    TypeRow { name: w(64300, 53), shape: Object(5271, 2) },
    TypeRow { name: w(64353, 32), shape: Object(5273, 2) },
    TypeRow { name: w(64385, 46), shape: Object(5275, 0) },
    TypeRow { name: w(64431, 37), shape: Object(5275, 0) },
    TypeRow { name: w(64468, 41), shape: Object(5275, 0) },
    TypeRow { name: w(64509, 50), shape: Object(5275, 0) },
    TypeRow { name: w(64559, 43), shape: Object(5275, 2) },
    TypeRow { name: w(64602, 49), shape: Object(5277, 1) },
    TypeRow { name: w(64651, 37), shape: Object(5278, 5) },
    TypeRow { name: w(64688, 41), shape: Object(5283, 4) },
    TypeRow { name: w(64729, 58), shape: Object(5287, 1) },
    TypeRow { name: w(64787, 53), shape: Object(5288, 2) },
    TypeRow { name: w(64840, 41), shape: Object(5290, 8) },
    TypeRow { name: w(64881, 43), shape: Object(5298, 1) },
    TypeRow { name: w(64924, 45), shape: Object(5299, 9) },
    TypeRow { name: w(64969, 34), shape: Object(5308, 2) },
    TypeRow { name: w(65003, 40), shape: Object(5310, 1) },
    TypeRow { name: w(65043, 28), shape: Object(5311, 5) },
    TypeRow { name: w(65071, 32), shape: Object(5316, 4) },
    TypeRow { name: w(65103, 41), shape: Object(5320, 3) },
    TypeRow { name: w(65144, 47), shape: Object(5323, 2) },
    TypeRow { name: w(65191, 49), shape: Object(5325, 1) },
    TypeRow { name: w(65240, 44), shape: Object(5326, 2) },
    TypeRow { name: w(65284, 32), shape: Object(5328, 9) },
    TypeRow { name: w(65316, 34), shape: Object(5337, 2) },
    TypeRow { name: w(65350, 36), shape: Object(5339, 8) },
    TypeRow { name: w(65386, 49), shape: Object(5347, 0) },
    TypeRow { name: w(65435, 40), shape: Object(5347, 0) },
    TypeRow { name: w(65475, 38), shape: Object(5347, 1) },
    TypeRow { name: w(65513, 45), shape: Object(5348, 3) },
    TypeRow { name: w(65558, 28), shape: Object(5351, 4) },
    TypeRow { name: w(65586, 32), shape: Object(5355, 4) },
    TypeRow { name: w(65618, 53), shape: Object(5359, 0) },
    TypeRow { name: w(65671, 57), shape: Object(5359, 0) },
    TypeRow { name: w(65728, 50), shape: Object(5359, 2) },
    TypeRow { name: w(65778, 56), shape: Object(5361, 1) },
    TypeRow { name: w(65834, 49), shape: Object(5362, 3) },
    TypeRow { name: w(65883, 57), shape: Object(5365, 1) },
    TypeRow { name: w(65940, 52), shape: Object(5366, 2) },
    TypeRow { name: w(65992, 56), shape: Object(5368, 0) },
    TypeRow { name: w(66048, 37), shape: Object(5368, 2) },
    TypeRow { name: w(66085, 32), shape: Object(5370, 3) },
    TypeRow { name: w(66117, 45), shape: Object(5373, 0) },
    TypeRow { name: w(66162, 36), shape: Object(5373, 0) },
    TypeRow { name: w(66198, 40), shape: Object(5373, 0) },
    TypeRow { name: w(66238, 49), shape: Object(5373, 0) },
    TypeRow { name: w(66287, 42), shape: Object(5373, 2) },
    TypeRow { name: w(66329, 48), shape: Object(5375, 1) },
    TypeRow { name: w(66377, 57), shape: Object(5376, 1) },
    TypeRow { name: w(66434, 52), shape: Object(5377, 2) },
    TypeRow { name: w(66486, 44), shape: Object(5379, 9) },
    TypeRow { name: w(66530, 33), shape: Object(5388, 2) },
    TypeRow { name: w(66563, 39), shape: Object(5390, 1) },
    TypeRow { name: w(66602, 27), shape: Object(5391, 5) },
    TypeRow { name: w(66629, 31), shape: Object(5396, 4) },
    TypeRow { name: w(66660, 40), shape: Object(5400, 3) },
    TypeRow { name: w(66700, 46), shape: Object(5403, 2) },
    TypeRow { name: w(66746, 48), shape: Object(5405, 1) },
    TypeRow { name: w(66794, 43), shape: Object(5406, 2) },
    TypeRow { name: w(66837, 31), shape: Object(5408, 9) },
    TypeRow { name: w(66868, 33), shape: Object(5417, 2) },
    TypeRow { name: w(66901, 35), shape: Object(5419, 8) },
    TypeRow { name: w(66936, 32), shape: Object(5427, 7) },
    TypeRow { name: w(66968, 36), shape: Object(5434, 4) },
    TypeRow { name: w(67004, 48), shape: Object(5438, 0) },
    TypeRow { name: w(67052, 39), shape: Object(5438, 0) },
    TypeRow { name: w(67091, 37), shape: Object(5438, 1) },
    TypeRow { name: w(67128, 44), shape: Object(5439, 3) },
    TypeRow { name: w(67172, 27), shape: Object(5442, 4) },
    TypeRow { name: w(67199, 31), shape: Object(5446, 4) },
    TypeRow { name: w(67230, 36), shape: Object(5450, 2) },
    TypeRow { name: w(67266, 31), shape: Object(5452, 3) },
    TypeRow { name: w(67297, 27), shape: Object(5455, 4) },
    TypeRow { name: w(67324, 31), shape: Object(5459, 4) },
    TypeRow { name: w(67355, 31), shape: Object(5463, 5) },
    TypeRow { name: w(67386, 20), shape: Object(5468, 4) },
    TypeRow { name: w(67406, 24), shape: Object(5472, 4) },
    TypeRow { name: w(67430, 24), shape: Object(5476, 11) },
    TypeRow { name: w(67454, 18), shape: Object(5487, 5) },
    TypeRow { name: w(67472, 24), shape: Object(5492, 4) },
    TypeRow { name: w(67496, 22), shape: Object(5496, 4) },
    TypeRow { name: w(67518, 22), shape: Object(5500, 1) },
    TypeRow { name: w(67540, 24), shape: Object(5501, 1) },
    TypeRow { name: w(67564, 29), shape: Object(5502, 7) },
    TypeRow { name: w(67593, 33), shape: Object(5509, 4) },
    TypeRow { name: w(67626, 23), shape: Object(5513, 10) },
    TypeRow { name: w(67649, 27), shape: Object(5523, 4) },
    TypeRow { name: w(67676, 24), shape: Object(5527, 2) },
    TypeRow { name: w(67700, 33), shape: Object(5529, 6) },
    TypeRow { name: w(67733, 23), shape: Object(5535, 2) },
    TypeRow { name: w(67756, 27), shape: Object(5537, 5) },
    TypeRow { name: w(67783, 31), shape: Object(5542, 4) },
    TypeRow { name: w(67814, 33), shape: Object(5546, 2) },
    TypeRow { name: w(67847, 31), shape: Object(5548, 3) },
    TypeRow { name: w(67878, 33), shape: Object(5551, 4) },
    TypeRow { name: w(67911, 32), shape: Object(5555, 5) },
    TypeRow { name: w(67943, 36), shape: Object(5560, 4) },
    TypeRow { name: w(67979, 22), shape: Object(5564, 3) },
    TypeRow { name: w(68001, 30), shape: Object(5567, 1) },
    TypeRow { name: w(68031, 35), shape: Object(5568, 7) },
    TypeRow { name: w(68066, 39), shape: Object(5575, 4) },
    TypeRow { name: w(68105, 33), shape: Object(5579, 5) },
    TypeRow { name: w(68138, 37), shape: Object(5584, 4) },
    TypeRow { name: w(68175, 39), shape: Object(5588, 2) },
    TypeRow { name: w(68214, 37), shape: Object(5590, 3) },
    TypeRow { name: w(68251, 39), shape: Object(5593, 4) },
    TypeRow { name: w(68290, 38), shape: Object(5597, 5) },
    TypeRow { name: w(68328, 42), shape: Object(5602, 4) },
    TypeRow { name: w(68370, 28), shape: Object(5606, 2) },
    TypeRow { name: w(68398, 25), shape: Object(5608, 4) },
    TypeRow { name: w(68423, 29), shape: Object(5612, 4) },
    TypeRow { name: w(68452, 29), shape: Object(5616, 7) },
    TypeRow { name: w(68481, 23), shape: Object(5623, 4) },
    TypeRow { name: w(68504, 29), shape: Object(5627, 4) },
    TypeRow { name: w(68533, 27), shape: Object(5631, 4) },
    TypeRow { name: w(68560, 27), shape: Object(5635, 1) },
    TypeRow { name: w(68587, 34), shape: Object(5636, 7) },
    TypeRow { name: w(68621, 38), shape: Object(5643, 4) },
    TypeRow { name: w(68659, 28), shape: Object(5647, 10) },
    TypeRow { name: w(68687, 32), shape: Object(5657, 4) },
    TypeRow { name: w(68719, 28), shape: Object(5661, 2) },
    TypeRow { name: w(68747, 32), shape: Object(5663, 5) },
    TypeRow { name: w(68779, 36), shape: Object(5668, 4) },
    TypeRow { name: w(68815, 38), shape: Object(5672, 2) },
    TypeRow { name: w(68853, 36), shape: Object(5674, 3) },
    TypeRow { name: w(68889, 38), shape: Object(5677, 4) },
    TypeRow { name: w(68927, 37), shape: Object(5681, 5) },
    TypeRow { name: w(68964, 41), shape: Object(5686, 4) },
    TypeRow { name: w(69005, 27), shape: Object(5690, 2) },
    TypeRow { name: w(69032, 35), shape: Object(5692, 1) },
    TypeRow { name: w(69067, 43), shape: Object(5693, 5) },
    TypeRow { name: w(69110, 47), shape: Object(5698, 4) },
    TypeRow { name: w(69157, 47), shape: Object(5702, 1) },
    TypeRow { name: w(69204, 49), shape: Object(5703, 2) },
    TypeRow { name: w(69253, 46), shape: Object(5705, 3) },
    TypeRow { name: w(69299, 44), shape: Object(5708, 5) },
    TypeRow { name: w(69343, 49), shape: Object(5713, 5) },
    TypeRow { name: w(69392, 53), shape: Object(5718, 4) },
    TypeRow { name: w(69445, 53), shape: Object(5722, 2) },
    TypeRow { name: w(69498, 55), shape: Object(5724, 2) },
    TypeRow { name: w(69553, 48), shape: Object(5726, 5) },
    TypeRow { name: w(69601, 52), shape: Object(5731, 4) },
    TypeRow { name: w(69653, 52), shape: Object(5735, 1) },
    TypeRow { name: w(69705, 54), shape: Object(5736, 2) },
    TypeRow { name: w(69759, 6), shape: Scalar(String) },
    TypeRow { name: w(69765, 4), shape: Scalar(Time) },
    TypeRow { name: w(69769, 23), shape: Scalar(IntOrString) },
    TypeRow { name: w(69792, 10), shape: Map(523) },
    TypeRow { name: w(69802, 23), shape: Map(625) },
    TypeRow { name: w(69825, 34), shape: Map(641) },
    TypeRow { name: w(69859, 47), shape: Map(644) },
    TypeRow { name: w(69906, 39), shape: Map(665) },
    TypeRow { name: w(69945, 52), shape: Map(668) },
    TypeRow { name: w(69997, 7), shape: Map(928) },
    TypeRow { name: w(70004, 14), shape: Map(1439) },
    TypeRow { name: w(70018, 21), shape: Map(1588) },
    TypeRow { name: w(70039, 29), shape: Map(1593) },
    TypeRow { name: w(70068, 28), shape: Map(1594) },
    TypeRow { name: w(70096, 37), shape: Map(1619) },
    TypeRow { name: w(70133, 44), shape: Map(1620) },
    TypeRow { name: w(70177, 27), shape: Map(1695) },
    TypeRow { name: w(70204, 35), shape: Map(1700) },
    TypeRow { name: w(70239, 26), shape: Map(1754) },
    TypeRow { name: w(70265, 34), shape: Map(1759) },
    TypeRow { name: w(70299, 33), shape: Map(1760) },
    TypeRow { name: w(70332, 42), shape: Map(1779) },
    TypeRow { name: w(70374, 49), shape: Map(1780) },
    TypeRow { name: w(70423, 26), shape: Map(1800) },
    TypeRow { name: w(70449, 34), shape: Map(1805) },
    TypeRow { name: w(70483, 33), shape: Map(1806) },
    TypeRow { name: w(70516, 42), shape: Map(1831) },
    TypeRow { name: w(70558, 49), shape: Map(1832) },
    TypeRow { name: w(70607, 8), shape: Map(2019) },
];

/// The fields of all objects, type after type, each sorted by name.
#[rustfmt::skip]
pub(super) static FIELDS: &[FieldRow] = &[
    /* admissionregistration.v1.ApplyConfiguration */ f(285, 2019, 0, 0),
    /* admissionregistration.v1.AuditAnnotation */ f(420, 2019, 0, 0), f(992, 2019, 0, 0),
    /* admissionregistration.v1.ExpressionWarning */ f(305, 2019, 0, 0), f(1027, 2019, 0, 0),
    /* admissionregistration.v1.JSONPatch */ f(285, 2019, 0, 0),
    /* admissionregistration.v1.MatchCondition */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1.MatchResources */ f(274, 8, 1, 0), f(479, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(751, 8, 1, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 535, 0, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 533, 0, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 4, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicyBindingSpec */ f(480, 529, 0, 0), f(589, 542, 0, 0), f(652, 2019, 0, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 3, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.MutatingAdmissionPolicySpec */ f(299, 2019, 0, 0), f(472, 2, 16, 0), f(473, 529, 0, 0), f(522, 7, 1, 0), f(588, 541, 0, 0), f(713, 2019, 0, 0), f(995, 15, 1, 0),
    /* admissionregistration.v1.MutatingWebhook */ f(19, 523, 1, 0), f(123, 558, 0, 0), f(299, 2019, 0, 0), f(472, 2, 16, 0), f(479, 2019, 0, 0), f(523, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(713, 2019, 0, 0), f(769, 9, 1, 0), f(843, 2019, 0, 0), f(942, 1402, 0, 0),
    /* admissionregistration.v1.MutatingWebhookConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(1030, 5, 16, 0),
    /* admissionregistration.v1.MutatingWebhookConfigurationList */ f(52, 2019, 0, 0), f(415, 6, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.Mutation */ f(56, 524, 0, 0), f(417, 527, 0, 0), f(599, 2019, 0, 0),
    /* admissionregistration.v1.NamedRuleWithOperations */ f(50, 523, 1, 0), f(53, 523, 1, 0), f(576, 523, 1, 0), f(750, 523, 1, 0), f(754, 523, 1, 0), f(794, 2019, 0, 0),
    /* admissionregistration.v1.ParamKind */ f(52, 2019, 0, 0), f(424, 2019, 0, 0),
    /* admissionregistration.v1.ParamRef */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(590, 2019, 0, 0), f(816, 1427, 0, 0),
    /* admissionregistration.v1.RuleWithOperations */ f(50, 523, 1, 0), f(53, 523, 1, 0), f(576, 523, 1, 0), f(754, 523, 1, 0), f(794, 2019, 0, 0),
    /* admissionregistration.v1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(600, 2019, 0, 0), f(658, 1402, 0, 0),
    /* admissionregistration.v1.TypeChecking */ f(286, 1, 1, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 551, 0, 0), f(866, 552, 0, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 549, 0, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 11, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec */ f(480, 529, 0, 0), f(589, 542, 0, 0), f(652, 2019, 0, 0), f(988, 523, 8, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 10, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicySpec */ f(71, 0, 1, 0), f(299, 2019, 0, 0), f(472, 2, 16, 0), f(473, 529, 0, 0), f(588, 541, 0, 0), f(990, 14, 1, 0), f(995, 15, 16, 0),
    /* admissionregistration.v1.ValidatingAdmissionPolicyStatus */ f(144, 298, 7, 0), f(568, 1403, 0, 0), f(962, 545, 0, 0),
    /* admissionregistration.v1.ValidatingWebhook */ f(19, 523, 1, 0), f(123, 558, 0, 0), f(299, 2019, 0, 0), f(472, 2, 16, 0), f(479, 2019, 0, 0), f(523, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(769, 9, 1, 0), f(843, 2019, 0, 0), f(942, 1402, 0, 0),
    /* admissionregistration.v1.ValidatingWebhookConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(1030, 12, 16, 0),
    /* admissionregistration.v1.ValidatingWebhookConfigurationList */ f(52, 2019, 0, 0), f(415, 13, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1.Validation */ f(285, 2019, 0, 0), f(496, 2019, 0, 0), f(497, 2019, 0, 0), f(706, 2019, 0, 0),
    /* admissionregistration.v1.Variable */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1.WebhookClientConfig */ f(102, 928, 0, 0), f(823, 544, 0, 0), f(977, 2019, 0, 0),
    /* admissionregistration.v1alpha1.ApplyConfiguration */ f(285, 2019, 0, 0),
    /* admissionregistration.v1alpha1.AuditAnnotation */ f(420, 2019, 0, 0), f(992, 2019, 0, 0),
    /* admissionregistration.v1alpha1.ExpressionWarning */ f(305, 2019, 0, 0), f(1027, 2019, 0, 0),
    /* admissionregistration.v1alpha1.Initializer */ f(523, 2019, 0, 0), f(769, 25, 0, 0),
    /* admissionregistration.v1alpha1.InitializerConfiguration */ f(52, 2019, 0, 0), f(391, 18, 15, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* admissionregistration.v1alpha1.InitializerConfigurationList */ f(52, 2019, 0, 0), f(415, 19, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1alpha1.JSONPatch */ f(285, 2019, 0, 0),
    /* admissionregistration.v1alpha1.MatchCondition */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1alpha1.MatchResources */ f(274, 24, 1, 0), f(479, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(751, 24, 1, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 573, 0, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 571, 0, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 22, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec */ f(480, 567, 0, 0), f(589, 577, 0, 0), f(652, 2019, 0, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 21, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1alpha1.MutatingAdmissionPolicySpec */ f(299, 2019, 0, 0), f(472, 20, 16, 0), f(473, 567, 0, 0), f(522, 23, 1, 0), f(588, 576, 0, 0), f(713, 2019, 0, 0), f(995, 29, 1, 0),
    /* admissionregistration.v1alpha1.Mutation */ f(56, 559, 0, 0), f(417, 565, 0, 0), f(599, 2019, 0, 0),
    /* admissionregistration.v1alpha1.NamedRuleWithOperations */ f(50, 523, 1, 0), f(53, 523, 1, 0), f(576, 523, 1, 0), f(750, 523, 1, 0), f(754, 523, 1, 0), f(794, 2019, 0, 0),
    /* admissionregistration.v1alpha1.ParamKind */ f(52, 2019, 0, 0), f(424, 2019, 0, 0),
    /* admissionregistration.v1alpha1.ParamRef */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(590, 2019, 0, 0), f(816, 1427, 0, 0),
    /* admissionregistration.v1alpha1.Rule */ f(50, 523, 0, 0), f(53, 523, 0, 0), f(754, 523, 0, 0),
    /* admissionregistration.v1alpha1.TypeChecking */ f(286, 17, 1, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 585, 0, 0), f(866, 586, 0, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 583, 0, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 27, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec */ f(480, 567, 0, 0), f(589, 577, 0, 0), f(652, 2019, 0, 0), f(988, 523, 8, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 26, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec */ f(71, 16, 1, 0), f(299, 2019, 0, 0), f(472, 20, 16, 0), f(473, 567, 0, 0), f(588, 576, 0, 0), f(990, 28, 1, 0), f(995, 29, 16, 0),
    /* admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus */ f(144, 298, 7, 0), f(568, 1403, 0, 0), f(962, 579, 0, 0),
    /* admissionregistration.v1alpha1.Validation */ f(285, 2019, 0, 0), f(496, 2019, 0, 0), f(497, 2019, 0, 0), f(706, 2019, 0, 0),
    /* admissionregistration.v1alpha1.Variable */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1beta1.ApplyConfiguration */ f(285, 2019, 0, 0),
    /* admissionregistration.v1beta1.AuditAnnotation */ f(420, 2019, 0, 0), f(992, 2019, 0, 0),
    /* admissionregistration.v1beta1.ExpressionWarning */ f(305, 2019, 0, 0), f(1027, 2019, 0, 0),
    /* admissionregistration.v1beta1.JSONPatch */ f(285, 2019, 0, 0),
    /* admissionregistration.v1beta1.MatchCondition */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1beta1.MatchResources */ f(274, 38, 1, 0), f(479, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(751, 38, 1, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 600, 0, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 598, 0, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 34, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec */ f(480, 594, 0, 0), f(589, 607, 0, 0), f(652, 2019, 0, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 33, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.MutatingAdmissionPolicySpec */ f(299, 2019, 0, 0), f(472, 32, 16, 0), f(473, 594, 0, 0), f(522, 37, 1, 0), f(588, 606, 0, 0), f(713, 2019, 0, 0), f(995, 45, 1, 0),
    /* admissionregistration.v1beta1.MutatingWebhook */ f(19, 523, 0, 0), f(123, 623, 0, 0), f(299, 2019, 0, 0), f(479, 2019, 0, 0), f(523, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(713, 2019, 0, 0), f(769, 39, 0, 0), f(843, 2019, 0, 0), f(942, 1402, 0, 0),
    /* admissionregistration.v1beta1.MutatingWebhookConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(1030, 35, 15, 0),
    /* admissionregistration.v1beta1.MutatingWebhookConfigurationList */ f(52, 2019, 0, 0), f(415, 36, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.Mutation */ f(56, 589, 0, 0), f(417, 592, 0, 0), f(599, 2019, 0, 0),
    /* admissionregistration.v1beta1.NamedRuleWithOperations */ f(50, 523, 1, 0), f(53, 523, 1, 0), f(576, 523, 1, 0), f(750, 523, 1, 0), f(754, 523, 1, 0), f(794, 2019, 0, 0),
    /* admissionregistration.v1beta1.ParamKind */ f(52, 2019, 0, 0), f(424, 2019, 0, 0),
    /* admissionregistration.v1beta1.ParamRef */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(590, 2019, 0, 0), f(816, 1427, 0, 0),
    /* admissionregistration.v1beta1.RuleWithOperations */ f(50, 523, 0, 0), f(53, 523, 0, 0), f(576, 523, 0, 0), f(754, 523, 0, 0), f(794, 2019, 0, 0),
    /* admissionregistration.v1beta1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(600, 2019, 0, 0), f(658, 1402, 0, 0),
    /* admissionregistration.v1beta1.TypeChecking */ f(286, 31, 1, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 616, 0, 0), f(866, 617, 0, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 614, 0, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList */ f(52, 2019, 0, 0), f(415, 41, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec */ f(480, 594, 0, 0), f(589, 607, 0, 0), f(652, 2019, 0, 0), f(988, 523, 8, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicyList */ f(52, 2019, 0, 0), f(415, 40, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicySpec */ f(71, 30, 1, 0), f(299, 2019, 0, 0), f(472, 32, 16, 0), f(473, 594, 0, 0), f(588, 606, 0, 0), f(990, 44, 1, 0), f(995, 45, 16, 0),
    /* admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus */ f(144, 298, 7, 0), f(568, 1403, 0, 0), f(962, 610, 0, 0),
    /* admissionregistration.v1beta1.ValidatingWebhook */ f(19, 523, 0, 0), f(123, 623, 0, 0), f(299, 2019, 0, 0), f(479, 2019, 0, 0), f(523, 2019, 0, 0), f(528, 1427, 0, 0), f(567, 1427, 0, 0), f(769, 39, 0, 0), f(843, 2019, 0, 0), f(942, 1402, 0, 0),
    /* admissionregistration.v1beta1.ValidatingWebhookConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(1030, 42, 15, 0),
    /* admissionregistration.v1beta1.ValidatingWebhookConfigurationList */ f(52, 2019, 0, 0), f(415, 43, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* admissionregistration.v1beta1.Validation */ f(285, 2019, 0, 0), f(496, 2019, 0, 0), f(497, 2019, 0, 0), f(706, 2019, 0, 0),
    /* admissionregistration.v1beta1.Variable */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* admissionregistration.v1beta1.WebhookClientConfig */ f(102, 928, 0, 0), f(823, 609, 0, 0), f(977, 2019, 0, 0),
    /* apiextensions.v1.CustomResourceColumnDefinition */ f(220, 2019, 0, 0), f(321, 2019, 0, 0), f(418, 2019, 0, 0), f(523, 2019, 0, 0), f(674, 1402, 0, 0), f(961, 2019, 0, 0),
    /* apiextensions.v1.CustomResourceConversion */ f(883, 2019, 0, 0), f(1028, 649, 0, 0),
    /* apiextensions.v1.CustomResourceDefinition */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 632, 0, 0), f(866, 633, 0, 0),
    /* apiextensions.v1.CustomResourceDefinitionCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(568, 1403, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apiextensions.v1.CustomResourceDefinitionList */ f(52, 2019, 0, 0), f(415, 48, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apiextensions.v1.CustomResourceDefinitionNames */ f(108, 523, 1, 0), f(424, 2019, 0, 0), f(455, 2019, 0, 0), f(623, 2019, 0, 0), f(842, 523, 1, 0), f(847, 2019, 0, 0),
    /* apiextensions.v1.CustomResourceDefinitionSpec */ f(168, 627, 0, 0), f(342, 2019, 0, 0), f(525, 631, 0, 0), f(672, 927, 0, 0), f(794, 2019, 0, 0), f(1004, 50, 1, 0),
    /* apiextensions.v1.CustomResourceDefinitionStatus */ f(4, 631, 0, 0), f(144, 49, 7, 0), f(568, 1403, 0, 0), f(882, 523, 1, 0),
    /* apiextensions.v1.CustomResourceDefinitionVersion */ f(13, 47, 1, 0), f(211, 927, 0, 0), f(217, 2019, 0, 0), f(523, 2019, 0, 0), f(792, 638, 0, 0), f(814, 53, 1, 0), f(820, 927, 0, 0), f(872, 927, 0, 0), f(896, 637, 0, 0),
    /* apiextensions.v1.CustomResourceSubresourceScale */ f(430, 2019, 0, 0), f(855, 2019, 0, 0), f(867, 2019, 0, 0),
    /* apiextensions.v1.CustomResourceSubresourceStatus */ 
    /* apiextensions.v1.CustomResourceSubresources */ f(780, 635, 0, 0), f(866, 636, 0, 0),
    /* apiextensions.v1.CustomResourceValidation */ f(573, 641, 0, 0),
    /* apiextensions.v1.ExternalDocumentation */ f(220, 2019, 0, 0), f(977, 2019, 0, 0),
    /* apiextensions.v1.JSONSchemaProps */ f(0, 2019, 0, 0), f(1, 2019, 0, 0), f(12, 643, 0, 0), f(14, 643, 0, 0), f(24, 52, 1, 0), f(48, 52, 1, 0), f(196, 640, 0, 0), f(205, 2024, 0, 0), f(210, 2025, 0, 0), f(220, 2019, 0, 0), f(260, 51, 1, 0), f(272, 640, 0, 0), f(275, 927, 0, 0), f(276, 927, 0, 0), f(290, 639, 0, 0), f(321, 2019, 0, 0), f(376, 2019, 0, 0), f(415, 642, 0, 0), f(485, 1403, 0, 0), f(486, 1403, 0, 0), f(488, 1403, 0, 0), f(493, 1520, 0, 0), f(508, 1403, 0, 0), f(509, 1403, 0, 0), f(510, 1403, 0, 0), f(513, 1520, 0, 0), f(521, 1520, 0, 0), f(555, 641, 0, 0), f(560, 927, 0, 0), f(571, 52, 1, 0), f(604, 2019, 0, 0), f(605, 2024, 0, 0), f(683, 2024, 0, 0), f(729, 523, 1, 0), f(943, 2019, 0, 0), f(961, 2019, 0, 0), f(968, 927, 0, 0), f(1041, 927, 0, 0), f(1042, 927, 0, 0), f(1043, 523, 1, 0), f(1044, 2019, 0, 0), f(1045, 2019, 0, 0), f(1046, 927, 0, 0), f(1047, 54, 19, 0),
    /* apiextensions.v1.SelectableField */ f(418, 2019, 0, 0),
    /* apiextensions.v1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(600, 2019, 0, 0), f(658, 1402, 0, 0),
    /* apiextensions.v1.ValidationRule */ f(304, 2019, 0, 0), f(496, 2019, 0, 0), f(497, 2019, 0, 0), f(579, 927, 0, 0), f(706, 2019, 0, 0), f(768, 2019, 0, 0),
    /* apiextensions.v1.WebhookClientConfig */ f(102, 928, 0, 0), f(823, 646, 0, 0), f(977, 2019, 0, 0),
    /* apiextensions.v1.WebhookConversion */ f(123, 648, 0, 0), f(169, 523, 1, 0),
    /* apiextensions.v1beta1.CustomResourceColumnDefinition */ f(2, 2019, 0, 0), f(220, 2019, 0, 0), f(321, 2019, 0, 0), f(523, 2019, 0, 0), f(674, 1402, 0, 0), f(961, 2019, 0, 0),
    /* apiextensions.v1beta1.CustomResourceConversion */ f(169, 523, 0, 0), f(883, 2019, 0, 0), f(1029, 670, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinition */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 656, 0, 0), f(866, 657, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionList */ f(52, 2019, 0, 0), f(415, 56, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionNames */ f(108, 523, 0, 0), f(424, 2019, 0, 0), f(455, 2019, 0, 0), f(623, 2019, 0, 0), f(842, 523, 0, 0), f(847, 2019, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionSpec */ f(13, 55, 0, 0), f(168, 651, 0, 0), f(342, 2019, 0, 0), f(525, 655, 0, 0), f(672, 927, 0, 0), f(794, 2019, 0, 0), f(896, 661, 0, 0), f(987, 662, 0, 0), f(1002, 2019, 0, 0), f(1004, 58, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionStatus */ f(4, 655, 0, 0), f(144, 57, 7, 0), f(882, 523, 0, 0),
    /* apiextensions.v1beta1.CustomResourceDefinitionVersion */ f(13, 55, 0, 0), f(211, 927, 0, 0), f(217, 2019, 0, 0), f(523, 2019, 0, 0), f(792, 662, 0, 0), f(820, 927, 0, 0), f(872, 927, 0, 0), f(896, 661, 0, 0),
    /* apiextensions.v1beta1.CustomResourceSubresourceScale */ f(430, 2019, 0, 0), f(855, 2019, 0, 0), f(867, 2019, 0, 0),
    /* apiextensions.v1beta1.CustomResourceSubresourceStatus */ 
    /* apiextensions.v1beta1.CustomResourceSubresources */ f(780, 659, 0, 0), f(866, 660, 0, 0),
    /* apiextensions.v1beta1.CustomResourceValidation */ f(573, 665, 0, 0),
    /* apiextensions.v1beta1.ExternalDocumentation */ f(220, 2019, 0, 0), f(977, 2019, 0, 0),
    /* apiextensions.v1beta1.JSONSchemaProps */ f(0, 2019, 0, 0), f(1, 2019, 0, 0), f(12, 667, 0, 0), f(14, 667, 0, 0), f(24, 60, 0, 0), f(48, 60, 0, 0), f(196, 664, 0, 0), f(205, 2026, 0, 0), f(210, 2027, 0, 0), f(220, 2019, 0, 0), f(260, 59, 0, 0), f(272, 664, 0, 0), f(275, 927, 0, 0), f(276, 927, 0, 0), f(290, 663, 0, 0), f(321, 2019, 0, 0), f(376, 2019, 0, 0), f(415, 666, 0, 0), f(485, 1403, 0, 0), f(486, 1403, 0, 0), f(488, 1403, 0, 0), f(493, 1520, 0, 0), f(508, 1403, 0, 0), f(509, 1403, 0, 0), f(510, 1403, 0, 0), f(513, 1520, 0, 0), f(521, 1520, 0, 0), f(555, 665, 0, 0), f(560, 927, 0, 0), f(571, 60, 0, 0), f(604, 2019, 0, 0), f(605, 2026, 0, 0), f(683, 2026, 0, 0), f(729, 523, 0, 0), f(943, 2019, 0, 0), f(961, 2019, 0, 0), f(968, 927, 0, 0), f(1041, 927, 0, 0), f(1042, 927, 0, 0), f(1043, 523, 0, 0), f(1044, 2019, 0, 0), f(1045, 2019, 0, 0), f(1046, 927, 0, 0),
    /* apiextensions.v1beta1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(600, 2019, 0, 0), f(658, 1402, 0, 0),
    /* apiextensions.v1beta1.WebhookClientConfig */ f(102, 928, 0, 0), f(823, 669, 0, 0), f(977, 2019, 0, 0),
    /* apiregistration.v1.APIService */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 674, 0, 0), f(866, 675, 0, 0),
    /* apiregistration.v1.APIServiceCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apiregistration.v1.APIServiceList */ f(52, 2019, 0, 0), f(415, 61, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apiregistration.v1.APIServiceSpec */ f(102, 928, 0, 0), f(342, 2019, 0, 0), f(343, 1402, 0, 0), f(394, 927, 0, 0), f(823, 676, 0, 0), f(1002, 2019, 0, 0), f(1003, 1402, 0, 0),
    /* apiregistration.v1.APIServiceStatus */ f(144, 62, 24, 0),
    /* apiregistration.v1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(658, 1402, 0, 0),
    /* apiregistration.v1beta1.APIService */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 680, 0, 0), f(866, 681, 0, 0),
    /* apiregistration.v1beta1.APIServiceCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apiregistration.v1beta1.APIServiceList */ f(52, 2019, 0, 0), f(415, 63, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apiregistration.v1beta1.APIServiceSpec */ f(102, 928, 0, 0), f(342, 2019, 0, 0), f(343, 1402, 0, 0), f(394, 927, 0, 0), f(823, 682, 0, 0), f(1002, 2019, 0, 0), f(1003, 1402, 0, 0),
    /* apiregistration.v1beta1.APIServiceStatus */ f(144, 64, 24, 0),
    /* apiregistration.v1beta1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(658, 1402, 0, 0),
    /* apiserverinternal.v1alpha1.ServerStorageVersion */ f(51, 2019, 0, 0), f(195, 523, 8, 0), f(256, 2019, 0, 0), f(821, 523, 8, 0),
    /* apiserverinternal.v1alpha1.StorageVersion */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 687, 0, 0), f(866, 688, 0, 0),
    /* apiserverinternal.v1alpha1.StorageVersionCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(568, 1403, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apiserverinternal.v1alpha1.StorageVersionList */ f(52, 2019, 0, 0), f(415, 66, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apiserverinternal.v1alpha1.StorageVersionSpec */ 
    /* apiserverinternal.v1alpha1.StorageVersionStatus */ f(134, 2019, 0, 0), f(144, 67, 7, 0), f(880, 65, 2, 0),
    /* apps.v1.ControllerRevision */ f(52, 2019, 0, 0), f(188, 1846, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(762, 1403, 0, 0),
    /* apps.v1.ControllerRevisionList */ f(52, 2019, 0, 0), f(415, 68, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1.DaemonSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 694, 0, 0), f(866, 695, 0, 0),
    /* apps.v1.DaemonSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.DaemonSetList */ f(52, 2019, 0, 0), f(415, 69, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1.DaemonSetSpec */ f(511, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0), f(973, 696, 0, 0),
    /* apps.v1.DaemonSetStatus */ f(132, 1402, 0, 0), f(144, 70, 24, 0), f(182, 1402, 0, 0), f(222, 1402, 0, 0), f(562, 1402, 0, 0), f(563, 1402, 0, 0), f(564, 1402, 0, 0), f(565, 1402, 0, 0), f(568, 1403, 0, 0), f(975, 1402, 0, 0),
    /* apps.v1.DaemonSetUpdateStrategy */ f(767, 708, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.Deployment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 700, 0, 0), f(866, 701, 0, 0),
    /* apps.v1.DeploymentCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.DeploymentList */ f(52, 2019, 0, 0), f(415, 71, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1.DeploymentSpec */ f(511, 1402, 0, 0), f(606, 927, 0, 0), f(679, 1402, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(883, 702, 28, 0), f(928, 1134, 0, 0),
    /* apps.v1.DeploymentStatus */ f(77, 1402, 0, 0), f(132, 1402, 0, 0), f(144, 72, 24, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(934, 1402, 0, 0), f(965, 1402, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1.DeploymentStrategy */ f(767, 709, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.ReplicaSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 706, 0, 0), f(866, 707, 0, 0),
    /* apps.v1.ReplicaSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.ReplicaSetList */ f(52, 2019, 0, 0), f(415, 73, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1.ReplicaSetSpec */ f(511, 1402, 0, 0), f(717, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0),
    /* apps.v1.ReplicaSetStatus */ f(77, 1402, 0, 0), f(144, 74, 24, 0), f(328, 1402, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(934, 1402, 0, 0),
    /* apps.v1.RollingUpdateDaemonSet */ f(491, 2021, 0, 0), f(492, 2021, 0, 0),
    /* apps.v1.RollingUpdateDeployment */ f(491, 2021, 0, 0), f(492, 2021, 0, 0),
    /* apps.v1.RollingUpdateStatefulSetStrategy */ f(492, 2021, 0, 0), f(596, 1402, 0, 0),
    /* apps.v1.StatefulSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 716, 0, 0), f(866, 717, 0, 0),
    /* apps.v1.StatefulSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1.StatefulSetList */ f(52, 2019, 0, 0), f(415, 75, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1.StatefulSetOrdinals */ f(859, 1402, 0, 0),
    /* apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy */ f(1032, 2019, 0, 0), f(1033, 2019, 0, 0),
    /* apps.v1.StatefulSetSpec */ f(511, 1402, 0, 0), f(581, 714, 0, 0), f(616, 715, 0, 0), f(643, 2019, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(829, 2019, 0, 0), f(928, 1134, 0, 0), f(973, 718, 0, 0), f(1010, 177, 1, 0),
    /* apps.v1.StatefulSetStatus */ f(77, 1402, 0, 0), f(132, 1402, 0, 0), f(144, 76, 24, 0), f(183, 1402, 0, 0), f(184, 2019, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(972, 2019, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1.StatefulSetUpdateStrategy */ f(767, 710, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta1.ControllerRevision */ f(52, 2019, 0, 0), f(188, 1846, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(762, 1403, 0, 0),
    /* apps.v1beta1.ControllerRevisionList */ f(52, 2019, 0, 0), f(415, 77, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta1.Deployment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 725, 0, 0), f(866, 726, 0, 0),
    /* apps.v1beta1.DeploymentCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta1.DeploymentList */ f(52, 2019, 0, 0), f(415, 78, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta1.DeploymentRollback */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(766, 728, 0, 0), f(974, 2047, 0, 0),
    /* apps.v1beta1.DeploymentSpec */ f(511, 1402, 0, 0), f(606, 927, 0, 0), f(679, 1402, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(766, 728, 0, 0), f(816, 1427, 0, 0), f(883, 727, 28, 0), f(928, 1134, 0, 0),
    /* apps.v1beta1.DeploymentStatus */ f(77, 1402, 0, 0), f(132, 1402, 0, 0), f(144, 79, 22, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(965, 1402, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1beta1.DeploymentStrategy */ f(767, 729, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta1.RollbackConfig */ f(762, 1403, 0, 0),
    /* apps.v1beta1.RollingUpdateDeployment */ f(491, 2021, 0, 0), f(492, 2021, 0, 0),
    /* apps.v1beta1.RollingUpdateStatefulSetStrategy */ f(596, 1402, 0, 0),
    /* apps.v1beta1.Scale */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 732, 0, 0), f(866, 733, 0, 0),
    /* apps.v1beta1.ScaleSpec */ f(717, 1402, 0, 0),
    /* apps.v1beta1.ScaleStatus */ f(717, 1402, 0, 0), f(816, 2047, 0, 0), f(923, 2019, 0, 0),
    /* apps.v1beta1.StatefulSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 737, 0, 0), f(866, 738, 0, 0),
    /* apps.v1beta1.StatefulSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta1.StatefulSetList */ f(52, 2019, 0, 0), f(415, 80, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta1.StatefulSetSpec */ f(643, 2019, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(829, 2019, 0, 0), f(928, 1134, 0, 0), f(973, 739, 0, 0), f(1010, 177, 0, 0),
    /* apps.v1beta1.StatefulSetStatus */ f(132, 1402, 0, 0), f(144, 81, 22, 0), f(183, 1402, 0, 0), f(184, 2019, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(972, 2019, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1beta1.StatefulSetUpdateStrategy */ f(767, 730, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.ControllerRevision */ f(52, 2019, 0, 0), f(188, 1846, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(762, 1403, 0, 0),
    /* apps.v1beta2.ControllerRevisionList */ f(52, 2019, 0, 0), f(415, 82, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta2.DaemonSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 745, 0, 0), f(866, 746, 0, 0),
    /* apps.v1beta2.DaemonSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.DaemonSetList */ f(52, 2019, 0, 0), f(415, 83, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta2.DaemonSetSpec */ f(511, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0), f(973, 747, 0, 0),
    /* apps.v1beta2.DaemonSetStatus */ f(132, 1402, 0, 0), f(144, 84, 22, 0), f(182, 1402, 0, 0), f(222, 1402, 0, 0), f(562, 1402, 0, 0), f(563, 1402, 0, 0), f(564, 1402, 0, 0), f(565, 1402, 0, 0), f(568, 1403, 0, 0), f(975, 1402, 0, 0),
    /* apps.v1beta2.DaemonSetUpdateStrategy */ f(767, 759, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.Deployment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 751, 0, 0), f(866, 752, 0, 0),
    /* apps.v1beta2.DeploymentCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.DeploymentList */ f(52, 2019, 0, 0), f(415, 85, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta2.DeploymentSpec */ f(511, 1402, 0, 0), f(606, 927, 0, 0), f(679, 1402, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(883, 753, 28, 0), f(928, 1134, 0, 0),
    /* apps.v1beta2.DeploymentStatus */ f(77, 1402, 0, 0), f(132, 1402, 0, 0), f(144, 86, 22, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(965, 1402, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1beta2.DeploymentStrategy */ f(767, 760, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.ReplicaSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 757, 0, 0), f(866, 758, 0, 0),
    /* apps.v1beta2.ReplicaSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.ReplicaSetList */ f(52, 2019, 0, 0), f(415, 87, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta2.ReplicaSetSpec */ f(511, 1402, 0, 0), f(717, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0),
    /* apps.v1beta2.ReplicaSetStatus */ f(77, 1402, 0, 0), f(144, 88, 22, 0), f(328, 1402, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0),
    /* apps.v1beta2.RollingUpdateDaemonSet */ f(492, 2021, 0, 0),
    /* apps.v1beta2.RollingUpdateDeployment */ f(491, 2021, 0, 0), f(492, 2021, 0, 0),
    /* apps.v1beta2.RollingUpdateStatefulSetStrategy */ f(596, 1402, 0, 0),
    /* apps.v1beta2.Scale */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 763, 0, 0), f(866, 764, 0, 0),
    /* apps.v1beta2.ScaleSpec */ f(717, 1402, 0, 0),
    /* apps.v1beta2.ScaleStatus */ f(717, 1402, 0, 0), f(816, 2047, 0, 0), f(923, 2019, 0, 0),
    /* apps.v1beta2.StatefulSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 768, 0, 0), f(866, 769, 0, 0),
    /* apps.v1beta2.StatefulSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* apps.v1beta2.StatefulSetList */ f(52, 2019, 0, 0), f(415, 89, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* apps.v1beta2.StatefulSetSpec */ f(643, 2019, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(829, 2019, 0, 0), f(928, 1134, 0, 0), f(973, 770, 0, 0), f(1010, 177, 0, 0),
    /* apps.v1beta2.StatefulSetStatus */ f(132, 1402, 0, 0), f(144, 90, 22, 0), f(183, 1402, 0, 0), f(184, 2019, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(972, 2019, 0, 0), f(976, 1402, 0, 0),
    /* apps.v1beta2.StatefulSetUpdateStrategy */ f(767, 761, 0, 0), f(961, 2019, 0, 0),
    /* auditregistration.v1alpha1.AuditSink */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 773, 0, 0),
    /* auditregistration.v1alpha1.AuditSinkList */ f(52, 2019, 0, 0), f(415, 91, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* auditregistration.v1alpha1.AuditSinkSpec */ f(651, 774, 0, 0), f(1028, 776, 0, 0),
    /* auditregistration.v1alpha1.Policy */ f(448, 2019, 0, 0), f(858, 523, 0, 0),
    /* auditregistration.v1alpha1.ServiceReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(600, 2019, 0, 0), f(658, 1402, 0, 0),
    /* auditregistration.v1alpha1.Webhook */ f(123, 777, 0, 0), f(938, 778, 0, 0),
    /* auditregistration.v1alpha1.WebhookClientConfig */ f(102, 928, 0, 0), f(823, 775, 0, 0), f(977, 2019, 0, 0),
    /* auditregistration.v1alpha1.WebhookThrottleConfig */ f(101, 1403, 0, 0), f(691, 1403, 0, 0),
    /* authentication.v1.BoundObjectReference */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(963, 2019, 0, 0),
    /* authentication.v1.SelfSubjectReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(866, 781, 0, 0),
    /* authentication.v1.SelfSubjectReviewStatus */ f(982, 788, 0, 0),
    /* authentication.v1.TokenRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 783, 0, 0), f(866, 784, 0, 0),
    /* authentication.v1.TokenRequestSpec */ f(66, 2022, 0, 0), f(70, 523, 1, 0), f(100, 779, 0, 0), f(283, 1403, 0, 0),
    /* authentication.v1.TokenRequestStatus */ f(284, 1439, 0, 0), f(946, 2019, 0, 0),
    /* authentication.v1.TokenReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 786, 0, 0), f(866, 787, 0, 0),
    /* authentication.v1.TokenReviewSpec */ f(70, 523, 1, 0), f(946, 2019, 0, 0),
    /* authentication.v1.TokenReviewStatus */ f(70, 523, 1, 0), f(72, 927, 0, 0), f(266, 2019, 0, 0), f(980, 788, 0, 0),
    /* authentication.v1.UserInfo */ f(295, 2022, 0, 0), f(344, 523, 1, 0), f(963, 2019, 0, 0), f(984, 2019, 0, 0),
    /* authentication.v1alpha1.SelfSubjectReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(866, 790, 0, 0),
    /* authentication.v1alpha1.SelfSubjectReviewStatus */ f(982, 788, 0, 0),
    /* authentication.v1beta1.SelfSubjectReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(866, 792, 0, 0),
    /* authentication.v1beta1.SelfSubjectReviewStatus */ f(982, 788, 0, 0),
    /* authentication.v1beta1.TokenReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 794, 0, 0), f(866, 795, 0, 0),
    /* authentication.v1beta1.TokenReviewSpec */ f(70, 523, 0, 0), f(946, 2019, 0, 0),
    /* authentication.v1beta1.TokenReviewStatus */ f(70, 523, 0, 0), f(72, 927, 0, 0), f(266, 2019, 0, 0), f(980, 796, 0, 0),
    /* authentication.v1beta1.UserInfo */ f(295, 2022, 0, 0), f(344, 523, 0, 0), f(963, 2019, 0, 0), f(984, 2019, 0, 0),
    /* authorization.v1.FieldSelectorAttributes */ f(698, 2019, 0, 0), f(732, 299, 1, 0),
    /* authorization.v1.LabelSelectorAttributes */ f(698, 2019, 0, 0), f(732, 302, 1, 0),
    /* authorization.v1.LocalSubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 809, 0, 0), f(866, 810, 0, 0),
    /* authorization.v1.NonResourceAttributes */ f(600, 2019, 0, 0), f(1000, 2019, 0, 0),
    /* authorization.v1.NonResourceRule */ f(554, 523, 1, 0), f(1001, 523, 1, 0),
    /* authorization.v1.ResourceAttributes */ f(306, 797, 0, 0), f(342, 2019, 0, 0), f(429, 798, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(738, 2019, 0, 0), f(895, 2019, 0, 0), f(1000, 2019, 0, 0), f(1002, 2019, 0, 0),
    /* authorization.v1.ResourceRule */ f(50, 523, 1, 0), f(750, 523, 1, 0), f(754, 523, 1, 0), f(1001, 523, 1, 0),
    /* authorization.v1.SelfSubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 805, 0, 0), f(866, 810, 0, 0),
    /* authorization.v1.SelfSubjectAccessReviewSpec */ f(552, 800, 0, 0), f(739, 802, 0, 0),
    /* authorization.v1.SelfSubjectRulesReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 807, 0, 0), f(866, 811, 0, 0),
    /* authorization.v1.SelfSubjectRulesReviewSpec */ f(527, 2019, 0, 0),
    /* authorization.v1.SubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 809, 0, 0), f(866, 810, 0, 0),
    /* authorization.v1.SubjectAccessReviewSpec */ f(295, 2022, 0, 0), f(344, 523, 1, 0), f(552, 800, 0, 0), f(739, 802, 0, 0), f(963, 2019, 0, 0), f(980, 2019, 0, 0),
    /* authorization.v1.SubjectAccessReviewStatus */ f(38, 927, 0, 0), f(209, 927, 0, 0), f(268, 2019, 0, 0), f(706, 2019, 0, 0),
    /* authorization.v1.SubjectRulesReviewStatus */ f(268, 2019, 0, 0), f(385, 927, 0, 0), f(553, 92, 1, 0), f(751, 93, 1, 0),
    /* authorization.v1beta1.LocalSubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 822, 0, 0), f(866, 823, 0, 0),
    /* authorization.v1beta1.NonResourceAttributes */ f(600, 2019, 0, 0), f(1000, 2019, 0, 0),
    /* authorization.v1beta1.NonResourceRule */ f(554, 523, 0, 0), f(1001, 523, 0, 0),
    /* authorization.v1beta1.ResourceAttributes */ f(342, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(738, 2019, 0, 0), f(895, 2019, 0, 0), f(1000, 2019, 0, 0), f(1002, 2019, 0, 0),
    /* authorization.v1beta1.ResourceRule */ f(50, 523, 0, 0), f(750, 523, 0, 0), f(754, 523, 0, 0), f(1001, 523, 0, 0),
    /* authorization.v1beta1.SelfSubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 818, 0, 0), f(866, 823, 0, 0),
    /* authorization.v1beta1.SelfSubjectAccessReviewSpec */ f(552, 813, 0, 0), f(739, 815, 0, 0),
    /* authorization.v1beta1.SelfSubjectRulesReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 820, 0, 0), f(866, 824, 0, 0),
    /* authorization.v1beta1.SelfSubjectRulesReviewSpec */ f(527, 2019, 0, 0),
    /* authorization.v1beta1.SubjectAccessReview */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 822, 0, 0), f(866, 823, 0, 0),
    /* authorization.v1beta1.SubjectAccessReviewSpec */ f(295, 2022, 0, 0), f(342, 523, 0, 0), f(552, 813, 0, 0), f(739, 815, 0, 0), f(963, 2019, 0, 0), f(980, 2019, 0, 0),
    /* authorization.v1beta1.SubjectAccessReviewStatus */ f(38, 927, 0, 0), f(209, 927, 0, 0), f(268, 2019, 0, 0), f(706, 2019, 0, 0),
    /* authorization.v1beta1.SubjectRulesReviewStatus */ f(268, 2019, 0, 0), f(385, 927, 0, 0), f(553, 94, 0, 0), f(751, 95, 0, 0),
    /* autoscaling.v1.CrossVersionObjectReference */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v1.HorizontalPodAutoscaler */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 828, 0, 0), f(866, 829, 0, 0),
    /* autoscaling.v1.HorizontalPodAutoscalerList */ f(52, 2019, 0, 0), f(415, 96, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* autoscaling.v1.HorizontalPodAutoscalerSpec */ f(489, 1402, 0, 0), f(512, 1402, 0, 0), f(783, 825, 0, 0), f(917, 1402, 0, 0),
    /* autoscaling.v1.HorizontalPodAutoscalerStatus */ f(179, 1402, 0, 0), f(183, 1402, 0, 0), f(223, 1402, 0, 0), f(437, 1439, 0, 0), f(568, 1403, 0, 0),
    /* autoscaling.v1.Scale */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 831, 0, 0), f(866, 832, 0, 0),
    /* autoscaling.v1.ScaleSpec */ f(717, 1402, 0, 0),
    /* autoscaling.v1.ScaleStatus */ f(717, 1402, 0, 0), f(816, 2019, 0, 0),
    /* autoscaling.v2.ContainerResourceMetricSource */ f(154, 2019, 0, 0), f(523, 2019, 0, 0), f(914, 849, 0, 0),
    /* autoscaling.v2.ContainerResourceMetricStatus */ f(154, 2019, 0, 0), f(176, 850, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2.CrossVersionObjectReference */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2.ExternalMetricSource */ f(499, 846, 0, 0), f(914, 849, 0, 0),
    /* autoscaling.v2.ExternalMetricStatus */ f(176, 850, 0, 0), f(499, 846, 0, 0),
    /* autoscaling.v2.HPAScalingPolicy */ f(614, 1402, 0, 0), f(961, 2019, 0, 0), f(991, 1402, 0, 0),
    /* autoscaling.v2.HPAScalingRules */ f(650, 97, 1, 0), f(813, 2019, 0, 0), f(857, 1402, 0, 0), f(948, 625, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscaler */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 844, 0, 0), f(866, 845, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscalerBehavior */ f(781, 839, 0, 0), f(784, 839, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscalerCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(568, 1403, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscalerList */ f(52, 2019, 0, 0), f(415, 98, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscalerSpec */ f(88, 841, 0, 0), f(489, 1402, 0, 0), f(502, 100, 1, 0), f(512, 1402, 0, 0), f(783, 835, 0, 0),
    /* autoscaling.v2.HorizontalPodAutoscalerStatus */ f(144, 99, 24, 0), f(181, 101, 1, 0), f(183, 1402, 0, 0), f(223, 1402, 0, 0), f(437, 1439, 0, 0), f(568, 1403, 0, 0),
    /* autoscaling.v2.MetricIdentifier */ f(523, 2019, 0, 0), f(816, 1427, 0, 0),
    /* autoscaling.v2.MetricSpec */ f(158, 833, 0, 0), f(289, 836, 0, 0), f(566, 851, 0, 0), f(649, 853, 0, 0), f(738, 855, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2.MetricStatus */ f(158, 834, 0, 0), f(289, 837, 0, 0), f(566, 852, 0, 0), f(649, 854, 0, 0), f(738, 856, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2.MetricTarget */ f(78, 1402, 0, 0), f(79, 625, 0, 0), f(961, 2019, 0, 0), f(991, 625, 0, 0),
    /* autoscaling.v2.MetricValueStatus */ f(78, 1402, 0, 0), f(79, 625, 0, 0), f(991, 625, 0, 0),
    /* autoscaling.v2.ObjectMetricSource */ f(219, 835, 0, 0), f(499, 846, 0, 0), f(914, 849, 0, 0),
    /* autoscaling.v2.ObjectMetricStatus */ f(176, 850, 0, 0), f(219, 835, 0, 0), f(499, 846, 0, 0),
    /* autoscaling.v2.PodsMetricSource */ f(499, 846, 0, 0), f(914, 849, 0, 0),
    /* autoscaling.v2.PodsMetricStatus */ f(176, 850, 0, 0), f(499, 846, 0, 0),
    /* autoscaling.v2.ResourceMetricSource */ f(523, 2019, 0, 0), f(914, 849, 0, 0),
    /* autoscaling.v2.ResourceMetricStatus */ f(176, 850, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta1.ContainerResourceMetricSource */ f(154, 2019, 0, 0), f(523, 2019, 0, 0), f(915, 1402, 0, 0), f(916, 625, 0, 0),
    /* autoscaling.v2beta1.ContainerResourceMetricStatus */ f(154, 2019, 0, 0), f(177, 1402, 0, 0), f(178, 625, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta1.CrossVersionObjectReference */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta1.ExternalMetricSource */ f(500, 2019, 0, 0), f(501, 1427, 0, 0), f(916, 625, 0, 0), f(924, 625, 0, 0),
    /* autoscaling.v2beta1.ExternalMetricStatus */ f(178, 625, 0, 0), f(185, 625, 0, 0), f(500, 2019, 0, 0), f(501, 1427, 0, 0),
    /* autoscaling.v2beta1.HorizontalPodAutoscaler */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 865, 0, 0), f(866, 866, 0, 0),
    /* autoscaling.v2beta1.HorizontalPodAutoscalerCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta1.HorizontalPodAutoscalerList */ f(52, 2019, 0, 0), f(415, 102, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* autoscaling.v2beta1.HorizontalPodAutoscalerSpec */ f(489, 1402, 0, 0), f(502, 104, 0, 0), f(512, 1402, 0, 0), f(783, 859, 0, 0),
    /* autoscaling.v2beta1.HorizontalPodAutoscalerStatus */ f(144, 103, 0, 0), f(181, 105, 0, 0), f(183, 1402, 0, 0), f(223, 1402, 0, 0), f(437, 1439, 0, 0), f(568, 1403, 0, 0),
    /* autoscaling.v2beta1.MetricSpec */ f(158, 857, 0, 0), f(289, 860, 0, 0), f(566, 869, 0, 0), f(649, 871, 0, 0), f(738, 873, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta1.MetricStatus */ f(158, 858, 0, 0), f(289, 861, 0, 0), f(566, 870, 0, 0), f(649, 872, 0, 0), f(738, 874, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta1.ObjectMetricSource */ f(79, 625, 0, 0), f(500, 2019, 0, 0), f(816, 1427, 0, 0), f(914, 859, 0, 0), f(924, 625, 0, 0),
    /* autoscaling.v2beta1.ObjectMetricStatus */ f(79, 625, 0, 0), f(185, 625, 0, 0), f(500, 2019, 0, 0), f(816, 1427, 0, 0), f(914, 859, 0, 0),
    /* autoscaling.v2beta1.PodsMetricSource */ f(500, 2019, 0, 0), f(816, 1427, 0, 0), f(916, 625, 0, 0),
    /* autoscaling.v2beta1.PodsMetricStatus */ f(178, 625, 0, 0), f(500, 2019, 0, 0), f(816, 1427, 0, 0),
    /* autoscaling.v2beta1.ResourceMetricSource */ f(523, 2019, 0, 0), f(915, 1402, 0, 0), f(916, 625, 0, 0),
    /* autoscaling.v2beta1.ResourceMetricStatus */ f(177, 1402, 0, 0), f(178, 625, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta2.ContainerResourceMetricSource */ f(154, 2019, 0, 0), f(523, 2019, 0, 0), f(914, 891, 0, 0),
    /* autoscaling.v2beta2.ContainerResourceMetricStatus */ f(154, 2019, 0, 0), f(176, 892, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta2.CrossVersionObjectReference */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* autoscaling.v2beta2.ExternalMetricSource */ f(499, 888, 0, 0), f(914, 891, 0, 0),
    /* autoscaling.v2beta2.ExternalMetricStatus */ f(176, 892, 0, 0), f(499, 888, 0, 0),
    /* autoscaling.v2beta2.HPAScalingPolicy */ f(614, 1402, 0, 0), f(961, 2019, 0, 0), f(991, 1402, 0, 0),
    /* autoscaling.v2beta2.HPAScalingRules */ f(650, 106, 0, 0), f(813, 2019, 0, 0), f(857, 1402, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscaler */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 886, 0, 0), f(866, 887, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscalerBehavior */ f(781, 881, 0, 0), f(784, 881, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscalerCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscalerList */ f(52, 2019, 0, 0), f(415, 107, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscalerSpec */ f(88, 883, 0, 0), f(489, 1402, 0, 0), f(502, 109, 0, 0), f(512, 1402, 0, 0), f(783, 877, 0, 0),
    /* autoscaling.v2beta2.HorizontalPodAutoscalerStatus */ f(144, 108, 0, 0), f(181, 110, 0, 0), f(183, 1402, 0, 0), f(223, 1402, 0, 0), f(437, 1439, 0, 0), f(568, 1403, 0, 0),
    /* autoscaling.v2beta2.MetricIdentifier */ f(523, 2019, 0, 0), f(816, 1427, 0, 0),
    /* autoscaling.v2beta2.MetricSpec */ f(158, 875, 0, 0), f(289, 878, 0, 0), f(566, 893, 0, 0), f(649, 895, 0, 0), f(738, 897, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta2.MetricStatus */ f(158, 876, 0, 0), f(289, 879, 0, 0), f(566, 894, 0, 0), f(649, 896, 0, 0), f(738, 898, 0, 0), f(961, 2019, 0, 0),
    /* autoscaling.v2beta2.MetricTarget */ f(78, 1402, 0, 0), f(79, 625, 0, 0), f(961, 2019, 0, 0), f(991, 625, 0, 0),
    /* autoscaling.v2beta2.MetricValueStatus */ f(78, 1402, 0, 0), f(79, 625, 0, 0), f(991, 625, 0, 0),
    /* autoscaling.v2beta2.ObjectMetricSource */ f(219, 877, 0, 0), f(499, 888, 0, 0), f(914, 891, 0, 0),
    /* autoscaling.v2beta2.ObjectMetricStatus */ f(176, 892, 0, 0), f(219, 877, 0, 0), f(499, 888, 0, 0),
    /* autoscaling.v2beta2.PodsMetricSource */ f(499, 888, 0, 0), f(914, 891, 0, 0),
    /* autoscaling.v2beta2.PodsMetricStatus */ f(176, 892, 0, 0), f(499, 888, 0, 0),
    /* autoscaling.v2beta2.ResourceMetricSource */ f(523, 2019, 0, 0), f(914, 891, 0, 0),
    /* autoscaling.v2beta2.ResourceMetricStatus */ f(176, 892, 0, 0), f(523, 2019, 0, 0),
    /* batch.v1.CronJob */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 901, 0, 0), f(866, 902, 0, 0),
    /* batch.v1.CronJobList */ f(52, 2019, 0, 0), f(415, 111, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* batch.v1.CronJobSpec */ f(142, 2019, 0, 0), f(298, 1402, 0, 0), f(416, 909, 0, 0), f(785, 2019, 0, 0), f(863, 1403, 0, 0), f(903, 1402, 0, 0), f(907, 927, 0, 0), f(941, 2019, 0, 0),
    /* batch.v1.CronJobStatus */ f(9, 175, 1, 0), f(438, 1439, 0, 0), f(440, 1439, 0, 0),
    /* batch.v1.Job */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 907, 0, 0), f(866, 908, 0, 0),
    /* batch.v1.JobCondition */ f(436, 1439, 0, 0), f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* batch.v1.JobList */ f(52, 2019, 0, 0), f(415, 112, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* batch.v1.JobSchedulingConfiguration */ f(237, 1909, 0, 0), f(743, 488, 16, 0), f(788, 1912, 0, 0), f(791, 1913, 0, 0),
    /* batch.v1.JobSpec */ f(10, 1403, 0, 0), f(84, 1402, 0, 0), f(85, 1402, 0, 0), f(137, 2019, 0, 0), f(139, 1402, 0, 0), f(466, 2019, 0, 0), f(469, 927, 0, 0), f(484, 1402, 0, 0), f(587, 1402, 0, 0), f(631, 910, 0, 0), f(646, 2019, 0, 0), f(787, 906, 0, 0), f(816, 1427, 0, 0), f(901, 914, 0, 0), f(907, 927, 0, 0), f(928, 1134, 0, 0), f(959, 1402, 0, 0),
    /* batch.v1.JobStatus */ f(9, 1402, 0, 0), f(136, 2019, 0, 0), f(138, 1439, 0, 0), f(144, 113, 23, 0), f(296, 1402, 0, 0), f(297, 2019, 0, 0), f(704, 1402, 0, 0), f(860, 1439, 0, 0), f(898, 1402, 0, 0), f(933, 1402, 0, 0), f(966, 916, 0, 0),
    /* batch.v1.JobTemplateSpec */ f(498, 1432, 0, 0), f(854, 907, 0, 0),
    /* batch.v1.PodFailurePolicy */ f(769, 115, 1, 0),
    /* batch.v1.PodFailurePolicyOnExitCodesRequirement */ f(156, 2019, 0, 0), f(577, 2019, 0, 0), f(994, 291, 8, 0),
    /* batch.v1.PodFailurePolicyOnPodConditionsPattern */ f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* batch.v1.PodFailurePolicyRule */ f(8, 2019, 0, 0), f(569, 911, 0, 0), f(570, 114, 1, 0),
    /* batch.v1.SuccessPolicy */ f(769, 116, 1, 0),
    /* batch.v1.SuccessPolicyRule */ f(899, 1402, 0, 0), f(900, 2019, 0, 0),
    /* batch.v1.UncountedTerminatedPods */ f(296, 523, 8, 0), f(898, 523, 8, 0),
    /* batch.v1beta1.CronJob */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 919, 0, 0), f(866, 920, 0, 0),
    /* batch.v1beta1.CronJobList */ f(52, 2019, 0, 0), f(415, 117, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* batch.v1beta1.CronJobSpec */ f(142, 2019, 0, 0), f(298, 1402, 0, 0), f(416, 921, 0, 0), f(785, 2019, 0, 0), f(863, 1403, 0, 0), f(903, 1402, 0, 0), f(907, 927, 0, 0), f(941, 2019, 0, 0),
    /* batch.v1beta1.CronJobStatus */ f(9, 175, 1, 0), f(438, 1439, 0, 0), f(440, 1439, 0, 0),
    /* batch.v1beta1.JobTemplateSpec */ f(498, 1432, 0, 0), f(854, 907, 0, 0),
    /* batch.v2alpha1.CronJob */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 924, 0, 0), f(866, 925, 0, 0),
    /* batch.v2alpha1.CronJobList */ f(52, 2019, 0, 0), f(415, 118, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* batch.v2alpha1.CronJobSpec */ f(142, 2019, 0, 0), f(298, 1402, 0, 0), f(416, 926, 0, 0), f(785, 2019, 0, 0), f(863, 1403, 0, 0), f(903, 1402, 0, 0), f(907, 927, 0, 0),
    /* batch.v2alpha1.CronJobStatus */ f(9, 175, 0, 0), f(438, 1439, 0, 0),
    /* batch.v2alpha1.JobTemplateSpec */ f(498, 1432, 0, 0), f(854, 907, 0, 0),
    /* certificates.v1.CertificateSigningRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 932, 0, 0), f(866, 933, 0, 0),
    /* certificates.v1.CertificateSigningRequestCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* certificates.v1.CertificateSigningRequestList */ f(52, 2019, 0, 0), f(415, 120, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1.CertificateSigningRequestSpec */ f(283, 1402, 0, 0), f(295, 2022, 0, 0), f(344, 523, 1, 0), f(722, 928, 0, 0), f(845, 2019, 0, 0), f(963, 2019, 0, 0), f(978, 523, 1, 0), f(984, 2019, 0, 0),
    /* certificates.v1.CertificateSigningRequestStatus */ f(112, 928, 0, 0), f(144, 121, 7, 0),
    /* certificates.v1.ClusterTrustBundle */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 936, 0, 0),
    /* certificates.v1.ClusterTrustBundleList */ f(52, 2019, 0, 0), f(415, 122, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1.ClusterTrustBundleSpec */ f(845, 2019, 0, 0), f(958, 2019, 0, 0),
    /* certificates.v1.PodCertificateRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 939, 0, 0), f(866, 940, 0, 0),
    /* certificates.v1.PodCertificateRequestList */ f(52, 2019, 0, 0), f(415, 123, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1.PodCertificateRequestSpec */ f(483, 1402, 0, 0), f(541, 2019, 0, 0), f(549, 2019, 0, 0), f(644, 2019, 0, 0), f(648, 2019, 0, 0), f(825, 2019, 0, 0), f(828, 2019, 0, 0), f(845, 2019, 0, 0), f(890, 928, 0, 0), f(971, 2047, 0, 0),
    /* certificates.v1.PodCertificateRequestStatus */ f(87, 1439, 0, 0), f(113, 2019, 0, 0), f(144, 298, 24, 0), f(556, 1439, 0, 0), f(557, 1439, 0, 0),
    /* certificates.v1alpha1.ClusterTrustBundle */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 943, 0, 0),
    /* certificates.v1alpha1.ClusterTrustBundleList */ f(52, 2019, 0, 0), f(415, 124, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1alpha1.ClusterTrustBundleSpec */ f(845, 2019, 0, 0), f(958, 2019, 0, 0),
    /* certificates.v1alpha1.PodCertificateRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 946, 0, 0), f(866, 947, 0, 0),
    /* certificates.v1alpha1.PodCertificateRequestList */ f(52, 2019, 0, 0), f(415, 125, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1alpha1.PodCertificateRequestSpec */ f(483, 1402, 0, 0), f(541, 2019, 0, 0), f(549, 2019, 0, 0), f(622, 928, 0, 0), f(644, 2019, 0, 0), f(648, 2019, 0, 0), f(681, 928, 0, 0), f(825, 2019, 0, 0), f(828, 2019, 0, 0), f(845, 2019, 0, 0),
    /* certificates.v1alpha1.PodCertificateRequestStatus */ f(87, 1439, 0, 0), f(113, 2019, 0, 0), f(144, 298, 24, 0), f(556, 1439, 0, 0), f(557, 1439, 0, 0),
    /* certificates.v1beta1.CertificateSigningRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 951, 0, 0), f(866, 952, 0, 0),
    /* certificates.v1beta1.CertificateSigningRequestCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* certificates.v1beta1.CertificateSigningRequestList */ f(52, 2019, 0, 0), f(415, 126, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1beta1.CertificateSigningRequestSpec */ f(295, 2022, 0, 0), f(344, 523, 1, 0), f(722, 928, 0, 0), f(845, 2019, 0, 0), f(963, 2019, 0, 0), f(978, 523, 1, 0), f(984, 2019, 0, 0),
    /* certificates.v1beta1.CertificateSigningRequestStatus */ f(112, 928, 0, 0), f(144, 127, 7, 0),
    /* certificates.v1beta1.ClusterTrustBundle */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 955, 0, 0),
    /* certificates.v1beta1.ClusterTrustBundleList */ f(52, 2019, 0, 0), f(415, 128, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1beta1.ClusterTrustBundleSpec */ f(845, 2019, 0, 0), f(958, 2019, 0, 0),
    /* certificates.v1beta1.PodCertificateRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 958, 0, 0), f(866, 959, 0, 0),
    /* certificates.v1beta1.PodCertificateRequestList */ f(52, 2019, 0, 0), f(415, 129, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* certificates.v1beta1.PodCertificateRequestSpec */ f(483, 1402, 0, 0), f(541, 2019, 0, 0), f(549, 2019, 0, 0), f(622, 928, 0, 0), f(644, 2019, 0, 0), f(648, 2019, 0, 0), f(681, 928, 0, 0), f(825, 2019, 0, 0), f(828, 2019, 0, 0), f(845, 2019, 0, 0), f(890, 928, 0, 0), f(971, 2047, 0, 0),
    /* certificates.v1beta1.PodCertificateRequestStatus */ f(87, 1439, 0, 0), f(113, 2019, 0, 0), f(144, 298, 24, 0), f(556, 1439, 0, 0), f(557, 1439, 0, 0),
    /* coordination.v1.Lease */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 962, 0, 0),
    /* coordination.v1.LeaseList */ f(52, 2019, 0, 0), f(415, 130, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* coordination.v1.LeaseSpec */ f(7, 1431, 0, 0), f(356, 2019, 0, 0), f(444, 1402, 0, 0), f(446, 1402, 0, 0), f(669, 2019, 0, 0), f(716, 1431, 0, 0), f(883, 2019, 0, 0),
    /* coordination.v1alpha1.LeaseCandidate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 965, 0, 0),
    /* coordination.v1alpha1.LeaseCandidateList */ f(52, 2019, 0, 0), f(415, 131, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* coordination.v1alpha1.LeaseCandidateSpec */ f(90, 2019, 0, 0), f(254, 2019, 0, 0), f(445, 2019, 0, 0), f(621, 1431, 0, 0), f(670, 523, 1, 0), f(716, 1431, 0, 0),
    /* coordination.v1alpha2.LeaseCandidate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 968, 0, 0),
    /* coordination.v1alpha2.LeaseCandidateList */ f(52, 2019, 0, 0), f(415, 132, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* coordination.v1alpha2.LeaseCandidateSpec */ f(90, 2019, 0, 0), f(254, 2019, 0, 0), f(445, 2019, 0, 0), f(621, 1431, 0, 0), f(716, 1431, 0, 0), f(883, 2019, 0, 0),
    /* coordination.v1beta1.Lease */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 974, 0, 0),
    /* coordination.v1beta1.LeaseCandidate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 972, 0, 0),
    /* coordination.v1beta1.LeaseCandidateList */ f(52, 2019, 0, 0), f(415, 134, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* coordination.v1beta1.LeaseCandidateSpec */ f(90, 2019, 0, 0), f(254, 2019, 0, 0), f(445, 2019, 0, 0), f(621, 1431, 0, 0), f(716, 1431, 0, 0), f(883, 2019, 0, 0),
    /* coordination.v1beta1.LeaseList */ f(52, 2019, 0, 0), f(415, 133, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* coordination.v1beta1.LeaseSpec */ f(7, 1431, 0, 0), f(356, 2019, 0, 0), f(444, 1402, 0, 0), f(446, 1402, 0, 0), f(716, 1431, 0, 0),
    /* core.v1.AWSElasticBlockStoreVolumeSource */ f(326, 2019, 0, 0), f(596, 1402, 0, 0), f(700, 927, 0, 0), f(1014, 2019, 0, 0),
    /* core.v1.Affinity */ f(532, 1078, 0, 0), f(625, 1113, 0, 0), f(627, 1115, 0, 0),
    /* core.v1.AppArmorProfile */ f(463, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.AttachedVolume */ f(229, 2019, 0, 0), f(523, 2019, 0, 0),
    /* core.v1.AzureDiskVolumeSource */ f(103, 2019, 0, 0), f(234, 2019, 0, 0), f(235, 2019, 0, 0), f(326, 2019, 0, 0), f(424, 2019, 0, 0), f(700, 927, 0, 0),
    /* core.v1.AzureFilePersistentVolumeSource */ f(700, 927, 0, 0), f(808, 2019, 0, 0), f(809, 2019, 0, 0), f(837, 2019, 0, 0),
    /* core.v1.AzureFileVolumeSource */ f(700, 927, 0, 0), f(808, 2019, 0, 0), f(837, 2019, 0, 0),
    /* core.v1.Binding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(914, 1099, 0, 0),
    /* core.v1.CSIPersistentVolumeSource */ f(165, 1169, 0, 0), f(166, 1169, 0, 0), f(245, 2019, 0, 0), f(326, 2019, 0, 0), f(538, 1169, 0, 0), f(543, 1169, 0, 0), f(546, 1169, 0, 0), f(700, 927, 0, 0), f(1006, 2047, 0, 0), f(1012, 2019, 0, 0),
    /* core.v1.CSIVolumeSource */ f(245, 2019, 0, 0), f(326, 2019, 0, 0), f(543, 1067, 0, 0), f(700, 927, 0, 0), f(1006, 2047, 0, 0),
    /* core.v1.Capabilities */ f(11, 523, 1, 0), f(249, 523, 1, 0),
    /* core.v1.CephFSPersistentVolumeSource */ f(517, 523, 1, 0), f(600, 2019, 0, 0), f(700, 927, 0, 0), f(806, 2019, 0, 0), f(810, 1169, 0, 0), f(980, 2019, 0, 0),
    /* core.v1.CephFSVolumeSource */ f(517, 523, 1, 0), f(600, 2019, 0, 0), f(700, 927, 0, 0), f(806, 2019, 0, 0), f(810, 1067, 0, 0), f(980, 2019, 0, 0),
    /* core.v1.CinderPersistentVolumeSource */ f(326, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1169, 0, 0), f(1014, 2019, 0, 0),
    /* core.v1.CinderVolumeSource */ f(326, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0), f(1014, 2019, 0, 0),
    /* core.v1.ClaimSource */ f(740, 2019, 0, 0), f(742, 2019, 0, 0),
    /* core.v1.ClientIPConfig */ f(942, 1402, 0, 0),
    /* core.v1.ClusterTrustBundleProjection */ f(429, 1427, 0, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0), f(600, 2019, 0, 0), f(845, 2019, 0, 0), f(980, 1403, 0, 0),
    /* core.v1.ComponentCondition */ f(266, 2019, 0, 0), f(496, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.ComponentStatus */ f(52, 2019, 0, 0), f(144, 136, 24, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* core.v1.ComponentStatusList */ f(52, 2019, 0, 0), f(415, 137, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ConfigMap */ f(52, 2019, 0, 0), f(89, 2028, 0, 0), f(188, 2047, 0, 0), f(384, 927, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* core.v1.ConfigMapEnvSource */ f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.ConfigMapKeySelector */ f(420, 2019, 0, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.ConfigMapList */ f(52, 2019, 0, 0), f(415, 138, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ConfigMapNodeConfigSource */ f(426, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(753, 2019, 0, 0), f(963, 2019, 0, 0),
    /* core.v1.ConfigMapProjection */ f(415, 159, 1, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.ConfigMapVolumeSource */ f(200, 1402, 0, 0), f(204, 1403, 0, 0), f(415, 159, 1, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.Container */ f(58, 523, 1, 0), f(133, 523, 1, 0), f(261, 152, 16, 0), f(262, 151, 1, 0), f(378, 2019, 0, 0), f(380, 2019, 0, 0), f(449, 1058, 0, 0), f(457, 1139, 0, 0), f(523, 2019, 0, 0), f(660, 142, 10, 0), f(703, 1139, 0, 0), f(736, 143, 1, 0), f(754, 1156, 0, 0), f(757, 2019, 0, 0), f(758, 144, 1, 0), f(812, 1171, 0, 0), f(864, 1139, 0, 0), f(868, 927, 0, 0), f(869, 927, 0, 0), f(936, 2019, 0, 0), f(937, 2019, 0, 0), f(960, 927, 0, 0), f(1011, 210, 11, 0), f(1017, 212, 14, 0), f(1036, 2019, 0, 0),
    /* core.v1.ContainerExtendedResourceRequest */ f(156, 2019, 0, 0), f(724, 2019, 0, 0), f(749, 2019, 0, 0),
    /* core.v1.ContainerImage */ f(525, 523, 1, 0), f(848, 1403, 0, 0),
    /* core.v1.ContainerPort */ f(157, 1402, 0, 0), f(359, 2019, 0, 0), f(365, 1402, 0, 0), f(523, 2019, 0, 0), f(685, 2019, 0, 0),
    /* core.v1.ContainerResizePolicy */ f(749, 2019, 0, 0), f(757, 2019, 0, 0),
    /* core.v1.ContainerRestartRule */ f(8, 2019, 0, 0), f(280, 1009, 0, 0),
    /* core.v1.ContainerRestartRuleOnExitCodes */ f(577, 2019, 0, 0), f(994, 291, 8, 0),
    /* core.v1.ContainerState */ f(774, 1011, 0, 0), f(932, 1012, 0, 0), f(1026, 1013, 0, 0),
    /* core.v1.ContainerStateRunning */ f(862, 1439, 0, 0),
    /* core.v1.ContainerStateTerminated */ f(155, 2019, 0, 0), f(279, 1402, 0, 0), f(313, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(844, 1402, 0, 0), f(862, 1439, 0, 0),
    /* core.v1.ContainerStateWaiting */ f(496, 2019, 0, 0), f(706, 2019, 0, 0),
    /* core.v1.ContainerStatus */ f(29, 2023, 0, 0), f(30, 197, 16, 0), f(155, 2019, 0, 0), f(378, 2019, 0, 0), f(379, 2019, 0, 0), f(439, 1010, 0, 0), f(523, 2019, 0, 0), f(704, 927, 0, 0), f(754, 1156, 0, 0), f(756, 1402, 0, 0), f(861, 927, 0, 0), f(865, 1010, 0, 0), f(871, 2019, 0, 0), f(980, 1015, 0, 0), f(1017, 213, 14, 0),
    /* core.v1.ContainerUser */ f(454, 1064, 0, 0),
    /* core.v1.DaemonEndpoint */ f(3, 1402, 0, 0),
    /* core.v1.DownwardAPIProjection */ f(415, 146, 1, 0),
    /* core.v1.DownwardAPIVolumeFile */ f(305, 1098, 0, 0), f(515, 1402, 0, 0), f(600, 2019, 0, 0), f(745, 1150, 0, 0), f(980, 1403, 0, 0),
    /* core.v1.DownwardAPIVolumeSource */ f(200, 1402, 0, 0), f(204, 1403, 0, 0), f(415, 146, 1, 0),
    /* core.v1.EmptyDirVolumeSource */ f(495, 2019, 0, 0), f(515, 1402, 0, 0), f(849, 625, 0, 0),
    /* core.v1.EndpointAddress */ f(369, 2019, 0, 0), f(403, 2019, 0, 0), f(541, 2019, 0, 0), f(921, 1099, 0, 0),
    /* core.v1.EndpointPort */ f(55, 2019, 0, 0), f(523, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* core.v1.EndpointSubset */ f(17, 147, 1, 0), f(558, 147, 1, 0), f(660, 148, 1, 0),
    /* core.v1.Endpoints */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(897, 149, 1, 0),
    /* core.v1.EndpointsList */ f(52, 2019, 0, 0), f(415, 150, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.EnvFromSource */ f(148, 997, 0, 0), f(671, 2019, 0, 0), f(810, 1165, 0, 0),
    /* core.v1.EnvVar */ f(523, 2019, 0, 0), f(991, 2019, 0, 0), f(993, 1028, 0, 0),
    /* core.v1.EnvVarSource */ f(147, 998, 0, 0), f(305, 1098, 0, 0), f(310, 1039, 0, 0), f(745, 1150, 0, 0), f(807, 1166, 0, 0),
    /* core.v1.EphemeralContainer */ f(58, 523, 1, 0), f(133, 523, 1, 0), f(261, 152, 16, 0), f(262, 151, 1, 0), f(378, 2019, 0, 0), f(380, 2019, 0, 0), f(449, 1058, 0, 0), f(457, 1139, 0, 0), f(523, 2019, 0, 0), f(660, 142, 10, 0), f(703, 1139, 0, 0), f(736, 143, 1, 0), f(754, 1156, 0, 0), f(757, 2019, 0, 0), f(758, 144, 1, 0), f(812, 1171, 0, 0), f(864, 1139, 0, 0), f(868, 927, 0, 0), f(869, 927, 0, 0), f(918, 2019, 0, 0), f(936, 2019, 0, 0), f(937, 2019, 0, 0), f(960, 927, 0, 0), f(1011, 210, 11, 0), f(1017, 212, 14, 0), f(1036, 2019, 0, 0),
    /* core.v1.EphemeralContainers */ f(52, 2019, 0, 0), f(265, 153, 15, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* core.v1.EphemeralVolumeSource */ f(700, 927, 0, 20), f(1009, 1106, 0, 0),
    /* core.v1.Event */ f(8, 2019, 0, 0), f(52, 2019, 0, 0), f(170, 1402, 0, 0), f(269, 1431, 0, 0), f(315, 1439, 0, 0), f(402, 1099, 0, 0), f(424, 2019, 0, 0), f(441, 1439, 0, 0), f(496, 2019, 0, 0), f(498, 1432, 0, 0), f(706, 2019, 0, 0), f(714, 1099, 0, 0), f(718, 2019, 0, 0), f(720, 2019, 0, 0), f(819, 1034, 0, 0), f(852, 1035, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.EventList */ f(52, 2019, 0, 0), f(415, 154, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.EventSeries */ f(170, 1402, 0, 0), f(434, 1431, 0, 0), f(865, 2019, 0, 18),
    /* core.v1.EventSource */ f(140, 2019, 0, 0), f(357, 2019, 0, 0),
    /* core.v1.EvictionResponder */ f(523, 2019, 0, 0), f(674, 1402, 0, 0),
    /* core.v1.ExecAction */ f(133, 523, 1, 0),
    /* core.v1.FCVolumeSource */ f(326, 2019, 0, 0), f(464, 1402, 0, 0), f(700, 927, 0, 0), f(926, 523, 1, 0), f(1040, 523, 1, 0),
    /* core.v1.FileKeySelector */ f(420, 2019, 0, 0), f(578, 927, 0, 0), f(600, 2019, 0, 0), f(1018, 2019, 0, 0),
    /* core.v1.FlexPersistentVolumeSource */ f(245, 2019, 0, 0), f(326, 2019, 0, 0), f(580, 2047, 0, 0), f(700, 927, 0, 0), f(810, 1169, 0, 0),
    /* core.v1.FlexVolumeSource */ f(245, 2019, 0, 0), f(326, 2019, 0, 0), f(580, 2047, 0, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0),
    /* core.v1.FlockerVolumeSource */ f(191, 2019, 0, 0), f(192, 2019, 0, 0),
    /* core.v1.GCEPersistentDiskVolumeSource */ f(326, 2019, 0, 0), f(596, 1402, 0, 0), f(608, 2019, 0, 0), f(700, 927, 0, 0),
    /* core.v1.GRPCAction */ f(515, 2019, 0, 0), f(658, 1402, 0, 0), f(823, 2019, 0, 0),
    /* core.v1.GitRepoVolumeSource */ f(232, 2019, 0, 0), f(721, 2019, 0, 0), f(762, 2019, 0, 0),
    /* core.v1.GlusterfsPersistentVolumeSource */ f(258, 2019, 0, 0), f(259, 2019, 0, 0), f(600, 2019, 0, 0), f(700, 927, 0, 0),
    /* core.v1.GlusterfsVolumeSource */ f(258, 2019, 0, 0), f(600, 2019, 0, 0), f(700, 927, 0, 0),
    /* core.v1.HTTPGetAction */ f(357, 2019, 0, 0), f(375, 156, 1, 0), f(600, 2019, 0, 0), f(658, 2021, 0, 0), f(685, 2019, 0, 0), f(793, 2019, 0, 0),
    /* core.v1.HTTPHeader */ f(523, 2019, 0, 0), f(991, 2019, 0, 0),
    /* core.v1.HostAlias */ f(371, 523, 1, 0), f(403, 2019, 0, 0),
    /* core.v1.HostIP */ f(403, 2019, 0, 0),
    /* core.v1.HostPathVolumeSource */ f(600, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.ISCSIPersistentVolumeSource */ f(115, 927, 0, 0), f(116, 927, 0, 0), f(326, 2019, 0, 0), f(392, 2019, 0, 0), f(412, 2019, 0, 0), f(414, 2019, 0, 0), f(464, 1402, 0, 0), f(659, 523, 1, 0), f(700, 927, 0, 0), f(810, 1169, 0, 0), f(920, 2019, 0, 0),
    /* core.v1.ISCSIVolumeSource */ f(115, 927, 0, 0), f(116, 927, 0, 0), f(326, 2019, 0, 0), f(392, 2019, 0, 0), f(412, 2019, 0, 0), f(414, 2019, 0, 0), f(464, 1402, 0, 0), f(659, 523, 1, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0), f(920, 2019, 0, 0),
    /* core.v1.ImageVolumeSource */ f(689, 2019, 0, 0), f(710, 2019, 0, 0),
    /* core.v1.ImageVolumeStatus */ f(382, 2019, 0, 0),
    /* core.v1.KeyToPath */ f(420, 2019, 0, 0), f(515, 1402, 0, 0), f(600, 2019, 0, 0), f(980, 1403, 0, 0),
    /* core.v1.Lifecycle */ f(662, 1059, 0, 0), f(664, 1059, 0, 0), f(871, 2019, 0, 0),
    /* core.v1.LifecycleHandler */ f(277, 1037, 0, 0), f(374, 1048, 0, 0), f(851, 1181, 0, 0), f(927, 1185, 0, 0),
    /* core.v1.LimitRange */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1063, 0, 0),
    /* core.v1.LimitRangeItem */ f(196, 2023, 0, 0), f(202, 2023, 0, 0), f(482, 2023, 0, 0), f(487, 2023, 0, 0), f(503, 2023, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.LimitRangeList */ f(52, 2019, 0, 0), f(415, 160, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.LimitRangeSpec */ f(453, 161, 1, 0),
    /* core.v1.LinuxContainerUser */ f(335, 1403, 0, 0), f(905, 292, 1, 0), f(963, 1403, 0, 0),
    /* core.v1.LoadBalancerIngress */ f(369, 2019, 0, 0), f(403, 2019, 0, 0), f(408, 2019, 0, 0), f(660, 190, 1, 0),
    /* core.v1.LoadBalancerStatus */ f(386, 162, 1, 0),
    /* core.v1.LocalObjectReference */ f(523, 2019, 0, 0),
    /* core.v1.LocalVolumeSource */ f(326, 2019, 0, 0), f(600, 2019, 0, 0),
    /* core.v1.ModifyVolumeStatus */ f(866, 2019, 0, 0), f(925, 2019, 0, 0),
    /* core.v1.NFSVolumeSource */ f(600, 2019, 0, 0), f(700, 927, 0, 0), f(822, 2019, 0, 0),
    /* core.v1.Namespace */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1074, 0, 0), f(866, 1075, 0, 0),
    /* core.v1.NamespaceCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.NamespaceList */ f(52, 2019, 0, 0), f(415, 164, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.NamespaceSpec */ f(312, 523, 1, 0),
    /* core.v1.NamespaceStatus */ f(144, 165, 24, 0), f(619, 2019, 0, 0),
    /* core.v1.Node */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1094, 0, 0), f(866, 1095, 0, 0),
    /* core.v1.NodeAddress */ f(15, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.NodeAffinity */ f(668, 191, 1, 0), f(731, 1091, 0, 0),
    /* core.v1.NodeAllocatableMappedResources */ f(523, 2019, 0, 0), f(692, 625, 0, 0),
    /* core.v1.NodeAllocatableOverheadResources */ f(523, 2019, 0, 0), f(610, 625, 0, 0), f(613, 625, 0, 0),
    /* core.v1.NodeAllocatableResourceClaimStatus */ f(161, 523, 8, 0), f(470, 168, 16, 0), f(585, 169, 16, 0), f(740, 2019, 0, 0), f(754, 2023, 0, 36),
    /* core.v1.NodeCondition */ f(432, 1439, 0, 0), f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.NodeConfigSource */ f(146, 1000, 0, 0),
    /* core.v1.NodeConfigStatus */ f(9, 1083, 0, 0), f(59, 1083, 0, 0), f(266, 2019, 0, 0), f(433, 1083, 0, 0),
    /* core.v1.NodeDaemonEndpoints */ f(427, 1016, 0, 0),
    /* core.v1.NodeFeatures */ f(906, 927, 0, 0),
    /* core.v1.NodeList */ f(52, 2019, 0, 0), f(415, 166, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.NodePodPreemptionPolicy */ f(233, 523, 8, 0),
    /* core.v1.NodeRuntimeHandler */ f(302, 1090, 0, 0), f(523, 2019, 0, 0),
    /* core.v1.NodeRuntimeHandlerFeatures */ f(709, 927, 0, 0), f(983, 927, 0, 0),
    /* core.v1.NodeSelector */ f(545, 174, 1, 0),
    /* core.v1.NodeSelectorRequirement */ f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(994, 523, 1, 0),
    /* core.v1.NodeSelectorTerm */ f(474, 173, 1, 0), f(475, 173, 1, 0),
    /* core.v1.NodeSpec */ f(149, 1083, 0, 0), f(291, 2019, 0, 0), f(628, 2019, 0, 0), f(629, 523, 9, 0), f(645, 1088, 0, 0), f(686, 2019, 0, 0), f(913, 204, 1, 0), f(969, 927, 0, 0),
    /* core.v1.NodeStatus */ f(17, 167, 24, 0), f(25, 2023, 0, 0), f(105, 2023, 0, 0), f(144, 171, 24, 0), f(145, 1084, 0, 0), f(187, 1085, 0, 0), f(194, 523, 1, 0), f(302, 1086, 0, 0), f(383, 141, 1, 0), f(540, 1097, 0, 0), f(619, 2019, 0, 0), f(779, 172, 1, 0), f(1023, 135, 1, 0), f(1024, 523, 1, 0),
    /* core.v1.NodeSwapStatus */ f(105, 1403, 0, 0),
    /* core.v1.NodeSystemInfo */ f(57, 2019, 0, 0), f(98, 2019, 0, 0), f(159, 2019, 0, 0), f(419, 2019, 0, 0), f(425, 2019, 0, 0), f(428, 2019, 0, 0), f(465, 2019, 0, 0), f(574, 2019, 0, 0), f(584, 2019, 0, 0), f(775, 927, 0, 0), f(908, 1096, 0, 0), f(911, 2019, 0, 0),
    /* core.v1.ObjectFieldSelector */ f(52, 2019, 0, 0), f(304, 2019, 0, 0),
    /* core.v1.ObjectReference */ f(52, 2019, 0, 0), f(304, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(753, 2019, 0, 0), f(963, 2019, 0, 0),
    /* core.v1.PersistentVolume */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1109, 0, 0), f(866, 1110, 0, 0),
    /* core.v1.PersistentVolumeClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1104, 0, 0), f(866, 1105, 0, 0),
    /* core.v1.PersistentVolumeClaimCondition */ f(436, 1439, 0, 0), f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.PersistentVolumeClaimList */ f(52, 2019, 0, 0), f(415, 177, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.PersistentVolumeClaimSpec */ f(6, 523, 1, 0), f(189, 1191, 0, 0), f(190, 1192, 0, 0), f(754, 1201, 0, 0), f(816, 1427, 0, 0), f(874, 2019, 0, 0), f(1007, 2019, 0, 0), f(1016, 2019, 0, 0), f(1018, 2019, 0, 0),
    /* core.v1.PersistentVolumeClaimStatus */ f(6, 523, 1, 0), f(28, 2047, 0, 0), f(29, 2023, 0, 0), f(105, 2023, 0, 0), f(144, 178, 24, 0), f(186, 2019, 0, 0), f(353, 1196, 0, 0), f(516, 1069, 0, 0), f(619, 2019, 0, 0), f(737, 2019, 0, 27),
    /* core.v1.PersistentVolumeClaimTemplate */ f(498, 1432, 0, 0), f(854, 1104, 0, 0),
    /* core.v1.PersistentVolumeClaimVolumeSource */ f(120, 2019, 0, 0), f(700, 927, 0, 0),
    /* core.v1.PersistentVolumeList */ f(52, 2019, 0, 0), f(415, 176, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.PersistentVolumeSpec */ f(6, 523, 1, 0), f(80, 975, 0, 0), f(81, 979, 0, 0), f(82, 980, 0, 0), f(105, 2023, 0, 0), f(111, 986, 0, 0), f(119, 988, 0, 0), f(121, 1099, 0, 0), f(175, 983, 0, 0), f(301, 1038, 0, 0), f(316, 1040, 0, 0), f(317, 1042, 0, 0), f(331, 1043, 0, 0), f(338, 1046, 0, 0), f(364, 1052, 0, 0), f(413, 1053, 0, 0), f(462, 1068, 0, 0), f(518, 523, 1, 0), f(531, 1070, 0, 0), f(532, 1199, 0, 0), f(618, 2019, 0, 0), f(620, 1111, 0, 0), f(661, 1137, 0, 0), f(696, 1141, 0, 0), f(699, 1142, 0, 0), f(782, 1159, 0, 0), f(874, 2019, 0, 0), f(881, 1182, 0, 0), f(1007, 2019, 0, 0), f(1016, 2019, 0, 0), f(1025, 1203, 0, 0),
    /* core.v1.PersistentVolumeStatus */ f(435, 1439, 0, 0), f(496, 2019, 0, 0), f(619, 2019, 0, 0), f(706, 2019, 0, 0),
    /* core.v1.PhotonPersistentDiskVolumeSource */ f(326, 2019, 0, 0), f(607, 2019, 0, 0),
    /* core.v1.Pod */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1130, 0, 0), f(866, 1131, 0, 0),
    /* core.v1.PodAffinity */ f(668, 215, 1, 0), f(731, 180, 1, 0),
    /* core.v1.PodAffinityTerm */ f(429, 1427, 0, 0), f(477, 523, 1, 0), f(514, 523, 1, 0), f(528, 1427, 0, 0), f(529, 523, 1, 0), f(952, 2019, 0, 0),
    /* core.v1.PodAntiAffinity */ f(668, 215, 1, 0), f(731, 180, 1, 0),
    /* core.v1.PodCertificateProjection */ f(114, 2019, 0, 0), f(174, 2019, 0, 0), f(421, 2019, 0, 0), f(422, 2019, 0, 0), f(483, 1402, 0, 0), f(845, 2019, 0, 0), f(980, 1403, 0, 0), f(981, 2047, 0, 0),
    /* core.v1.PodCondition */ f(436, 1439, 0, 0), f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(568, 1403, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.PodDNSConfig */ f(526, 523, 1, 0), f(580, 182, 1, 0), f(802, 523, 1, 0),
    /* core.v1.PodDNSConfigOption */ f(523, 2019, 0, 0), f(991, 2019, 0, 0),
    /* core.v1.PodExtendedResourceClaimStatus */ f(723, 140, 1, 0), f(740, 2019, 0, 0),
    /* core.v1.PodIP */ f(403, 2019, 0, 0),
    /* core.v1.PodList */ f(52, 2019, 0, 0), f(415, 179, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.PodOS */ f(523, 2019, 0, 0),
    /* core.v1.PodReadinessGate */ f(143, 2019, 0, 0),
    /* core.v1.PodResourceClaim */ f(523, 2019, 0, 0), f(740, 2019, 0, 0), f(742, 2019, 0, 0), f(852, 990, 0, 30),
    /* core.v1.PodResourceClaimStatus */ f(523, 2019, 0, 0), f(740, 2019, 0, 0),
    /* core.v1.PodSchedulingGate */ f(523, 2019, 0, 0),
    /* core.v1.PodSchedulingGroup */ f(634, 2019, 0, 0),
    /* core.v1.PodSecurityContext */ f(54, 977, 0, 0), f(323, 1403, 0, 0), f(324, 2019, 0, 0), f(770, 1403, 0, 0), f(771, 927, 0, 0), f(772, 1403, 0, 0), f(799, 2019, 0, 0), f(801, 1158, 0, 0), f(803, 1163, 0, 0), f(905, 292, 1, 0), f(906, 2019, 0, 0), f(909, 203, 1, 0), f(1035, 1205, 0, 0),
    /* core.v1.PodSpec */ f(10, 1403, 0, 0), f(20, 976, 0, 0), f(73, 927, 0, 0), f(161, 139, 16, 0), f(242, 1118, 0, 0), f(243, 2019, 0, 0), f(255, 927, 0, 0), f(265, 153, 16, 0), f(270, 155, 16, 0), f(358, 157, 13, 0), f(360, 927, 0, 0), f(362, 927, 0, 0), f(363, 927, 0, 0), f(368, 927, 0, 0), f(369, 2019, 0, 0), f(370, 2019, 0, 0), f(381, 163, 16, 0), f(389, 139, 16, 0), f(541, 2019, 0, 0), f(544, 2047, 0, 0), f(583, 1123, 0, 0), f(585, 2023, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(702, 184, 1, 0), f(743, 185, 26, 0), f(754, 1156, 0, 0), f(757, 2019, 0, 0), f(777, 2019, 0, 0), f(786, 2019, 0, 0), f(789, 187, 16, 0), f(790, 1128, 0, 0), f(812, 1129, 0, 0), f(824, 2019, 0, 0), f(825, 2019, 0, 0), f(834, 927, 0, 0), f(838, 927, 0, 0), f(893, 2019, 0, 0), f(935, 1403, 0, 0), f(950, 205, 1, 0), f(954, 208, 21, 0), f(1022, 209, 26, 0), f(1039, 1206, 0, 35),
    /* core.v1.PodStatus */ f(29, 2023, 0, 0), f(144, 181, 24, 0), f(160, 145, 1, 0), f(264, 145, 1, 0), f(287, 1120, 0, 0), f(359, 2019, 0, 0), f(361, 158, 12, 0), f(388, 145, 1, 0), f(496, 2019, 0, 0), f(534, 170, 18, 0), f(551, 2019, 0, 0), f(568, 1403, 0, 0), f(619, 2019, 0, 0), f(640, 2019, 0, 0), f(641, 183, 13, 0), f(690, 2019, 0, 0), f(706, 2019, 0, 0), f(735, 2019, 0, 0), f(741, 186, 26, 0), f(754, 1156, 0, 0), f(860, 1439, 0, 0), f(1013, 189, 5, 0),
    /* core.v1.PodTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(928, 1134, 0, 0),
    /* core.v1.PodTemplateList */ f(52, 2019, 0, 0), f(415, 188, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.PodTemplateSpec */ f(498, 1432, 0, 0), f(854, 1130, 0, 0),
    /* core.v1.PodVolumeHealth */ f(352, 211, 20, 0), f(442, 1439, 0, 0), f(523, 2019, 0, 0),
    /* core.v1.PortStatus */ f(266, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* core.v1.PortworxVolumeSource */ f(326, 2019, 0, 0), f(700, 927, 0, 0), f(1014, 2019, 0, 0),
    /* core.v1.PreferredSchedulingTerm */ f(667, 1093, 0, 0), f(1031, 1402, 0, 0),
    /* core.v1.Probe */ f(277, 1037, 0, 0), f(300, 1402, 0, 0), f(345, 1044, 0, 0), f(374, 1048, 0, 0), f(390, 1402, 0, 0), f(614, 1402, 0, 0), f(902, 1402, 0, 0), f(927, 1185, 0, 0), f(935, 1403, 0, 0), f(942, 1402, 0, 0),
    /* core.v1.ProjectedVolumeSource */ f(200, 1402, 0, 0), f(204, 1403, 0, 0), f(853, 214, 1, 0),
    /* core.v1.QuobyteVolumeSource */ f(342, 2019, 0, 0), f(700, 927, 0, 0), f(712, 2019, 0, 0), f(931, 2019, 0, 0), f(980, 2019, 0, 0), f(1005, 2019, 0, 0),
    /* core.v1.RBDPersistentVolumeSource */ f(326, 2019, 0, 0), f(378, 2019, 0, 0), f(423, 2019, 0, 0), f(517, 523, 1, 0), f(654, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1169, 0, 0), f(980, 2019, 0, 0),
    /* core.v1.RBDVolumeSource */ f(326, 2019, 0, 0), f(378, 2019, 0, 0), f(423, 2019, 0, 0), f(517, 523, 1, 0), f(654, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0), f(980, 2019, 0, 0),
    /* core.v1.ReplicationController */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1147, 0, 0), f(866, 1148, 0, 0),
    /* core.v1.ReplicationControllerCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.ReplicationControllerList */ f(52, 2019, 0, 0), f(415, 192, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ReplicationControllerSpec */ f(511, 1402, 0, 0), f(717, 1402, 0, 0), f(816, 2047, 0, 0), f(928, 1134, 0, 0),
    /* core.v1.ReplicationControllerStatus */ f(77, 1402, 0, 0), f(144, 193, 24, 0), f(328, 1402, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0),
    /* core.v1.ResourceClaim */ f(523, 2019, 0, 0), f(722, 2019, 0, 0),
    /* core.v1.ResourceFieldSelector */ f(156, 2019, 0, 0), f(241, 625, 0, 0), f(738, 2019, 0, 0),
    /* core.v1.ResourceHealth */ f(350, 2019, 0, 0), f(496, 2019, 0, 0), f(748, 2019, 0, 0),
    /* core.v1.ResourceQuota */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1154, 0, 0), f(866, 1155, 0, 0),
    /* core.v1.ResourceQuotaList */ f(52, 2019, 0, 0), f(415, 196, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ResourceQuotaSpec */ f(348, 2023, 0, 0), f(796, 1161, 0, 0), f(797, 523, 1, 0),
    /* core.v1.ResourceQuotaStatus */ f(348, 2023, 0, 0), f(979, 2023, 0, 0),
    /* core.v1.ResourceRequirements */ f(122, 194, 5, 0), f(453, 2023, 0, 0), f(728, 2023, 0, 0),
    /* core.v1.ResourceStatus */ f(523, 2019, 0, 0), f(754, 195, 6, 0),
    /* core.v1.SELinuxOptions */ f(448, 2019, 0, 0), f(764, 2019, 0, 0), f(961, 2019, 0, 0), f(980, 2019, 0, 0),
    /* core.v1.ScaleIOPersistentVolumeSource */ f(326, 2019, 0, 0), f(330, 2019, 0, 0), f(684, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1169, 0, 0), f(856, 927, 0, 0), f(876, 2019, 0, 0), f(879, 2019, 0, 0), f(910, 2019, 0, 0), f(1018, 2019, 0, 0),
    /* core.v1.ScaleIOVolumeSource */ f(326, 2019, 0, 0), f(330, 2019, 0, 0), f(684, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0), f(856, 927, 0, 0), f(876, 2019, 0, 0), f(879, 2019, 0, 0), f(910, 2019, 0, 0), f(1018, 2019, 0, 0),
    /* core.v1.ScopeSelector */ f(474, 198, 1, 0),
    /* core.v1.ScopedResourceSelectorRequirement */ f(577, 2019, 0, 0), f(795, 2019, 0, 0), f(994, 523, 1, 0),
    /* core.v1.SeccompProfile */ f(463, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.Secret */ f(52, 2019, 0, 0), f(188, 2028, 0, 0), f(384, 927, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(885, 2047, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.SecretEnvSource */ f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.SecretKeySelector */ f(420, 2019, 0, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.SecretList */ f(52, 2019, 0, 0), f(415, 199, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.SecretProjection */ f(415, 159, 1, 0), f(523, 2019, 0, 0), f(578, 927, 0, 0),
    /* core.v1.SecretReference */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* core.v1.SecretVolumeSource */ f(200, 1402, 0, 0), f(204, 1403, 0, 0), f(415, 159, 1, 0), f(578, 927, 0, 0), f(808, 2019, 0, 0),
    /* core.v1.SecurityContext */ f(36, 927, 0, 0), f(54, 977, 0, 0), f(104, 985, 0, 0), f(677, 927, 0, 0), f(678, 2019, 0, 0), f(701, 927, 0, 0), f(770, 1403, 0, 0), f(771, 927, 0, 0), f(772, 1403, 0, 0), f(801, 1158, 0, 0), f(803, 1163, 0, 0), f(1035, 1205, 0, 0),
    /* core.v1.Service */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1178, 0, 0), f(866, 1179, 0, 0),
    /* core.v1.ServiceAccount */ f(52, 2019, 0, 0), f(73, 927, 0, 0), f(381, 163, 1, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(811, 175, 16, 0),
    /* core.v1.ServiceAccountList */ f(52, 2019, 0, 0), f(415, 201, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ServiceAccountTokenProjection */ f(69, 2019, 0, 0), f(283, 1403, 0, 0), f(600, 2019, 0, 0), f(980, 1403, 0, 0),
    /* core.v1.ServiceList */ f(52, 2019, 0, 0), f(415, 200, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* core.v1.ServicePort */ f(55, 2019, 0, 0), f(523, 2019, 0, 0), f(542, 1402, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0), f(919, 2021, 0, 0),
    /* core.v1.ServiceSpec */ f(26, 927, 0, 0), f(125, 2019, 0, 0), f(126, 523, 1, 0), f(292, 523, 1, 0), f(293, 2019, 0, 0), f(294, 2019, 0, 0), f(351, 1402, 0, 0), f(400, 2019, 0, 0), f(405, 523, 1, 0), f(406, 2019, 0, 19), f(407, 2019, 0, 0), f(459, 2019, 0, 0), f(460, 2019, 0, 0), f(461, 523, 1, 0), f(660, 202, 17, 0), f(688, 927, 0, 0), f(816, 2047, 0, 0), f(832, 2019, 0, 0), f(833, 1180, 0, 0), f(953, 523, 0, 21), f(957, 2019, 0, 0), f(961, 2019, 0, 0),
    /* core.v1.ServiceStatus */ f(144, 298, 24, 0), f(458, 1066, 0, 0),
    /* core.v1.SessionAffinityConfig */ f(124, 991, 0, 0),
    /* core.v1.SleepAction */ f(804, 1403, 0, 0),
    /* core.v1.StorageOSPersistentVolumeSource */ f(326, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1099, 0, 0), f(1018, 2019, 0, 0), f(1019, 2019, 0, 0),
    /* core.v1.StorageOSVolumeSource */ f(326, 2019, 0, 0), f(700, 927, 0, 0), f(810, 1067, 0, 0), f(1018, 2019, 0, 0), f(1019, 2019, 0, 0),
    /* core.v1.Sysctl */ f(523, 2019, 0, 0), f(991, 2019, 0, 0),
    /* core.v1.TCPSocketAction */ f(357, 2019, 0, 0), f(658, 2021, 0, 0),
    /* core.v1.Taint */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(940, 1439, 0, 0), f(991, 2019, 0, 0),
    /* core.v1.Toleration */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(949, 1403, 0, 0), f(991, 2019, 0, 0),
    /* core.v1.TopologySelectorLabelRequirement */ f(420, 2019, 0, 0), f(994, 523, 1, 0),
    /* core.v1.TopologySelectorTerm */ f(476, 206, 1, 0),
    /* core.v1.TopologySpreadConstraint */ f(429, 1427, 0, 0), f(477, 523, 1, 0), f(490, 1402, 0, 0), f(506, 1402, 0, 0), f(533, 2019, 0, 0), f(547, 2019, 0, 0), f(952, 2019, 0, 0), f(1034, 2019, 0, 0),
    /* core.v1.TypedLocalObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* core.v1.TypedObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* core.v1.Volume */ f(80, 975, 0, 0), f(81, 979, 0, 0), f(82, 981, 0, 0), f(111, 987, 0, 0), f(119, 989, 0, 0), f(146, 1002, 0, 0), f(175, 984, 0, 0), f(244, 1019, 0, 0), f(253, 1020, 0, 0), f(263, 1031, 0, 0), f(301, 1038, 0, 0), f(316, 1041, 0, 0), f(317, 1042, 0, 0), f(331, 1043, 0, 0), f(336, 1045, 0, 0), f(338, 1047, 0, 0), f(364, 1052, 0, 0), f(378, 1055, 0, 0), f(413, 1054, 0, 0), f(523, 2019, 0, 0), f(531, 1070, 0, 0), f(615, 1107, 0, 0), f(620, 1111, 0, 0), f(661, 1137, 0, 0), f(680, 1140, 0, 0), f(696, 1141, 0, 0), f(699, 1143, 0, 0), f(782, 1160, 0, 0), f(805, 1170, 0, 0), f(881, 1183, 0, 0), f(1025, 1203, 0, 0),
    /* core.v1.VolumeDevice */ f(229, 2019, 0, 0), f(523, 2019, 0, 0),
    /* core.v1.VolumeHealthCondition */ f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0),
    /* core.v1.VolumeHealthStatus */ f(352, 211, 20, 0), f(442, 1439, 0, 0),
    /* core.v1.VolumeMount */ f(91, 523, 8, 0), f(519, 2019, 0, 0), f(520, 2019, 0, 0), f(523, 2019, 0, 0), f(700, 927, 0, 0), f(708, 2019, 0, 0), f(891, 2019, 0, 0), f(892, 2019, 0, 0),
    /* core.v1.VolumeMountStatus */ f(519, 2019, 0, 0), f(523, 2019, 0, 0), f(700, 927, 0, 0), f(708, 2019, 0, 0), f(1021, 1202, 0, 0),
    /* core.v1.VolumeNodeAffinity */ f(729, 1091, 0, 0),
    /* core.v1.VolumeProjection */ f(130, 992, 0, 0), f(146, 1001, 0, 0), f(244, 1017, 0, 0), f(630, 1116, 0, 0), f(805, 1168, 0, 0), f(826, 1175, 0, 0),
    /* core.v1.VolumeResourceRequirements */ f(453, 2023, 0, 0), f(728, 2023, 0, 0),
    /* core.v1.VolumeStatus */ f(378, 1056, 0, 0),
    /* core.v1.VsphereVirtualDiskVolumeSource */ f(326, 2019, 0, 0), f(877, 2019, 0, 0), f(878, 2019, 0, 0), f(1020, 2019, 0, 0),
    /* core.v1.WeightedPodAffinityTerm */ f(626, 1114, 0, 0), f(1031, 1402, 0, 0),
    /* core.v1.WindowsSecurityContextOptions */ f(339, 2019, 0, 0), f(340, 2019, 0, 0), f(367, 927, 0, 0), f(773, 2019, 0, 0),
    /* core.v1.WorkloadReference */ f(523, 2019, 0, 0), f(633, 2019, 0, 0), f(635, 2019, 0, 0),
    /* discovery.v1.Endpoint */ f(17, 523, 8, 0), f(144, 1208, 0, 0), f(216, 2047, 0, 0), f(355, 1209, 0, 0), f(369, 2019, 0, 0), f(541, 2019, 0, 0), f(921, 1099, 0, 0), f(1048, 2019, 0, 0),
    /* discovery.v1.EndpointConditions */ f(704, 927, 0, 0), f(831, 927, 0, 0), f(933, 927, 0, 0),
    /* discovery.v1.EndpointHints */ f(318, 219, 1, 0), f(319, 220, 1, 0),
    /* discovery.v1.EndpointPort */ f(55, 2019, 0, 0), f(523, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* discovery.v1.EndpointSlice */ f(16, 2019, 0, 0), f(52, 2019, 0, 0), f(258, 216, 1, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(660, 217, 1, 0),
    /* discovery.v1.EndpointSliceList */ f(52, 2019, 0, 0), f(415, 218, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* discovery.v1.ForNode */ f(523, 2019, 0, 0),
    /* discovery.v1.ForZone */ f(523, 2019, 0, 0),
    /* discovery.v1alpha1.Endpoint */ f(17, 523, 8, 0), f(144, 1216, 0, 0), f(369, 2019, 0, 0), f(921, 1099, 0, 0), f(951, 2047, 0, 0),
    /* discovery.v1alpha1.EndpointConditions */ f(704, 927, 0, 0),
    /* discovery.v1alpha1.EndpointPort */ f(523, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* discovery.v1alpha1.EndpointSlice */ f(16, 2019, 0, 0), f(52, 2019, 0, 0), f(258, 221, 1, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(660, 222, 1, 0),
    /* discovery.v1alpha1.EndpointSliceList */ f(52, 2019, 0, 0), f(415, 223, 8, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* discovery.v1beta1.Endpoint */ f(17, 523, 8, 0), f(144, 1221, 0, 0), f(355, 1222, 0, 0), f(369, 2019, 0, 0), f(541, 2019, 0, 0), f(921, 1099, 0, 0), f(951, 2047, 0, 0),
    /* discovery.v1beta1.EndpointConditions */ f(704, 927, 0, 0), f(831, 927, 0, 0), f(933, 927, 0, 0),
    /* discovery.v1beta1.EndpointHints */ f(319, 227, 1, 0),
    /* discovery.v1beta1.EndpointPort */ f(55, 2019, 0, 0), f(523, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* discovery.v1beta1.EndpointSlice */ f(16, 2019, 0, 0), f(52, 2019, 0, 0), f(258, 224, 1, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(660, 225, 1, 0),
    /* discovery.v1beta1.EndpointSliceList */ f(52, 2019, 0, 0), f(415, 226, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* discovery.v1beta1.ForZone */ f(523, 2019, 0, 0),
    /* events.v1.Event */ f(8, 2019, 0, 0), f(52, 2019, 0, 0), f(212, 1402, 0, 0), f(213, 1439, 0, 0), f(214, 1439, 0, 0), f(215, 1035, 0, 0), f(269, 1431, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(559, 2019, 0, 0), f(706, 2019, 0, 0), f(711, 1099, 0, 0), f(714, 1099, 0, 0), f(719, 2019, 0, 0), f(720, 2019, 0, 0), f(819, 1229, 0, 0), f(961, 2019, 0, 0),
    /* events.v1.EventList */ f(52, 2019, 0, 0), f(415, 228, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* events.v1.EventSeries */ f(170, 1402, 0, 0), f(434, 1431, 0, 0),
    /* events.v1beta1.Event */ f(8, 2019, 0, 0), f(52, 2019, 0, 0), f(212, 1402, 0, 0), f(213, 1439, 0, 0), f(214, 1439, 0, 0), f(215, 1035, 0, 0), f(269, 1431, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(559, 2019, 0, 0), f(706, 2019, 0, 0), f(711, 1099, 0, 0), f(714, 1099, 0, 0), f(719, 2019, 0, 0), f(720, 2019, 0, 0), f(819, 1232, 0, 0), f(961, 2019, 0, 0),
    /* events.v1beta1.EventList */ f(52, 2019, 0, 0), f(415, 229, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* events.v1beta1.EventSeries */ f(170, 1402, 0, 0), f(434, 1431, 0, 0), f(865, 2019, 0, 18),
    /* extensions.v1beta1.AllowedCSIDriver */ f(523, 2019, 0, 0),
    /* extensions.v1beta1.AllowedFlexVolume */ f(245, 2019, 0, 0),
    /* extensions.v1beta1.AllowedHostPath */ f(601, 2019, 0, 0), f(700, 927, 0, 0),
    /* extensions.v1beta1.DaemonSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1239, 0, 0), f(866, 1240, 0, 0),
    /* extensions.v1beta1.DaemonSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* extensions.v1beta1.DaemonSetList */ f(52, 2019, 0, 0), f(415, 233, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.DaemonSetSpec */ f(511, 1402, 0, 0), f(763, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0), f(929, 1403, 0, 0), f(973, 1241, 0, 0),
    /* extensions.v1beta1.DaemonSetStatus */ f(132, 1402, 0, 0), f(144, 234, 22, 0), f(182, 1402, 0, 0), f(222, 1402, 0, 0), f(562, 1402, 0, 0), f(563, 1402, 0, 0), f(564, 1402, 0, 0), f(565, 1402, 0, 0), f(568, 1403, 0, 0), f(975, 1402, 0, 0),
    /* extensions.v1beta1.DaemonSetUpdateStrategy */ f(767, 1278, 0, 0), f(961, 2019, 0, 0),
    /* extensions.v1beta1.Deployment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1246, 0, 0), f(866, 1247, 0, 0),
    /* extensions.v1beta1.DeploymentCondition */ f(442, 1439, 0, 0), f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* extensions.v1beta1.DeploymentList */ f(52, 2019, 0, 0), f(415, 235, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.DeploymentRollback */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(766, 1277, 0, 0), f(974, 2047, 0, 0),
    /* extensions.v1beta1.DeploymentSpec */ f(511, 1402, 0, 0), f(606, 927, 0, 0), f(679, 1402, 0, 0), f(717, 1402, 0, 0), f(763, 1402, 0, 0), f(766, 1277, 0, 0), f(816, 1427, 0, 0), f(883, 1248, 28, 0), f(928, 1134, 0, 0),
    /* extensions.v1beta1.DeploymentStatus */ f(77, 1402, 0, 0), f(132, 1402, 0, 0), f(144, 236, 22, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0), f(965, 1402, 0, 0), f(976, 1402, 0, 0),
    /* extensions.v1beta1.DeploymentStrategy */ f(767, 1279, 0, 0), f(961, 2019, 0, 0),
    /* extensions.v1beta1.FSGroupStrategyOptions */ f(697, 239, 0, 0), f(768, 2019, 0, 0),
    /* extensions.v1beta1.HTTPIngressPath */ f(83, 1256, 0, 0), f(600, 2019, 0, 0), f(602, 2019, 0, 0),
    /* extensions.v1beta1.HTTPIngressRuleValue */ f(603, 237, 0, 0),
    /* extensions.v1beta1.HostPortRange */ f(482, 1402, 0, 0), f(503, 1402, 0, 0),
    /* extensions.v1beta1.IDRange */ f(482, 1403, 0, 0), f(503, 1403, 0, 0),
    /* extensions.v1beta1.IPBlock */ f(117, 2019, 0, 0), f(273, 523, 0, 0),
    /* extensions.v1beta1.Ingress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1259, 0, 0), f(866, 1260, 0, 0),
    /* extensions.v1beta1.IngressBackend */ f(738, 1191, 0, 0), f(829, 2019, 0, 0), f(830, 2021, 0, 0),
    /* extensions.v1beta1.IngressList */ f(52, 2019, 0, 0), f(415, 240, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.IngressRule */ f(357, 2019, 0, 0), f(373, 1251, 0, 0),
    /* extensions.v1beta1.IngressSpec */ f(83, 1256, 0, 0), f(387, 2019, 0, 0), f(769, 241, 0, 0), f(944, 242, 0, 0),
    /* extensions.v1beta1.IngressStatus */ f(458, 1066, 0, 0),
    /* extensions.v1beta1.IngressTLS */ f(372, 523, 0, 0), f(808, 2019, 0, 0),
    /* extensions.v1beta1.NetworkPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1268, 0, 0),
    /* extensions.v1beta1.NetworkPolicyEgressRule */ f(660, 247, 0, 0), f(945, 246, 0, 0),
    /* extensions.v1beta1.NetworkPolicyIngressRule */ f(322, 246, 0, 0), f(660, 247, 0, 0),
    /* extensions.v1beta1.NetworkPolicyList */ f(52, 2019, 0, 0), f(415, 243, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.NetworkPolicyPeer */ f(404, 1254, 0, 0), f(528, 1427, 0, 0), f(647, 1427, 0, 0),
    /* extensions.v1beta1.NetworkPolicyPort */ f(658, 2021, 0, 0), f(685, 2019, 0, 0),
    /* extensions.v1beta1.NetworkPolicySpec */ f(252, 244, 0, 0), f(386, 245, 0, 0), f(647, 1427, 0, 0), f(653, 523, 0, 0),
    /* extensions.v1beta1.PodSecurityPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1271, 0, 0),
    /* extensions.v1beta1.PodSecurityPolicyList */ f(52, 2019, 0, 0), f(415, 248, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.PodSecurityPolicySpec */ f(36, 927, 0, 0), f(39, 230, 0, 0), f(40, 523, 0, 0), f(41, 231, 0, 0), f(42, 232, 0, 0), f(43, 523, 0, 0), f(46, 523, 0, 0), f(197, 523, 0, 0), f(198, 927, 0, 0), f(320, 523, 0, 0), f(323, 1249, 0, 0), f(360, 927, 0, 0), f(362, 927, 0, 0), f(363, 927, 0, 0), f(366, 238, 0, 0), f(677, 927, 0, 0), f(701, 927, 0, 0), f(730, 523, 0, 0), f(770, 1280, 0, 0), f(772, 1281, 0, 0), f(776, 1282, 0, 0), f(798, 1283, 0, 0), f(905, 1287, 0, 0), f(1022, 523, 0, 0),
    /* extensions.v1beta1.ReplicaSet */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1275, 0, 0), f(866, 1276, 0, 0),
    /* extensions.v1beta1.ReplicaSetCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* extensions.v1beta1.ReplicaSetList */ f(52, 2019, 0, 0), f(415, 249, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* extensions.v1beta1.ReplicaSetSpec */ f(511, 1402, 0, 0), f(717, 1402, 0, 0), f(816, 1427, 0, 0), f(928, 1134, 0, 0),
    /* extensions.v1beta1.ReplicaSetStatus */ f(77, 1402, 0, 0), f(144, 250, 22, 0), f(328, 1402, 0, 0), f(568, 1403, 0, 0), f(705, 1402, 0, 0), f(717, 1402, 0, 0),
    /* extensions.v1beta1.RollbackConfig */ f(762, 1403, 0, 0),
    /* extensions.v1beta1.RollingUpdateDaemonSet */ f(492, 2021, 0, 0),
    /* extensions.v1beta1.RollingUpdateDeployment */ f(491, 2021, 0, 0), f(492, 2021, 0, 0),
    /* extensions.v1beta1.RunAsGroupStrategyOptions */ f(697, 239, 0, 0), f(768, 2019, 0, 0),
    /* extensions.v1beta1.RunAsUserStrategyOptions */ f(697, 239, 0, 0), f(768, 2019, 0, 0),
    /* extensions.v1beta1.RuntimeClassStrategyOptions */ f(44, 523, 0, 0), f(203, 2019, 0, 0),
    /* extensions.v1beta1.SELinuxStrategyOptions */ f(768, 2019, 0, 0), f(801, 1158, 0, 0),
    /* extensions.v1beta1.Scale */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1285, 0, 0), f(866, 1286, 0, 0),
    /* extensions.v1beta1.ScaleSpec */ f(717, 1402, 0, 0),
    /* extensions.v1beta1.ScaleStatus */ f(717, 1402, 0, 0), f(816, 2047, 0, 0), f(923, 2019, 0, 0),
    /* extensions.v1beta1.SupplementalGroupsStrategyOptions */ f(697, 239, 0, 0), f(768, 2019, 0, 0),
    /* flowcontrol.v1.ExemptPriorityLevelConfiguration */ f(447, 1402, 0, 0), f(550, 1402, 0, 0),
    /* flowcontrol.v1.FlowDistinguisherMethod */ f(961, 2019, 0, 0),
    /* flowcontrol.v1.FlowSchema */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1293, 0, 0), f(866, 1294, 0, 0),
    /* flowcontrol.v1.FlowSchemaCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1.FlowSchemaList */ f(52, 2019, 0, 0), f(415, 251, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1.FlowSchemaSpec */ f(240, 1289, 0, 0), f(481, 1402, 0, 0), f(676, 1303, 0, 0), f(769, 254, 1, 0),
    /* flowcontrol.v1.FlowSchemaStatus */ f(144, 252, 24, 0),
    /* flowcontrol.v1.GroupSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1.LimitResponse */ f(695, 1306, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1.LimitedPriorityLevelConfiguration */ f(99, 1402, 0, 0), f(447, 1402, 0, 0), f(451, 1296, 0, 0), f(550, 1402, 0, 0),
    /* flowcontrol.v1.NonResourcePolicyRule */ f(554, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1.PolicyRulesWithSubjects */ f(553, 253, 1, 0), f(751, 257, 1, 0), f(894, 258, 1, 0),
    /* flowcontrol.v1.PriorityLevelConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1304, 0, 0), f(866, 1305, 0, 0),
    /* flowcontrol.v1.PriorityLevelConfigurationCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1.PriorityLevelConfigurationList */ f(52, 2019, 0, 0), f(415, 255, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1.PriorityLevelConfigurationReference */ f(523, 2019, 0, 0),
    /* flowcontrol.v1.PriorityLevelConfigurationSpec */ f(278, 1288, 0, 0), f(452, 1297, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1.PriorityLevelConfigurationStatus */ f(144, 256, 24, 0),
    /* flowcontrol.v1.QueuingConfiguration */ f(346, 1402, 0, 0), f(693, 1402, 0, 0), f(694, 1402, 0, 0),
    /* flowcontrol.v1.ResourcePolicyRule */ f(50, 523, 8, 0), f(129, 927, 0, 0), f(529, 523, 8, 0), f(754, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1.ServiceAccountSubject */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* flowcontrol.v1.Subject */ f(342, 1295, 0, 0), f(424, 2019, 0, 0), f(824, 1308, 0, 0), f(980, 1310, 0, 0),
    /* flowcontrol.v1.UserSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1alpha1.FlowDistinguisherMethod */ f(961, 2019, 0, 0),
    /* flowcontrol.v1alpha1.FlowSchema */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1315, 0, 0), f(866, 1316, 0, 0),
    /* flowcontrol.v1alpha1.FlowSchemaCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1alpha1.FlowSchemaList */ f(52, 2019, 0, 0), f(415, 259, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1alpha1.FlowSchemaSpec */ f(240, 1311, 0, 0), f(481, 1402, 0, 0), f(676, 1325, 0, 0), f(769, 262, 1, 0),
    /* flowcontrol.v1alpha1.FlowSchemaStatus */ f(144, 260, 7, 0),
    /* flowcontrol.v1alpha1.GroupSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1alpha1.LimitResponse */ f(695, 1328, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1alpha1.LimitedPriorityLevelConfiguration */ f(60, 1402, 0, 0), f(451, 1318, 0, 0),
    /* flowcontrol.v1alpha1.NonResourcePolicyRule */ f(554, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1alpha1.PolicyRulesWithSubjects */ f(553, 261, 1, 0), f(751, 265, 1, 0), f(894, 266, 1, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1326, 0, 0), f(866, 1327, 0, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfigurationCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfigurationList */ f(52, 2019, 0, 0), f(415, 263, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfigurationReference */ f(523, 2019, 0, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfigurationSpec */ f(452, 1319, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1alpha1.PriorityLevelConfigurationStatus */ f(144, 264, 7, 0),
    /* flowcontrol.v1alpha1.QueuingConfiguration */ f(346, 1402, 0, 0), f(693, 1402, 0, 0), f(694, 1402, 0, 0),
    /* flowcontrol.v1alpha1.ResourcePolicyRule */ f(50, 523, 8, 0), f(129, 927, 0, 0), f(529, 523, 8, 0), f(754, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1alpha1.ServiceAccountSubject */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* flowcontrol.v1alpha1.Subject */ f(342, 1317, 0, 0), f(424, 2019, 0, 0), f(824, 1330, 0, 0), f(980, 1332, 0, 0),
    /* flowcontrol.v1alpha1.UserSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta1.FlowDistinguisherMethod */ f(961, 2019, 0, 0),
    /* flowcontrol.v1beta1.FlowSchema */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1337, 0, 0), f(866, 1338, 0, 0),
    /* flowcontrol.v1beta1.FlowSchemaCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta1.FlowSchemaList */ f(52, 2019, 0, 0), f(415, 267, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta1.FlowSchemaSpec */ f(240, 1333, 0, 0), f(481, 1402, 0, 0), f(676, 1347, 0, 0), f(769, 270, 1, 0),
    /* flowcontrol.v1beta1.FlowSchemaStatus */ f(144, 268, 7, 0),
    /* flowcontrol.v1beta1.GroupSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta1.LimitResponse */ f(695, 1350, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta1.LimitedPriorityLevelConfiguration */ f(60, 1402, 0, 0), f(451, 1340, 0, 0),
    /* flowcontrol.v1beta1.NonResourcePolicyRule */ f(554, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta1.PolicyRulesWithSubjects */ f(553, 269, 1, 0), f(751, 273, 1, 0), f(894, 274, 1, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1348, 0, 0), f(866, 1349, 0, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfigurationCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfigurationList */ f(52, 2019, 0, 0), f(415, 271, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfigurationReference */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfigurationSpec */ f(452, 1341, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta1.PriorityLevelConfigurationStatus */ f(144, 272, 7, 0),
    /* flowcontrol.v1beta1.QueuingConfiguration */ f(346, 1402, 0, 0), f(693, 1402, 0, 0), f(694, 1402, 0, 0),
    /* flowcontrol.v1beta1.ResourcePolicyRule */ f(50, 523, 8, 0), f(129, 927, 0, 0), f(529, 523, 8, 0), f(754, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta1.ServiceAccountSubject */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* flowcontrol.v1beta1.Subject */ f(342, 1339, 0, 0), f(424, 2019, 0, 0), f(824, 1352, 0, 0), f(980, 1354, 0, 0),
    /* flowcontrol.v1beta1.UserSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta2.ExemptPriorityLevelConfiguration */ f(447, 1402, 0, 0), f(550, 1402, 0, 0),
    /* flowcontrol.v1beta2.FlowDistinguisherMethod */ f(961, 2019, 0, 0),
    /* flowcontrol.v1beta2.FlowSchema */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1360, 0, 0), f(866, 1361, 0, 0),
    /* flowcontrol.v1beta2.FlowSchemaCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta2.FlowSchemaList */ f(52, 2019, 0, 0), f(415, 275, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta2.FlowSchemaSpec */ f(240, 1356, 0, 0), f(481, 1402, 0, 0), f(676, 1370, 0, 0), f(769, 278, 1, 0),
    /* flowcontrol.v1beta2.FlowSchemaStatus */ f(144, 276, 7, 0),
    /* flowcontrol.v1beta2.GroupSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta2.LimitResponse */ f(695, 1373, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta2.LimitedPriorityLevelConfiguration */ f(60, 1402, 0, 0), f(99, 1402, 0, 0), f(447, 1402, 0, 0), f(451, 1363, 0, 0),
    /* flowcontrol.v1beta2.NonResourcePolicyRule */ f(554, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta2.PolicyRulesWithSubjects */ f(553, 277, 1, 0), f(751, 281, 1, 0), f(894, 282, 1, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1371, 0, 0), f(866, 1372, 0, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfigurationCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfigurationList */ f(52, 2019, 0, 0), f(415, 279, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfigurationReference */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfigurationSpec */ f(278, 1355, 0, 0), f(452, 1364, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta2.PriorityLevelConfigurationStatus */ f(144, 280, 7, 0),
    /* flowcontrol.v1beta2.QueuingConfiguration */ f(346, 1402, 0, 0), f(693, 1402, 0, 0), f(694, 1402, 0, 0),
    /* flowcontrol.v1beta2.ResourcePolicyRule */ f(50, 523, 8, 0), f(129, 927, 0, 0), f(529, 523, 8, 0), f(754, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta2.ServiceAccountSubject */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* flowcontrol.v1beta2.Subject */ f(342, 1362, 0, 0), f(424, 2019, 0, 0), f(824, 1375, 0, 0), f(980, 1377, 0, 0),
    /* flowcontrol.v1beta2.UserSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta3.ExemptPriorityLevelConfiguration */ f(447, 1402, 0, 0), f(550, 1402, 0, 0),
    /* flowcontrol.v1beta3.FlowDistinguisherMethod */ f(961, 2019, 0, 0),
    /* flowcontrol.v1beta3.FlowSchema */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1383, 0, 0), f(866, 1384, 0, 0),
    /* flowcontrol.v1beta3.FlowSchemaCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta3.FlowSchemaList */ f(52, 2019, 0, 0), f(415, 283, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta3.FlowSchemaSpec */ f(240, 1379, 0, 0), f(481, 1402, 0, 0), f(676, 1393, 0, 0), f(769, 286, 1, 0),
    /* flowcontrol.v1beta3.FlowSchemaStatus */ f(144, 284, 24, 0),
    /* flowcontrol.v1beta3.GroupSubject */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta3.LimitResponse */ f(695, 1396, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta3.LimitedPriorityLevelConfiguration */ f(99, 1402, 0, 0), f(447, 1402, 0, 0), f(451, 1386, 0, 0), f(550, 1402, 0, 0),
    /* flowcontrol.v1beta3.NonResourcePolicyRule */ f(554, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta3.PolicyRulesWithSubjects */ f(553, 285, 1, 0), f(751, 289, 1, 0), f(894, 290, 1, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfiguration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1394, 0, 0), f(866, 1395, 0, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfigurationCondition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfigurationList */ f(52, 2019, 0, 0), f(415, 287, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfigurationReference */ f(523, 2019, 0, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfigurationSpec */ f(278, 1378, 0, 0), f(452, 1387, 0, 0), f(961, 2019, 0, 0),
    /* flowcontrol.v1beta3.PriorityLevelConfigurationStatus */ f(144, 288, 24, 0),
    /* flowcontrol.v1beta3.QueuingConfiguration */ f(346, 1402, 0, 0), f(693, 1402, 0, 0), f(694, 1402, 0, 0),
    /* flowcontrol.v1beta3.ResourcePolicyRule */ f(50, 523, 8, 0), f(129, 927, 0, 0), f(529, 523, 8, 0), f(754, 523, 8, 0), f(1001, 523, 8, 0),
    /* flowcontrol.v1beta3.ServiceAccountSubject */ f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* flowcontrol.v1beta3.Subject */ f(342, 1385, 0, 0), f(424, 2019, 0, 0), f(824, 1398, 0, 0), f(980, 1400, 0, 0),
    /* flowcontrol.v1beta3.UserSubject */ f(523, 2019, 0, 0),
    /* lifecycle.v1alpha1.Eviction */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1413, 0, 0), f(866, 1414, 0, 0),
    /* lifecycle.v1alpha1.EvictionList */ f(52, 2019, 0, 0), f(415, 293, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* lifecycle.v1alpha1.EvictionPodReference */ f(523, 2019, 0, 0), f(963, 2019, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1410, 0, 0), f(866, 1411, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequestList */ f(52, 2019, 0, 0), f(415, 294, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequestPodReference */ f(523, 2019, 0, 0), f(963, 2019, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequestSpec */ f(398, 2019, 0, 0), f(726, 2019, 0, 0), f(914, 1412, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequestStatus */ f(144, 298, 24, 0), f(568, 1403, 0, 0),
    /* lifecycle.v1alpha1.EvictionRequestTarget */ f(624, 1409, 0, 0),
    /* lifecycle.v1alpha1.EvictionSpec */ f(914, 1415, 0, 0),
    /* lifecycle.v1alpha1.EvictionStatus */ f(144, 298, 24, 0), f(568, 1403, 0, 0), f(727, 295, 16, 0), f(755, 296, 16, 0), f(922, 297, 16, 0),
    /* lifecycle.v1alpha1.EvictionTarget */ f(624, 1406, 0, 0),
    /* lifecycle.v1alpha1.Requester */ f(398, 2019, 0, 0), f(523, 2019, 0, 0),
    /* lifecycle.v1alpha1.ResponderStatus */ f(138, 1439, 0, 0), f(281, 1439, 0, 0), f(354, 1439, 0, 0), f(496, 2019, 0, 0), f(523, 2019, 0, 0), f(860, 1439, 0, 0),
    /* lifecycle.v1alpha1.TargetResponder */ f(523, 2019, 0, 0), f(674, 1402, 0, 0), f(865, 2019, 0, 0),
    /* meta.v1.Condition */ f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(568, 1403, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* meta.v1.DeleteOptions */ f(52, 2019, 0, 0), f(250, 523, 1, 0), f(341, 1403, 0, 0), f(377, 927, 0, 0), f(424, 2019, 0, 0), f(582, 927, 0, 0), f(665, 1434, 0, 0), f(682, 2019, 0, 0),
    /* meta.v1.FieldSelectorRequirement */ f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(994, 523, 1, 0),
    /* meta.v1.GroupResource */ f(342, 2019, 0, 0), f(738, 2019, 0, 0),
    /* meta.v1.Initializer */ f(523, 2019, 0, 0),
    /* meta.v1.Initializers */ f(609, 300, 15, 0), f(759, 1436, 0, 0),
    /* meta.v1.LabelSelector */ f(474, 302, 1, 0), f(478, 2047, 0, 0),
    /* meta.v1.LabelSelectorRequirement */ f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(994, 523, 1, 0),
    /* meta.v1.ListMeta */ f(162, 2019, 0, 0), f(715, 1403, 0, 0), f(753, 2019, 0, 0), f(818, 2019, 0, 0), f(835, 1435, 0, 0),
    /* meta.v1.ManagedFieldsEntry */ f(52, 2019, 0, 0), f(307, 1422, 0, 15), f(308, 2019, 0, 0), f(309, 1423, 0, 0), f(468, 2019, 0, 0), f(575, 2019, 0, 0), f(895, 2019, 0, 0), f(939, 1439, 0, 0),
    /* meta.v1.ObjectMeta */ f(47, 2047, 0, 0), f(127, 2019, 0, 24), f(173, 1439, 0, 0), f(207, 1403, 0, 0), f(208, 1439, 0, 0), f(312, 523, 9, 0), f(332, 2019, 0, 0), f(334, 1403, 0, 0), f(391, 1426, 0, 15), f(431, 2047, 0, 0), f(467, 303, 1, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(586, 304, 25, 0), f(753, 2019, 0, 0), f(818, 2019, 0, 0), f(963, 2019, 0, 0),
    /* meta.v1.OwnerReference */ f(52, 2019, 0, 0), f(95, 927, 0, 0), f(164, 927, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(963, 2019, 0, 0),
    /* meta.v1.Preconditions */ f(753, 2019, 0, 0), f(963, 2019, 0, 0),
    /* meta.v1.ShardInfo */ f(816, 2019, 0, 0),
    /* meta.v1.Status */ f(52, 2019, 0, 0), f(131, 1402, 0, 0), f(225, 1438, 0, 0), f(424, 2019, 0, 0), f(496, 2019, 0, 0), f(498, 1429, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0),
    /* meta.v1.StatusCause */ f(303, 2019, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0),
    /* meta.v1.StatusDetails */ f(109, 305, 1, 0), f(342, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(761, 1402, 0, 0), f(963, 2019, 0, 0),
    /* networking.v1.HTTPIngressPath */ f(83, 1447, 0, 0), f(600, 2019, 0, 0), f(602, 2019, 0, 0),
    /* networking.v1.HTTPIngressRuleValue */ f(603, 306, 1, 0),
    /* networking.v1.IPAddress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1444, 0, 0),
    /* networking.v1.IPAddressList */ f(52, 2019, 0, 0), f(415, 307, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1.IPAddressSpec */ f(594, 1469, 0, 0),
    /* networking.v1.IPBlock */ f(117, 2019, 0, 0), f(273, 523, 1, 0),
    /* networking.v1.Ingress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1458, 0, 0), f(866, 1459, 0, 0),
    /* networking.v1.IngressBackend */ f(738, 1191, 0, 0), f(823, 1457, 0, 0),
    /* networking.v1.IngressClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1451, 0, 0),
    /* networking.v1.IngressClassList */ f(52, 2019, 0, 0), f(415, 309, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1.IngressClassParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(794, 2019, 0, 0),
    /* networking.v1.IngressClassSpec */ f(164, 2019, 0, 0), f(591, 1450, 0, 0),
    /* networking.v1.IngressList */ f(52, 2019, 0, 0), f(415, 308, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1.IngressLoadBalancerIngress */ f(369, 2019, 0, 0), f(403, 2019, 0, 0), f(660, 311, 1, 0),
    /* networking.v1.IngressLoadBalancerStatus */ f(386, 310, 1, 0),
    /* networking.v1.IngressPortStatus */ f(266, 2019, 0, 0), f(658, 1402, 0, 0), f(685, 2019, 0, 0),
    /* networking.v1.IngressRule */ f(357, 2019, 0, 0), f(373, 1441, 0, 0),
    /* networking.v1.IngressServiceBackend */ f(523, 2019, 0, 0), f(658, 1470, 0, 0),
    /* networking.v1.IngressSpec */ f(199, 1447, 0, 0), f(387, 2019, 0, 0), f(769, 312, 1, 0), f(944, 313, 1, 0),
    /* networking.v1.IngressStatus */ f(458, 1454, 0, 0),
    /* networking.v1.IngressTLS */ f(372, 523, 1, 0), f(808, 2019, 0, 0),
    /* networking.v1.NetworkPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1467, 0, 0), f(866, 1468, 0, 27),
    /* networking.v1.NetworkPolicyEgressRule */ f(660, 318, 1, 0), f(945, 317, 1, 0),
    /* networking.v1.NetworkPolicyIngressRule */ f(322, 317, 1, 0), f(660, 318, 1, 0),
    /* networking.v1.NetworkPolicyList */ f(52, 2019, 0, 0), f(415, 314, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1.NetworkPolicyPeer */ f(404, 1445, 0, 0), f(528, 1427, 0, 0), f(647, 1427, 0, 0),
    /* networking.v1.NetworkPolicyPort */ f(257, 1402, 0, 0), f(658, 2021, 0, 0), f(685, 2019, 0, 0),
    /* networking.v1.NetworkPolicySpec */ f(252, 315, 1, 0), f(386, 316, 1, 0), f(647, 1427, 0, 0), f(653, 523, 1, 0),
    /* networking.v1.NetworkPolicyStatus */ f(144, 298, 24, 0),
    /* networking.v1.ParentReference */ f(342, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(738, 2019, 0, 0),
    /* networking.v1.ServiceBackendPort */ f(523, 2019, 0, 0), f(561, 1402, 0, 0),
    /* networking.v1.ServiceCIDR */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1473, 0, 0), f(866, 1474, 0, 0),
    /* networking.v1.ServiceCIDRList */ f(52, 2019, 0, 0), f(415, 319, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1.ServiceCIDRSpec */ f(118, 523, 1, 0),
    /* networking.v1.ServiceCIDRStatus */ f(144, 298, 24, 0),
    /* networking.v1alpha1.ClusterCIDR */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1477, 0, 0),
    /* networking.v1alpha1.ClusterCIDRList */ f(52, 2019, 0, 0), f(415, 320, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1alpha1.ClusterCIDRSpec */ f(410, 2019, 0, 0), f(411, 2019, 0, 0), f(544, 1091, 0, 0), f(612, 1402, 0, 0),
    /* networking.v1alpha1.IPAddress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1480, 0, 0),
    /* networking.v1alpha1.IPAddressList */ f(52, 2019, 0, 0), f(415, 321, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1alpha1.IPAddressSpec */ f(594, 1481, 0, 0),
    /* networking.v1alpha1.ParentReference */ f(342, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 28),
    /* networking.v1alpha1.ServiceCIDR */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1484, 0, 0), f(866, 1485, 0, 0),
    /* networking.v1alpha1.ServiceCIDRList */ f(52, 2019, 0, 0), f(415, 322, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1alpha1.ServiceCIDRSpec */ f(118, 523, 1, 0),
    /* networking.v1alpha1.ServiceCIDRStatus */ f(144, 298, 24, 0),
    /* networking.v1beta1.HTTPIngressPath */ f(83, 1492, 0, 0), f(600, 2019, 0, 0), f(602, 2019, 0, 0),
    /* networking.v1beta1.HTTPIngressRuleValue */ f(603, 323, 0, 0),
    /* networking.v1beta1.IPAddress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1490, 0, 0),
    /* networking.v1beta1.IPAddressList */ f(52, 2019, 0, 0), f(415, 324, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1beta1.IPAddressSpec */ f(594, 1502, 0, 0),
    /* networking.v1beta1.Ingress */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1499, 0, 0), f(866, 1500, 0, 0),
    /* networking.v1beta1.IngressBackend */ f(738, 1191, 0, 0), f(829, 2019, 0, 0), f(830, 2021, 0, 0),
    /* networking.v1beta1.IngressClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1496, 0, 0),
    /* networking.v1beta1.IngressClassList */ f(52, 2019, 0, 0), f(415, 326, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1beta1.IngressClassParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(794, 2019, 0, 0),
    /* networking.v1beta1.IngressClassSpec */ f(164, 2019, 0, 0), f(591, 1495, 0, 0),
    /* networking.v1beta1.IngressList */ f(52, 2019, 0, 0), f(415, 325, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1beta1.IngressRule */ f(357, 2019, 0, 0), f(373, 1487, 0, 0),
    /* networking.v1beta1.IngressSpec */ f(83, 1492, 0, 0), f(387, 2019, 0, 0), f(769, 327, 0, 0), f(944, 328, 0, 0),
    /* networking.v1beta1.IngressStatus */ f(458, 1066, 0, 0),
    /* networking.v1beta1.IngressTLS */ f(372, 523, 0, 0), f(808, 2019, 0, 0),
    /* networking.v1beta1.ParentReference */ f(342, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0), f(738, 2019, 0, 0),
    /* networking.v1beta1.ServiceCIDR */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1505, 0, 0), f(866, 1506, 0, 0),
    /* networking.v1beta1.ServiceCIDRList */ f(52, 2019, 0, 0), f(415, 329, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* networking.v1beta1.ServiceCIDRSpec */ f(118, 523, 1, 0),
    /* networking.v1beta1.ServiceCIDRStatus */ f(144, 298, 24, 0),
    /* node.v1.Overhead */ f(632, 2023, 0, 0),
    /* node.v1.RuntimeClass */ f(52, 2019, 0, 0), f(347, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(585, 1507, 0, 0), f(787, 1510, 0, 0),
    /* node.v1.RuntimeClassList */ f(52, 2019, 0, 0), f(415, 330, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* node.v1.Scheduling */ f(544, 2047, 0, 0), f(950, 205, 1, 0),
    /* node.v1alpha1.Overhead */ f(632, 2023, 0, 0),
    /* node.v1alpha1.RuntimeClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1514, 0, 0),
    /* node.v1alpha1.RuntimeClassList */ f(52, 2019, 0, 0), f(415, 331, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* node.v1alpha1.RuntimeClassSpec */ f(585, 1511, 0, 0), f(778, 2019, 0, 0), f(787, 1515, 0, 0),
    /* node.v1alpha1.Scheduling */ f(544, 2047, 0, 0), f(950, 205, 1, 0),
    /* node.v1beta1.Overhead */ f(632, 2023, 0, 0),
    /* node.v1beta1.RuntimeClass */ f(52, 2019, 0, 0), f(347, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(585, 1516, 0, 0), f(787, 1519, 0, 0),
    /* node.v1beta1.RuntimeClassList */ f(52, 2019, 0, 0), f(415, 332, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* node.v1beta1.Scheduling */ f(544, 2047, 0, 0), f(950, 205, 1, 0),
    /* policy.v1.Eviction */ f(52, 2019, 0, 0), f(206, 1420, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* policy.v1.PodDisruptionBudget */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1524, 0, 0), f(866, 1525, 0, 0),
    /* policy.v1.PodDisruptionBudgetList */ f(52, 2019, 0, 0), f(415, 333, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* policy.v1.PodDisruptionBudgetSpec */ f(492, 2021, 0, 0), f(504, 2021, 0, 0), f(816, 1427, 27, 0), f(967, 2019, 0, 0),
    /* policy.v1.PodDisruptionBudgetStatus */ f(144, 298, 24, 0), f(180, 1402, 0, 0), f(221, 1402, 0, 0), f(236, 2029, 0, 0), f(238, 1402, 0, 0), f(282, 1402, 0, 0), f(568, 1403, 0, 0),
    /* policy.v1beta1.AllowedCSIDriver */ f(523, 2019, 0, 0),
    /* policy.v1beta1.AllowedFlexVolume */ f(245, 2019, 0, 0),
    /* policy.v1beta1.AllowedHostPath */ f(601, 2019, 0, 0), f(700, 927, 0, 0),
    /* policy.v1beta1.Eviction */ f(52, 2019, 0, 0), f(206, 1420, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0),
    /* policy.v1beta1.FSGroupStrategyOptions */ f(697, 338, 0, 0), f(768, 2019, 0, 0),
    /* policy.v1beta1.HostPortRange */ f(482, 1402, 0, 0), f(503, 1402, 0, 0),
    /* policy.v1beta1.IDRange */ f(482, 1403, 0, 0), f(503, 1403, 0, 0),
    /* policy.v1beta1.PodDisruptionBudget */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1535, 0, 0), f(866, 1536, 0, 0),
    /* policy.v1beta1.PodDisruptionBudgetList */ f(52, 2019, 0, 0), f(415, 339, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* policy.v1beta1.PodDisruptionBudgetSpec */ f(492, 2021, 0, 0), f(504, 2021, 0, 0), f(816, 1427, 0, 0),
    /* policy.v1beta1.PodDisruptionBudgetStatus */ f(144, 298, 24, 0), f(180, 1402, 0, 0), f(221, 1402, 0, 0), f(236, 2029, 0, 0), f(238, 1402, 0, 0), f(282, 1402, 0, 0), f(568, 1403, 0, 0),
    /* policy.v1beta1.PodSecurityPolicy */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1539, 0, 0),
    /* policy.v1beta1.PodSecurityPolicyList */ f(52, 2019, 0, 0), f(415, 340, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* policy.v1beta1.PodSecurityPolicySpec */ f(36, 927, 0, 0), f(39, 334, 0, 0), f(40, 523, 0, 0), f(41, 335, 0, 0), f(42, 336, 0, 0), f(43, 523, 0, 0), f(46, 523, 0, 0), f(197, 523, 0, 0), f(198, 927, 0, 0), f(320, 523, 0, 0), f(323, 1530, 0, 0), f(360, 927, 0, 0), f(362, 927, 0, 0), f(363, 927, 0, 0), f(366, 337, 0, 0), f(677, 927, 0, 0), f(701, 927, 0, 0), f(730, 523, 0, 0), f(770, 1540, 0, 0), f(772, 1541, 0, 0), f(776, 1542, 0, 0), f(798, 1543, 0, 0), f(905, 1544, 0, 0), f(1022, 523, 0, 0),
    /* policy.v1beta1.RunAsGroupStrategyOptions */ f(697, 338, 0, 0), f(768, 2019, 0, 0),
    /* policy.v1beta1.RunAsUserStrategyOptions */ f(697, 338, 0, 0), f(768, 2019, 0, 0),
    /* policy.v1beta1.RuntimeClassStrategyOptions */ f(44, 523, 0, 0), f(203, 2019, 0, 0),
    /* policy.v1beta1.SELinuxStrategyOptions */ f(768, 2019, 0, 0), f(801, 1158, 0, 0),
    /* policy.v1beta1.SupplementalGroupsStrategyOptions */ f(697, 338, 0, 0), f(768, 2019, 0, 0),
    /* rbac.v1.AggregationRule */ f(128, 301, 1, 0),
    /* rbac.v1.ClusterRole */ f(21, 1546, 0, 0), f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 343, 1, 0),
    /* rbac.v1.ClusterRoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1556, 0, 0), f(894, 346, 1, 0),
    /* rbac.v1.ClusterRoleBindingList */ f(52, 2019, 0, 0), f(415, 342, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1.ClusterRoleList */ f(52, 2019, 0, 0), f(415, 341, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1.PolicyRule */ f(50, 523, 1, 0), f(554, 523, 1, 0), f(750, 523, 1, 0), f(754, 523, 1, 0), f(1001, 523, 1, 0),
    /* rbac.v1.Role */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 343, 1, 0),
    /* rbac.v1.RoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1556, 0, 0), f(894, 346, 1, 0),
    /* rbac.v1.RoleBindingList */ f(52, 2019, 0, 0), f(415, 345, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1.RoleList */ f(52, 2019, 0, 0), f(415, 344, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1.RoleRef */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* rbac.v1.Subject */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* rbac.v1alpha1.AggregationRule */ f(128, 301, 0, 0),
    /* rbac.v1alpha1.ClusterRole */ f(21, 1558, 0, 0), f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 349, 0, 0),
    /* rbac.v1alpha1.ClusterRoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1568, 0, 0), f(894, 352, 0, 0),
    /* rbac.v1alpha1.ClusterRoleBindingList */ f(52, 2019, 0, 0), f(415, 348, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1alpha1.ClusterRoleList */ f(52, 2019, 0, 0), f(415, 347, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1alpha1.PolicyRule */ f(50, 523, 0, 0), f(554, 523, 0, 0), f(750, 523, 0, 0), f(754, 523, 0, 0), f(1001, 523, 0, 0),
    /* rbac.v1alpha1.Role */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 349, 0, 0),
    /* rbac.v1alpha1.RoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1568, 0, 0), f(894, 352, 0, 0),
    /* rbac.v1alpha1.RoleBindingList */ f(52, 2019, 0, 0), f(415, 351, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1alpha1.RoleList */ f(52, 2019, 0, 0), f(415, 350, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1alpha1.RoleRef */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* rbac.v1alpha1.Subject */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* rbac.v1beta1.AggregationRule */ f(128, 301, 0, 0),
    /* rbac.v1beta1.ClusterRole */ f(21, 1570, 0, 0), f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 355, 0, 0),
    /* rbac.v1beta1.ClusterRoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1580, 0, 0), f(894, 358, 0, 0),
    /* rbac.v1beta1.ClusterRoleBindingList */ f(52, 2019, 0, 0), f(415, 354, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1beta1.ClusterRoleList */ f(52, 2019, 0, 0), f(415, 353, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1beta1.PolicyRule */ f(50, 523, 0, 0), f(554, 523, 0, 0), f(750, 523, 0, 0), f(754, 523, 0, 0), f(1001, 523, 0, 0),
    /* rbac.v1beta1.Role */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(769, 355, 0, 0),
    /* rbac.v1beta1.RoleBinding */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(765, 1580, 0, 0), f(894, 358, 0, 0),
    /* rbac.v1beta1.RoleBindingList */ f(52, 2019, 0, 0), f(415, 357, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1beta1.RoleList */ f(52, 2019, 0, 0), f(415, 356, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* rbac.v1beta1.RoleRef */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* rbac.v1beta1.Subject */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* resource.v1.AllocatedDeviceStatus */ f(144, 298, 7, 0), f(188, 1846, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(530, 1616, 0, 0), f(654, 2019, 0, 0), f(836, 2019, 0, 0),
    /* resource.v1.AllocationResult */ f(34, 1439, 0, 0), f(231, 1592, 0, 0), f(544, 1091, 0, 0),
    /* resource.v1.CELDeviceSelector */ f(285, 2019, 0, 0),
    /* resource.v1.CapacityRequestPolicy */ f(196, 625, 0, 0), f(985, 1586, 0, 0), f(986, 46, 1, 0),
    /* resource.v1.CapacityRequestPolicyRange */ f(482, 625, 0, 0), f(503, 625, 0, 0), f(870, 625, 0, 0),
    /* resource.v1.CapacityRequirements */ f(728, 2023, 0, 0),
    /* resource.v1.Counter */ f(991, 625, 0, 0),
    /* resource.v1.CounterSet */ f(172, 2030, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1.Device */ f(23, 927, 0, 0), f(35, 927, 0, 0), f(68, 2031, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(94, 927, 0, 0), f(105, 2032, 0, 0), f(153, 367, 1, 0), f(523, 2019, 0, 0), f(535, 2034, 0, 36), f(536, 2033, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(913, 373, 1, 0),
    /* resource.v1.DeviceAllocationConfiguration */ f(572, 1621, 0, 0), f(728, 523, 1, 0), f(852, 2019, 0, 0),
    /* resource.v1.DeviceAllocationResult */ f(145, 362, 1, 0), f(760, 370, 1, 0),
    /* resource.v1.DeviceAttribute */ f(96, 927, 0, 0), f(97, 119, 1, 0), f(396, 1403, 0, 0), f(401, 292, 1, 0), f(884, 2019, 0, 0), f(887, 523, 1, 0), f(1002, 2019, 0, 0), f(1004, 523, 1, 0),
    /* resource.v1.DeviceCapacity */ f(725, 1585, 0, 0), f(991, 625, 0, 0),
    /* resource.v1.DeviceClaim */ f(145, 363, 1, 0), f(150, 366, 1, 0), f(728, 369, 1, 0),
    /* resource.v1.DeviceClaimConfiguration */ f(572, 1621, 0, 0), f(728, 523, 1, 0),
    /* resource.v1.DeviceClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1600, 0, 0),
    /* resource.v1.DeviceClassConfiguration */ f(572, 1621, 0, 0),
    /* resource.v1.DeviceClassList */ f(52, 2019, 0, 0), f(415, 364, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1.DeviceClassSpec */ f(145, 365, 1, 0), f(288, 2019, 0, 0), f(817, 371, 1, 0),
    /* resource.v1.DeviceConstraint */ f(239, 2019, 0, 0), f(471, 2019, 0, 0), f(728, 523, 1, 0),
    /* resource.v1.DeviceCounterConsumption */ f(135, 523, 1, 0), f(171, 2019, 0, 0), f(172, 2030, 0, 0),
    /* resource.v1.DeviceDerivedAttribute */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1.DeviceRequest */ f(271, 1615, 0, 0), f(314, 372, 1, 0), f(523, 2019, 0, 0),
    /* resource.v1.DeviceRequestAllocationResult */ f(18, 927, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(152, 2023, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0), f(722, 2019, 0, 0), f(836, 2019, 0, 0), f(850, 523, 8, 0), f(950, 375, 1, 0),
    /* resource.v1.DeviceSelector */ f(110, 1584, 0, 0),
    /* resource.v1.DeviceSubRequest */ f(32, 2019, 0, 0), f(105, 1587, 0, 0), f(170, 1403, 0, 0), f(218, 368, 1, 0), f(227, 2019, 0, 0), f(523, 2019, 0, 0), f(817, 371, 1, 0), f(950, 375, 1, 0),
    /* resource.v1.DeviceTaint */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(940, 1439, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1.DeviceTaintRule */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1611, 0, 0), f(866, 1612, 0, 0),
    /* resource.v1.DeviceTaintRuleList */ f(52, 2019, 0, 0), f(415, 374, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1.DeviceTaintRuleSpec */ f(230, 1613, 0, 0), f(912, 1608, 0, 0),
    /* resource.v1.DeviceTaintRuleStatus */ f(144, 298, 24, 0),
    /* resource.v1.DeviceTaintSelector */ f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0),
    /* resource.v1.DeviceToleration */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(949, 1403, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1.ExactDeviceRequest */ f(18, 927, 0, 0), f(32, 2019, 0, 0), f(105, 1587, 0, 0), f(170, 1403, 0, 0), f(218, 368, 1, 0), f(227, 2019, 0, 0), f(817, 371, 1, 0), f(950, 375, 1, 0),
    /* resource.v1.NetworkDeviceData */ f(349, 2019, 0, 0), f(399, 2019, 0, 0), f(409, 523, 1, 0),
    /* resource.v1.NodeAllocatableMapping */ f(106, 2019, 0, 0), f(107, 625, 0, 0), f(228, 625, 0, 0),
    /* resource.v1.NodeAllocatableOverhead */ f(610, 625, 0, 0), f(613, 625, 0, 0),
    /* resource.v1.NodeAllocatableResource */ f(470, 1617, 0, 0), f(585, 1618, 0, 0),
    /* resource.v1.NodeAllocatableResourceMapping */ f(33, 625, 0, 0), f(106, 2019, 0, 0),
    /* resource.v1.OpaqueDeviceConfiguration */ f(245, 2019, 0, 0), f(591, 1846, 0, 0),
    /* resource.v1.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1625, 0, 0), f(866, 1626, 0, 0),
    /* resource.v1.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 376, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1.ResourceClaimSpec */ f(231, 1595, 0, 0),
    /* resource.v1.ResourceClaimStatus */ f(31, 1583, 0, 0), f(231, 359, 4, 0), f(734, 377, 25, 0),
    /* resource.v1.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1629, 0, 0),
    /* resource.v1.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 378, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1625, 0, 0),
    /* resource.v1.ResourcePool */ f(334, 1403, 0, 0), f(523, 2019, 0, 0), f(752, 1403, 0, 0),
    /* resource.v1.ResourceSlice */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1633, 0, 0),
    /* resource.v1.ResourceSliceList */ f(52, 2019, 0, 0), f(415, 379, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1.ResourceSliceSpec */ f(23, 927, 0, 0), f(231, 361, 1, 0), f(245, 2019, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(598, 2019, 0, 0), f(611, 927, 0, 0), f(654, 1630, 0, 0), f(841, 360, 1, 0), f(850, 523, 8, 0),
    /* resource.v1alpha1.AllocationResult */ f(76, 1091, 0, 0), f(746, 2019, 0, 0), f(839, 927, 0, 0),
    /* resource.v1alpha1.PodScheduling */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1637, 0, 0), f(866, 1638, 0, 0),
    /* resource.v1alpha1.PodSchedulingList */ f(52, 2019, 0, 0), f(415, 380, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha1.PodSchedulingSpec */ f(663, 523, 8, 0), f(815, 2019, 0, 0),
    /* resource.v1alpha1.PodSchedulingStatus */ f(743, 383, 5, 0),
    /* resource.v1alpha1.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1644, 0, 0), f(866, 1645, 0, 0),
    /* resource.v1alpha1.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1alpha1.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 381, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha1.ResourceClaimParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1alpha1.ResourceClaimSchedulingStatus */ f(523, 2019, 0, 0), f(970, 523, 8, 0),
    /* resource.v1alpha1.ResourceClaimSpec */ f(32, 2019, 0, 0), f(592, 1642, 0, 0), f(744, 2019, 0, 0),
    /* resource.v1alpha1.ResourceClaimStatus */ f(31, 1634, 0, 0), f(193, 927, 0, 0), f(246, 2019, 0, 0), f(734, 382, 8, 0),
    /* resource.v1alpha1.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1648, 0, 0),
    /* resource.v1alpha1.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 384, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha1.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1644, 0, 0),
    /* resource.v1alpha1.ResourceClass */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(592, 1651, 0, 0), f(904, 1091, 0, 0),
    /* resource.v1alpha1.ResourceClassList */ f(52, 2019, 0, 0), f(415, 385, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha1.ResourceClassParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* resource.v1alpha2.AllocationResult */ f(76, 1091, 0, 0), f(747, 399, 1, 0), f(839, 927, 0, 0),
    /* resource.v1alpha2.DriverAllocationResult */ f(524, 1655, 0, 0), f(999, 1846, 0, 0),
    /* resource.v1alpha2.DriverRequests */ f(246, 2019, 0, 0), f(728, 400, 1, 0), f(998, 1846, 0, 0),
    /* resource.v1alpha2.NamedResourcesAllocationResult */ f(523, 2019, 0, 0),
    /* resource.v1alpha2.NamedResourcesAttribute */ f(96, 927, 0, 0), f(396, 1403, 0, 0), f(397, 1659, 0, 0), f(523, 2019, 0, 0), f(692, 625, 0, 0), f(884, 2019, 0, 0), f(886, 1662, 0, 0), f(1002, 2019, 0, 0),
    /* resource.v1alpha2.NamedResourcesFilter */ f(816, 2019, 0, 0),
    /* resource.v1alpha2.NamedResourcesInstance */ f(68, 388, 1, 0), f(523, 2019, 0, 0),
    /* resource.v1alpha2.NamedResourcesIntSlice */ f(401, 292, 1, 0),
    /* resource.v1alpha2.NamedResourcesRequest */ f(816, 2019, 0, 0),
    /* resource.v1alpha2.NamedResourcesResources */ f(395, 389, 1, 0),
    /* resource.v1alpha2.NamedResourcesStringSlice */ f(887, 523, 1, 0),
    /* resource.v1alpha2.PodSchedulingContext */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1665, 0, 0), f(866, 1666, 0, 0),
    /* resource.v1alpha2.PodSchedulingContextList */ f(52, 2019, 0, 0), f(415, 390, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.PodSchedulingContextSpec */ f(663, 523, 1, 0), f(815, 2019, 0, 0),
    /* resource.v1alpha2.PodSchedulingContextStatus */ f(743, 394, 5, 0),
    /* resource.v1alpha2.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1674, 0, 0), f(866, 1675, 0, 0),
    /* resource.v1alpha2.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1alpha2.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 391, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.ResourceClaimParameters */ f(52, 2019, 0, 0), f(247, 387, 1, 0), f(333, 1672, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(839, 927, 0, 0),
    /* resource.v1alpha2.ResourceClaimParametersList */ f(52, 2019, 0, 0), f(415, 393, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.ResourceClaimParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1alpha2.ResourceClaimSchedulingStatus */ f(523, 2019, 0, 0), f(970, 523, 1, 0),
    /* resource.v1alpha2.ResourceClaimSpec */ f(32, 2019, 0, 0), f(592, 1672, 0, 0), f(744, 2019, 0, 0),
    /* resource.v1alpha2.ResourceClaimStatus */ f(31, 1652, 0, 0), f(193, 927, 0, 0), f(246, 2019, 0, 0), f(734, 392, 25, 0),
    /* resource.v1alpha2.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1678, 0, 0),
    /* resource.v1alpha2.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 395, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1674, 0, 0),
    /* resource.v1alpha2.ResourceClass */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(592, 1683, 0, 0), f(889, 927, 0, 0), f(904, 1091, 0, 0),
    /* resource.v1alpha2.ResourceClassList */ f(52, 2019, 0, 0), f(415, 396, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.ResourceClassParameters */ f(52, 2019, 0, 0), f(311, 398, 1, 0), f(333, 1683, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(998, 402, 1, 0),
    /* resource.v1alpha2.ResourceClassParametersList */ f(52, 2019, 0, 0), f(415, 397, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.ResourceClassParametersReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0), f(527, 2019, 0, 0),
    /* resource.v1alpha2.ResourceFilter */ f(246, 2019, 0, 0), f(524, 1657, 0, 0),
    /* resource.v1alpha2.ResourceHandle */ f(188, 2019, 0, 0), f(246, 2019, 0, 0), f(888, 1689, 0, 0),
    /* resource.v1alpha2.ResourceRequest */ f(524, 1660, 0, 0), f(998, 1846, 0, 0),
    /* resource.v1alpha2.ResourceSlice */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(524, 1661, 0, 0), f(541, 2019, 0, 0),
    /* resource.v1alpha2.ResourceSliceList */ f(52, 2019, 0, 0), f(415, 401, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha2.StructuredResourceHandle */ f(541, 2019, 0, 0), f(760, 386, 1, 0), f(996, 1846, 0, 0), f(997, 1846, 0, 0),
    /* resource.v1alpha2.VendorParameters */ f(246, 2019, 0, 0), f(591, 1846, 0, 0),
    /* resource.v1alpha3.AllocatedDeviceStatus */ f(144, 298, 7, 0), f(188, 1846, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(530, 1720, 0, 0), f(654, 2019, 0, 0),
    /* resource.v1alpha3.AllocationResult */ f(164, 2019, 0, 31), f(231, 1699, 0, 0), f(544, 1091, 0, 0),
    /* resource.v1alpha3.BasicDevice */ f(23, 927, 0, 0), f(68, 2036, 0, 0), f(105, 2023, 0, 0), f(153, 411, 1, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(913, 416, 1, 0),
    /* resource.v1alpha3.CELDeviceSelector */ f(285, 2019, 0, 0),
    /* resource.v1alpha3.Counter */ f(991, 625, 0, 0),
    /* resource.v1alpha3.CounterSet */ f(172, 2035, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1alpha3.Device */ f(86, 1693, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1alpha3.DeviceAllocationConfiguration */ f(572, 1721, 0, 0), f(728, 523, 1, 0), f(852, 2019, 0, 0),
    /* resource.v1alpha3.DeviceAllocationResult */ f(145, 406, 1, 0), f(760, 413, 1, 0),
    /* resource.v1alpha3.DeviceAttribute */ f(96, 927, 0, 0), f(396, 1403, 0, 0), f(884, 2019, 0, 0), f(1002, 2019, 0, 0),
    /* resource.v1alpha3.DeviceClaim */ f(145, 407, 1, 0), f(150, 410, 1, 0), f(728, 412, 1, 0),
    /* resource.v1alpha3.DeviceClaimConfiguration */ f(572, 1721, 0, 0), f(728, 523, 1, 0),
    /* resource.v1alpha3.DeviceClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1706, 0, 0),
    /* resource.v1alpha3.DeviceClassConfiguration */ f(572, 1721, 0, 0),
    /* resource.v1alpha3.DeviceClassList */ f(52, 2019, 0, 0), f(415, 408, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.DeviceClassSpec */ f(145, 409, 1, 0), f(817, 414, 1, 0), f(904, 1091, 0, 31),
    /* resource.v1alpha3.DeviceConstraint */ f(471, 2019, 0, 0), f(728, 523, 1, 0),
    /* resource.v1alpha3.DeviceCounterConsumption */ f(171, 2019, 0, 0), f(172, 2035, 0, 0),
    /* resource.v1alpha3.DeviceRequest */ f(18, 927, 0, 0), f(32, 2019, 0, 0), f(170, 1403, 0, 0), f(227, 2019, 0, 0), f(314, 415, 1, 0), f(523, 2019, 0, 0), f(817, 414, 1, 0), f(950, 418, 1, 0),
    /* resource.v1alpha3.DeviceRequestAllocationResult */ f(18, 927, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0), f(722, 2019, 0, 0), f(950, 418, 1, 0),
    /* resource.v1alpha3.DeviceSelector */ f(110, 1694, 0, 0),
    /* resource.v1alpha3.DeviceSubRequest */ f(32, 2019, 0, 0), f(170, 1403, 0, 0), f(227, 2019, 0, 0), f(523, 2019, 0, 0), f(817, 414, 1, 0), f(950, 418, 1, 0),
    /* resource.v1alpha3.DeviceTaint */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(940, 1439, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1alpha3.DeviceTaintRule */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1716, 0, 0), f(866, 1717, 0, 0),
    /* resource.v1alpha3.DeviceTaintRuleList */ f(52, 2019, 0, 0), f(415, 417, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.DeviceTaintRuleSpec */ f(230, 1718, 0, 0), f(912, 1713, 0, 0),
    /* resource.v1alpha3.DeviceTaintRuleStatus */ f(144, 298, 24, 0),
    /* resource.v1alpha3.DeviceTaintSelector */ f(226, 2019, 0, 0), f(227, 2019, 0, 34), f(245, 2019, 0, 0), f(654, 2019, 0, 0), f(817, 414, 1, 34),
    /* resource.v1alpha3.DeviceToleration */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(949, 1403, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1alpha3.NetworkDeviceData */ f(349, 2019, 0, 0), f(399, 2019, 0, 0), f(409, 523, 1, 0),
    /* resource.v1alpha3.OpaqueDeviceConfiguration */ f(245, 2019, 0, 0), f(591, 1846, 0, 0),
    /* resource.v1alpha3.PartitionTypeStatus */ f(25, 1402, 0, 0), f(67, 2019, 0, 0), f(955, 1402, 0, 0), f(961, 2019, 0, 0),
    /* resource.v1alpha3.PodSchedulingContext */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1725, 0, 0), f(866, 1726, 0, 0),
    /* resource.v1alpha3.PodSchedulingContextList */ f(52, 2019, 0, 0), f(415, 420, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.PodSchedulingContextSpec */ f(663, 523, 1, 0), f(815, 2019, 0, 0),
    /* resource.v1alpha3.PodSchedulingContextStatus */ f(743, 424, 5, 0),
    /* resource.v1alpha3.PoolStatus */ f(27, 1402, 0, 0), f(75, 1402, 0, 0), f(245, 2019, 0, 0), f(334, 1403, 0, 0), f(541, 2019, 0, 0), f(597, 419, 1, 0), f(656, 2019, 0, 0), f(752, 1402, 0, 0), f(840, 1746, 0, 0), f(956, 1402, 0, 0), f(964, 1402, 0, 0), f(989, 2019, 0, 0),
    /* resource.v1alpha3.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1732, 0, 0), f(866, 1733, 0, 0),
    /* resource.v1alpha3.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1alpha3.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 422, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.ResourceClaimSchedulingStatus */ f(523, 2019, 0, 0), f(970, 523, 1, 0),
    /* resource.v1alpha3.ResourceClaimSpec */ f(164, 2019, 0, 31), f(231, 1701, 0, 0),
    /* resource.v1alpha3.ResourceClaimStatus */ f(31, 1692, 0, 0), f(193, 927, 0, 31), f(231, 403, 3, 0), f(734, 423, 25, 0),
    /* resource.v1alpha3.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1736, 0, 0),
    /* resource.v1alpha3.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 425, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1732, 0, 0),
    /* resource.v1alpha3.ResourcePool */ f(334, 1403, 0, 0), f(523, 2019, 0, 0), f(752, 1403, 0, 0),
    /* resource.v1alpha3.ResourcePoolStatusRequest */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1740, 0, 0), f(866, 1741, 0, 0),
    /* resource.v1alpha3.ResourcePoolStatusRequestList */ f(52, 2019, 0, 0), f(415, 426, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1alpha3.ResourcePoolStatusRequestSpec */ f(201, 2019, 0, 0), f(245, 2019, 0, 0), f(450, 1402, 0, 0), f(656, 2019, 0, 0),
    /* resource.v1alpha3.ResourcePoolStatusRequestStatus */ f(144, 298, 24, 0), f(655, 1402, 0, 0), f(657, 421, 1, 0),
    /* resource.v1alpha3.ResourceSlice */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1744, 0, 0),
    /* resource.v1alpha3.ResourceSliceList */ f(52, 2019, 0, 0), f(415, 427, 0, 0), f(424, 2019, 0, 0), f(456, 1429, 0, 31), f(498, 1429, 0, 0),
    /* resource.v1alpha3.ResourceSliceSpec */ f(23, 927, 0, 0), f(231, 405, 1, 0), f(245, 2019, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(611, 927, 0, 0), f(654, 1737, 0, 0), f(841, 404, 1, 0),
    /* resource.v1alpha3.ShareableCapacityStatus */ f(74, 625, 0, 0), f(151, 625, 0, 0), f(523, 2019, 0, 0), f(955, 625, 0, 0),
    /* resource.v1alpha3.ShareableSummaryStatus */ f(105, 428, 1, 0), f(327, 1402, 0, 0), f(595, 1402, 0, 0),
    /* resource.v1beta1.AllocatedDeviceStatus */ f(144, 298, 7, 0), f(188, 1846, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(530, 1776, 0, 0), f(654, 2019, 0, 0), f(836, 2019, 0, 0),
    /* resource.v1beta1.AllocationResult */ f(34, 1439, 0, 0), f(231, 1758, 0, 0), f(544, 1091, 0, 0),
    /* resource.v1beta1.BasicDevice */ f(23, 927, 0, 0), f(35, 927, 0, 0), f(68, 2038, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(94, 927, 0, 0), f(105, 2039, 0, 0), f(153, 437, 1, 0), f(535, 2041, 0, 36), f(536, 2040, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(913, 443, 1, 0),
    /* resource.v1beta1.CELDeviceSelector */ f(285, 2019, 0, 0),
    /* resource.v1beta1.CapacityRequestPolicy */ f(196, 625, 0, 0), f(985, 1752, 0, 0), f(986, 46, 1, 0),
    /* resource.v1beta1.CapacityRequestPolicyRange */ f(482, 625, 0, 0), f(503, 625, 0, 0), f(870, 625, 0, 0),
    /* resource.v1beta1.CapacityRequirements */ f(728, 2023, 0, 0),
    /* resource.v1beta1.Counter */ f(991, 625, 0, 0),
    /* resource.v1beta1.CounterSet */ f(172, 2037, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1beta1.Device */ f(86, 1749, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1beta1.DeviceAllocationConfiguration */ f(572, 1781, 0, 0), f(728, 523, 1, 0), f(852, 2019, 0, 0),
    /* resource.v1beta1.DeviceAllocationResult */ f(145, 432, 1, 0), f(760, 440, 1, 0),
    /* resource.v1beta1.DeviceAttribute */ f(96, 927, 0, 0), f(97, 119, 1, 0), f(396, 1403, 0, 0), f(401, 292, 1, 0), f(884, 2019, 0, 0), f(887, 523, 1, 0), f(1002, 2019, 0, 0), f(1004, 523, 1, 0),
    /* resource.v1beta1.DeviceCapacity */ f(725, 1751, 0, 0), f(991, 625, 0, 0),
    /* resource.v1beta1.DeviceClaim */ f(145, 433, 1, 0), f(150, 436, 1, 0), f(728, 439, 1, 0),
    /* resource.v1beta1.DeviceClaimConfiguration */ f(572, 1781, 0, 0), f(728, 523, 1, 0),
    /* resource.v1beta1.DeviceClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1766, 0, 0),
    /* resource.v1beta1.DeviceClassConfiguration */ f(572, 1781, 0, 0),
    /* resource.v1beta1.DeviceClassList */ f(52, 2019, 0, 0), f(415, 434, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta1.DeviceClassSpec */ f(145, 435, 1, 0), f(288, 2019, 0, 0), f(817, 441, 1, 0),
    /* resource.v1beta1.DeviceConstraint */ f(239, 2019, 0, 0), f(471, 2019, 0, 0), f(728, 523, 1, 0),
    /* resource.v1beta1.DeviceCounterConsumption */ f(135, 523, 1, 0), f(171, 2019, 0, 0), f(172, 2037, 0, 0),
    /* resource.v1beta1.DeviceDerivedAttribute */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1beta1.DeviceRequest */ f(18, 927, 0, 0), f(32, 2019, 0, 0), f(105, 1753, 0, 0), f(170, 1403, 0, 0), f(218, 438, 1, 0), f(227, 2019, 0, 0), f(314, 442, 1, 0), f(523, 2019, 0, 0), f(817, 441, 1, 0), f(950, 444, 1, 0),
    /* resource.v1beta1.DeviceRequestAllocationResult */ f(18, 927, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(152, 2023, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0), f(722, 2019, 0, 0), f(836, 2019, 0, 0), f(850, 523, 8, 0), f(950, 444, 1, 0),
    /* resource.v1beta1.DeviceSelector */ f(110, 1750, 0, 0),
    /* resource.v1beta1.DeviceSubRequest */ f(32, 2019, 0, 0), f(105, 1753, 0, 0), f(170, 1403, 0, 0), f(218, 438, 1, 0), f(227, 2019, 0, 0), f(523, 2019, 0, 0), f(817, 441, 1, 0), f(950, 444, 1, 0),
    /* resource.v1beta1.DeviceTaint */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(940, 1439, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1beta1.DeviceToleration */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(949, 1403, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1beta1.NetworkDeviceData */ f(349, 2019, 0, 0), f(399, 2019, 0, 0), f(409, 523, 1, 0),
    /* resource.v1beta1.NodeAllocatableMapping */ f(106, 2019, 0, 0), f(107, 625, 0, 0), f(228, 625, 0, 0),
    /* resource.v1beta1.NodeAllocatableOverhead */ f(610, 625, 0, 0), f(613, 625, 0, 0),
    /* resource.v1beta1.NodeAllocatableResource */ f(470, 1777, 0, 0), f(585, 1778, 0, 0),
    /* resource.v1beta1.NodeAllocatableResourceMapping */ f(33, 625, 0, 0), f(106, 2019, 0, 0),
    /* resource.v1beta1.OpaqueDeviceConfiguration */ f(245, 2019, 0, 0), f(591, 1846, 0, 0),
    /* resource.v1beta1.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1785, 0, 0), f(866, 1786, 0, 0),
    /* resource.v1beta1.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1beta1.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 445, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta1.ResourceClaimSpec */ f(231, 1761, 0, 0),
    /* resource.v1beta1.ResourceClaimStatus */ f(31, 1748, 0, 0), f(231, 429, 4, 0), f(734, 446, 25, 0),
    /* resource.v1beta1.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1789, 0, 0),
    /* resource.v1beta1.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 447, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta1.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1785, 0, 0),
    /* resource.v1beta1.ResourcePool */ f(334, 1403, 0, 0), f(523, 2019, 0, 0), f(752, 1403, 0, 0),
    /* resource.v1beta1.ResourceSlice */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1793, 0, 0),
    /* resource.v1beta1.ResourceSliceList */ f(52, 2019, 0, 0), f(415, 448, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta1.ResourceSliceSpec */ f(23, 927, 0, 0), f(231, 431, 1, 0), f(245, 2019, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(598, 2019, 0, 0), f(611, 927, 0, 0), f(654, 1790, 0, 0), f(841, 430, 1, 0), f(850, 523, 8, 0),
    /* resource.v1beta2.AllocatedDeviceStatus */ f(144, 298, 7, 0), f(188, 1846, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(530, 1828, 0, 0), f(654, 2019, 0, 0), f(836, 2019, 0, 0),
    /* resource.v1beta2.AllocationResult */ f(34, 1439, 0, 0), f(231, 1804, 0, 0), f(544, 1091, 0, 0),
    /* resource.v1beta2.CELDeviceSelector */ f(285, 2019, 0, 0),
    /* resource.v1beta2.CapacityRequestPolicy */ f(196, 625, 0, 0), f(985, 1798, 0, 0), f(986, 46, 1, 0),
    /* resource.v1beta2.CapacityRequestPolicyRange */ f(482, 625, 0, 0), f(503, 625, 0, 0), f(870, 625, 0, 0),
    /* resource.v1beta2.CapacityRequirements */ f(728, 2023, 0, 0),
    /* resource.v1beta2.Counter */ f(991, 625, 0, 0),
    /* resource.v1beta2.CounterSet */ f(172, 2042, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1beta2.Device */ f(23, 927, 0, 0), f(35, 927, 0, 0), f(68, 2043, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(94, 927, 0, 0), f(105, 2044, 0, 0), f(153, 457, 1, 0), f(523, 2019, 0, 0), f(535, 2046, 0, 36), f(536, 2045, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(913, 463, 1, 0),
    /* resource.v1beta2.DeviceAllocationConfiguration */ f(572, 1833, 0, 0), f(728, 523, 1, 0), f(852, 2019, 0, 0),
    /* resource.v1beta2.DeviceAllocationResult */ f(145, 452, 1, 0), f(760, 460, 1, 0),
    /* resource.v1beta2.DeviceAttribute */ f(96, 927, 0, 0), f(97, 119, 1, 0), f(396, 1403, 0, 0), f(401, 292, 1, 0), f(884, 2019, 0, 0), f(887, 523, 1, 0), f(1002, 2019, 0, 0), f(1004, 523, 1, 0),
    /* resource.v1beta2.DeviceCapacity */ f(725, 1797, 0, 0), f(991, 625, 0, 0),
    /* resource.v1beta2.DeviceClaim */ f(145, 453, 1, 0), f(150, 456, 1, 0), f(728, 459, 1, 0),
    /* resource.v1beta2.DeviceClaimConfiguration */ f(572, 1833, 0, 0), f(728, 523, 1, 0),
    /* resource.v1beta2.DeviceClass */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1812, 0, 0),
    /* resource.v1beta2.DeviceClassConfiguration */ f(572, 1833, 0, 0),
    /* resource.v1beta2.DeviceClassList */ f(52, 2019, 0, 0), f(415, 454, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta2.DeviceClassSpec */ f(145, 455, 1, 0), f(288, 2019, 0, 0), f(817, 461, 1, 0),
    /* resource.v1beta2.DeviceConstraint */ f(239, 2019, 0, 0), f(471, 2019, 0, 0), f(728, 523, 1, 0),
    /* resource.v1beta2.DeviceCounterConsumption */ f(135, 523, 1, 0), f(171, 2019, 0, 0), f(172, 2042, 0, 0),
    /* resource.v1beta2.DeviceDerivedAttribute */ f(285, 2019, 0, 0), f(523, 2019, 0, 0),
    /* resource.v1beta2.DeviceRequest */ f(271, 1827, 0, 0), f(314, 462, 1, 0), f(523, 2019, 0, 0),
    /* resource.v1beta2.DeviceRequestAllocationResult */ f(18, 927, 0, 0), f(92, 523, 1, 0), f(93, 523, 1, 0), f(152, 2023, 0, 0), f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0), f(722, 2019, 0, 0), f(836, 2019, 0, 0), f(850, 523, 8, 0), f(950, 465, 1, 0),
    /* resource.v1beta2.DeviceSelector */ f(110, 1796, 0, 0),
    /* resource.v1beta2.DeviceSubRequest */ f(32, 2019, 0, 0), f(105, 1799, 0, 0), f(170, 1403, 0, 0), f(218, 458, 1, 0), f(227, 2019, 0, 0), f(523, 2019, 0, 0), f(817, 461, 1, 0), f(950, 465, 1, 0),
    /* resource.v1beta2.DeviceTaint */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(940, 1439, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1beta2.DeviceTaintRule */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1823, 0, 0), f(866, 1824, 0, 0),
    /* resource.v1beta2.DeviceTaintRuleList */ f(52, 2019, 0, 0), f(415, 464, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta2.DeviceTaintRuleSpec */ f(230, 1825, 0, 0), f(912, 1820, 0, 0),
    /* resource.v1beta2.DeviceTaintRuleStatus */ f(144, 298, 24, 0),
    /* resource.v1beta2.DeviceTaintSelector */ f(226, 2019, 0, 0), f(245, 2019, 0, 0), f(654, 2019, 0, 0),
    /* resource.v1beta2.DeviceToleration */ f(251, 2019, 0, 0), f(420, 2019, 0, 0), f(577, 2019, 0, 0), f(949, 1403, 0, 0), f(991, 2019, 0, 0),
    /* resource.v1beta2.ExactDeviceRequest */ f(18, 927, 0, 0), f(32, 2019, 0, 0), f(105, 1799, 0, 0), f(170, 1403, 0, 0), f(218, 458, 1, 0), f(227, 2019, 0, 0), f(817, 461, 1, 0), f(950, 465, 1, 0),
    /* resource.v1beta2.NetworkDeviceData */ f(349, 2019, 0, 0), f(399, 2019, 0, 0), f(409, 523, 1, 0),
    /* resource.v1beta2.NodeAllocatableMapping */ f(106, 2019, 0, 0), f(107, 625, 0, 0), f(228, 625, 0, 0),
    /* resource.v1beta2.NodeAllocatableOverhead */ f(610, 625, 0, 0), f(613, 625, 0, 0),
    /* resource.v1beta2.NodeAllocatableResource */ f(470, 1829, 0, 0), f(585, 1830, 0, 0),
    /* resource.v1beta2.NodeAllocatableResourceMapping */ f(33, 625, 0, 0), f(106, 2019, 0, 0),
    /* resource.v1beta2.OpaqueDeviceConfiguration */ f(245, 2019, 0, 0), f(591, 1846, 0, 0),
    /* resource.v1beta2.ResourceClaim */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1837, 0, 0), f(866, 1838, 0, 0),
    /* resource.v1beta2.ResourceClaimConsumerReference */ f(49, 2019, 0, 0), f(523, 2019, 0, 0), f(738, 2019, 0, 0), f(963, 2019, 0, 0),
    /* resource.v1beta2.ResourceClaimList */ f(52, 2019, 0, 0), f(415, 466, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta2.ResourceClaimSpec */ f(231, 1807, 0, 0),
    /* resource.v1beta2.ResourceClaimStatus */ f(31, 1795, 0, 0), f(231, 449, 4, 0), f(734, 467, 25, 0),
    /* resource.v1beta2.ResourceClaimTemplate */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1841, 0, 0),
    /* resource.v1beta2.ResourceClaimTemplateList */ f(52, 2019, 0, 0), f(415, 468, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta2.ResourceClaimTemplateSpec */ f(498, 1432, 0, 0), f(854, 1837, 0, 0),
    /* resource.v1beta2.ResourcePool */ f(334, 1403, 0, 0), f(523, 2019, 0, 0), f(752, 1403, 0, 0),
    /* resource.v1beta2.ResourceSlice */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1845, 0, 0),
    /* resource.v1beta2.ResourceSliceList */ f(52, 2019, 0, 0), f(415, 469, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* resource.v1beta2.ResourceSliceSpec */ f(23, 927, 0, 0), f(231, 451, 1, 0), f(245, 2019, 0, 0), f(541, 2019, 0, 0), f(544, 1091, 0, 0), f(598, 2019, 0, 0), f(611, 927, 0, 0), f(654, 1842, 0, 0), f(841, 450, 1, 0), f(850, 523, 8, 0),
    /* scheduling.v1.PriorityClass */ f(52, 2019, 0, 0), f(220, 2019, 0, 0), f(337, 927, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(666, 2019, 0, 0), f(991, 1402, 0, 0),
    /* scheduling.v1.PriorityClassList */ f(52, 2019, 0, 0), f(415, 470, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha1.BasicSchedulingPolicy */ 
    /* scheduling.v1alpha1.GangSchedulingPolicy */ f(505, 1402, 0, 0),
    /* scheduling.v1alpha1.PodGroup */ f(523, 2019, 0, 0), f(651, 1852, 0, 0),
    /* scheduling.v1alpha1.PodGroupPolicy */ f(86, 1849, 0, 0), f(329, 1850, 0, 0),
    /* scheduling.v1alpha1.PriorityClass */ f(52, 2019, 0, 0), f(220, 2019, 0, 0), f(337, 927, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(666, 2019, 0, 0), f(991, 1402, 0, 0),
    /* scheduling.v1alpha1.PriorityClassList */ f(52, 2019, 0, 0), f(415, 472, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha1.TypedLocalObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* scheduling.v1alpha1.Workload */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1858, 0, 0),
    /* scheduling.v1alpha1.WorkloadList */ f(52, 2019, 0, 0), f(415, 473, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha1.WorkloadSpec */ f(167, 1855, 0, 0), f(639, 471, 5, 0),
    /* scheduling.v1alpha2.BasicSchedulingPolicy */ 
    /* scheduling.v1alpha2.GangSchedulingPolicy */ f(505, 1402, 0, 0),
    /* scheduling.v1alpha2.PodGroup */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1867, 0, 0), f(866, 1868, 0, 0),
    /* scheduling.v1alpha2.PodGroupList */ f(52, 2019, 0, 0), f(415, 474, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha2.PodGroupResourceClaim */ f(523, 2019, 0, 0), f(740, 2019, 0, 0), f(742, 2019, 0, 0),
    /* scheduling.v1alpha2.PodGroupResourceClaimStatus */ f(523, 2019, 0, 0), f(740, 2019, 0, 0),
    /* scheduling.v1alpha2.PodGroupSchedulingConstraints */ f(951, 478, 1, 0),
    /* scheduling.v1alpha2.PodGroupSchedulingPolicy */ f(86, 1859, 0, 0), f(329, 1860, 0, 0),
    /* scheduling.v1alpha2.PodGroupSpec */ f(237, 2019, 0, 0), f(637, 1870, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 475, 26, 0), f(788, 1865, 0, 0), f(791, 1866, 0, 0),
    /* scheduling.v1alpha2.PodGroupStatus */ f(144, 298, 24, 0), f(741, 476, 26, 0),
    /* scheduling.v1alpha2.PodGroupTemplate */ f(237, 2019, 0, 0), f(523, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 475, 26, 0), f(788, 1865, 0, 0), f(791, 1866, 0, 0),
    /* scheduling.v1alpha2.PodGroupTemplateReference */ f(1037, 1875, 0, 0),
    /* scheduling.v1alpha2.TopologyConstraint */ f(420, 2019, 0, 0),
    /* scheduling.v1alpha2.TypedLocalObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* scheduling.v1alpha2.Workload */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1876, 0, 0),
    /* scheduling.v1alpha2.WorkloadList */ f(52, 2019, 0, 0), f(415, 479, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha2.WorkloadPodGroupTemplateReference */ f(636, 2019, 0, 0), f(1038, 2019, 0, 0),
    /* scheduling.v1alpha2.WorkloadSpec */ f(167, 1872, 0, 0), f(638, 477, 5, 0),
    /* scheduling.v1alpha3.AllCompositeDisruptionMode */ 
    /* scheduling.v1alpha3.AllDisruptionMode */ 
    /* scheduling.v1alpha3.BasicSchedulingPolicy */ 
    /* scheduling.v1alpha3.CompositeBasicSchedulingPolicy */ 
    /* scheduling.v1alpha3.CompositeDisruptionMode */ f(22, 1877, 0, 0), f(846, 1901, 0, 0),
    /* scheduling.v1alpha3.CompositeGangSchedulingPolicy */ f(507, 1402, 0, 0),
    /* scheduling.v1alpha3.CompositePodGroup */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1887, 0, 0), f(866, 1888, 0, 0),
    /* scheduling.v1alpha3.CompositePodGroupList */ f(52, 2019, 0, 0), f(415, 480, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha3.CompositePodGroupSchedulingConstraints */ f(951, 486, 1, 0),
    /* scheduling.v1alpha3.CompositePodGroupSchedulingPolicy */ f(86, 1880, 0, 0), f(329, 1882, 0, 0),
    /* scheduling.v1alpha3.CompositePodGroupSpec */ f(237, 1881, 0, 0), f(593, 2019, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(788, 1885, 0, 0), f(791, 1886, 0, 0), f(1039, 1915, 0, 0),
    /* scheduling.v1alpha3.CompositePodGroupStatus */ f(144, 298, 24, 0),
    /* scheduling.v1alpha3.CompositePodGroupTemplate */ f(141, 481, 5, 0), f(237, 1881, 0, 0), f(523, 2019, 0, 0), f(638, 485, 5, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(788, 1885, 0, 0), f(791, 1886, 0, 0),
    /* scheduling.v1alpha3.DisruptionMode */ f(22, 1878, 0, 0), f(846, 1902, 0, 0),
    /* scheduling.v1alpha3.GangSchedulingPolicy */ f(505, 1402, 0, 0),
    /* scheduling.v1alpha3.PodGroup */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1898, 0, 0), f(866, 1899, 0, 0),
    /* scheduling.v1alpha3.PodGroupList */ f(52, 2019, 0, 0), f(415, 482, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha3.PodGroupResourceClaim */ f(523, 2019, 0, 0), f(740, 2019, 0, 0), f(742, 2019, 0, 0),
    /* scheduling.v1alpha3.PodGroupResourceClaimStatus */ f(523, 2019, 0, 0), f(740, 2019, 0, 0),
    /* scheduling.v1alpha3.PodGroupSchedulingConstraints */ f(951, 486, 1, 0),
    /* scheduling.v1alpha3.PodGroupSchedulingPolicy */ f(86, 1879, 0, 0), f(329, 1891, 0, 0),
    /* scheduling.v1alpha3.PodGroupSpec */ f(237, 1890, 0, 0), f(593, 2019, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 483, 26, 0), f(788, 1896, 0, 0), f(791, 1897, 0, 0), f(1039, 1915, 0, 0),
    /* scheduling.v1alpha3.PodGroupStatus */ f(144, 298, 24, 0), f(741, 484, 26, 0),
    /* scheduling.v1alpha3.PodGroupTemplate */ f(237, 1890, 0, 0), f(523, 2019, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 483, 26, 0), f(788, 1896, 0, 0), f(791, 1897, 0, 0),
    /* scheduling.v1alpha3.SingleCompositeDisruptionMode */ 
    /* scheduling.v1alpha3.SingleDisruptionMode */ 
    /* scheduling.v1alpha3.TopologyConstraint */ f(420, 2019, 0, 0),
    /* scheduling.v1alpha3.TypedLocalObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* scheduling.v1alpha3.Workload */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1916, 0, 0),
    /* scheduling.v1alpha3.WorkloadList */ f(52, 2019, 0, 0), f(415, 487, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode */ 
    /* scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy */ 
    /* scheduling.v1alpha3.WorkloadPodGroupDisruptionMode */ f(22, 1907, 0, 0), f(846, 1914, 0, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy */ f(505, 1402, 0, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupResourceClaim */ f(523, 2019, 0, 0), f(740, 2019, 0, 0), f(742, 2019, 0, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints */ f(951, 486, 1, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy */ f(86, 1908, 0, 0), f(329, 1910, 0, 0),
    /* scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode */ 
    /* scheduling.v1alpha3.WorkloadReference */ f(930, 2019, 0, 0), f(1038, 2019, 0, 0),
    /* scheduling.v1alpha3.WorkloadSpec */ f(141, 481, 5, 0), f(167, 1904, 0, 0), f(638, 485, 5, 0),
    /* scheduling.v1beta1.AllCompositeDisruptionMode */ 
    /* scheduling.v1beta1.AllDisruptionMode */ 
    /* scheduling.v1beta1.BasicSchedulingPolicy */ 
    /* scheduling.v1beta1.CompositeBasicSchedulingPolicy */ 
    /* scheduling.v1beta1.CompositeDisruptionMode */ f(22, 1917, 0, 0), f(846, 1939, 0, 0),
    /* scheduling.v1beta1.CompositeGangSchedulingPolicy */ f(507, 1402, 0, 0),
    /* scheduling.v1beta1.CompositePodGroupSchedulingConstraints */ f(951, 495, 1, 0),
    /* scheduling.v1beta1.CompositePodGroupSchedulingPolicy */ f(86, 1920, 0, 0), f(329, 1922, 0, 0),
    /* scheduling.v1beta1.CompositePodGroupTemplate */ f(141, 489, 5, 0), f(237, 1921, 0, 0), f(523, 2019, 0, 0), f(638, 493, 5, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(788, 1923, 0, 0), f(791, 1924, 0, 0),
    /* scheduling.v1beta1.DisruptionMode */ f(22, 1918, 0, 0), f(846, 1940, 0, 0),
    /* scheduling.v1beta1.GangSchedulingPolicy */ f(505, 1402, 0, 0),
    /* scheduling.v1beta1.PodGroup */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1934, 0, 0), f(866, 1935, 0, 0),
    /* scheduling.v1beta1.PodGroupList */ f(52, 2019, 0, 0), f(415, 490, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1beta1.PodGroupResourceClaim */ f(523, 2019, 0, 0), f(740, 2019, 0, 0), f(742, 2019, 0, 0),
    /* scheduling.v1beta1.PodGroupResourceClaimStatus */ f(523, 2019, 0, 0), f(740, 2019, 0, 0),
    /* scheduling.v1beta1.PodGroupSchedulingConstraints */ f(951, 495, 1, 0),
    /* scheduling.v1beta1.PodGroupSchedulingPolicy */ f(86, 1919, 0, 0), f(329, 1927, 0, 0),
    /* scheduling.v1beta1.PodGroupSpec */ f(237, 1926, 0, 0), f(593, 2019, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 491, 26, 0), f(788, 1932, 0, 0), f(791, 1933, 0, 0), f(1039, 1945, 0, 0),
    /* scheduling.v1beta1.PodGroupStatus */ f(144, 298, 24, 0), f(741, 492, 26, 0),
    /* scheduling.v1beta1.PodGroupTemplate */ f(237, 1926, 0, 0), f(523, 2019, 0, 0), f(666, 2019, 0, 0), f(674, 1402, 0, 0), f(675, 2019, 0, 0), f(743, 491, 26, 0), f(788, 1932, 0, 0), f(791, 1933, 0, 0),
    /* scheduling.v1beta1.PriorityClass */ f(52, 2019, 0, 0), f(220, 2019, 0, 0), f(337, 927, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(666, 2019, 0, 0), f(991, 1402, 0, 0),
    /* scheduling.v1beta1.PriorityClassList */ f(52, 2019, 0, 0), f(415, 494, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1beta1.SingleCompositeDisruptionMode */ 
    /* scheduling.v1beta1.SingleDisruptionMode */ 
    /* scheduling.v1beta1.TopologyConstraint */ f(420, 2019, 0, 0),
    /* scheduling.v1beta1.TypedLocalObjectReference */ f(49, 2019, 0, 0), f(424, 2019, 0, 0), f(523, 2019, 0, 0),
    /* scheduling.v1beta1.Workload */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1946, 0, 0),
    /* scheduling.v1beta1.WorkloadList */ f(52, 2019, 0, 0), f(415, 496, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* scheduling.v1beta1.WorkloadReference */ f(930, 2019, 0, 0), f(1038, 2019, 0, 0),
    /* scheduling.v1beta1.WorkloadSpec */ f(141, 489, 5, 0), f(167, 1942, 0, 0), f(638, 493, 5, 0),
    /* settings.v1alpha1.PodPreset */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1949, 0, 0),
    /* settings.v1alpha1.PodPresetList */ f(52, 2019, 0, 0), f(415, 497, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* settings.v1alpha1.PodPresetSpec */ f(261, 152, 0, 0), f(262, 151, 0, 0), f(816, 1427, 0, 0), f(1017, 212, 0, 0), f(1022, 209, 0, 0),
    /* storage.v1.CSIDriver */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1952, 0, 0),
    /* storage.v1.CSIDriverList */ f(52, 2019, 0, 0), f(415, 498, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.CSIDriverSpec */ f(62, 927, 0, 0), f(325, 2019, 0, 0), f(537, 1403, 0, 0), f(642, 927, 0, 0), f(673, 927, 0, 0), f(733, 927, 0, 0), f(800, 927, 0, 0), f(827, 927, 0, 0), f(873, 927, 0, 0), f(947, 505, 1, 0), f(1015, 523, 8, 0),
    /* storage.v1.CSINode */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1956, 0, 0), f(866, 1957, 0, 0),
    /* storage.v1.CSINodeDriver */ f(25, 1973, 0, 0), f(523, 2019, 0, 0), f(539, 2019, 0, 0), f(953, 523, 1, 0),
    /* storage.v1.CSINodeList */ f(52, 2019, 0, 0), f(415, 499, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.CSINodeSpec */ f(248, 500, 16, 0),
    /* storage.v1.CSINodeStatus */ f(875, 503, 16, 0),
    /* storage.v1.CSIStorageCapacity */ f(52, 2019, 0, 0), f(105, 625, 0, 0), f(424, 2019, 0, 0), f(494, 625, 0, 0), f(498, 1432, 0, 0), f(548, 1427, 0, 0), f(874, 2019, 0, 0),
    /* storage.v1.CSIStorageCapacityList */ f(52, 2019, 0, 0), f(415, 501, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.StorageClass */ f(37, 927, 0, 0), f(45, 207, 1, 0), f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(518, 523, 1, 0), f(591, 2047, 0, 0), f(687, 2019, 0, 0), f(707, 2019, 0, 0), f(1008, 2019, 0, 0),
    /* storage.v1.StorageClassList */ f(52, 2019, 0, 0), f(415, 502, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.StorageHealth */ f(352, 504, 1, 0), f(523, 2019, 0, 0),
    /* storage.v1.StorageHealthCondition */ f(5, 2019, 0, 0), f(442, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(1016, 2019, 0, 0),
    /* storage.v1.TokenRequest */ f(69, 2019, 0, 0), f(283, 1403, 0, 0),
    /* storage.v1.VolumeAttachment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1968, 0, 0), f(866, 1969, 0, 0),
    /* storage.v1.VolumeAttachmentList */ f(52, 2019, 0, 0), f(415, 506, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.VolumeAttachmentSource */ f(393, 1109, 0, 0), f(617, 2019, 0, 0),
    /* storage.v1.VolumeAttachmentSpec */ f(64, 2019, 0, 0), f(541, 2019, 0, 0), f(852, 1967, 0, 0),
    /* storage.v1.VolumeAttachmentStatus */ f(61, 1972, 0, 0), f(63, 927, 0, 0), f(65, 2047, 0, 0), f(224, 1972, 0, 0),
    /* storage.v1.VolumeAttributesClass */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(591, 2047, 0, 0),
    /* storage.v1.VolumeAttributesClassList */ f(52, 2019, 0, 0), f(415, 507, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1.VolumeError */ f(267, 1402, 0, 0), f(496, 2019, 0, 0), f(939, 1439, 0, 0),
    /* storage.v1.VolumeNodeResources */ f(170, 1402, 0, 0),
    /* storage.v1alpha1.CSIStorageCapacity */ f(52, 2019, 0, 0), f(105, 625, 0, 0), f(424, 2019, 0, 0), f(494, 625, 0, 0), f(498, 1432, 0, 0), f(548, 1427, 0, 0), f(874, 2019, 0, 0),
    /* storage.v1alpha1.CSIStorageCapacityList */ f(52, 2019, 0, 0), f(415, 508, 5, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1alpha1.VolumeAttachment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1979, 0, 0), f(866, 1980, 0, 0),
    /* storage.v1alpha1.VolumeAttachmentList */ f(52, 2019, 0, 0), f(415, 509, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1alpha1.VolumeAttachmentSource */ f(393, 1109, 0, 0), f(617, 2019, 0, 0),
    /* storage.v1alpha1.VolumeAttachmentSpec */ f(64, 2019, 0, 0), f(541, 2019, 0, 0), f(852, 1978, 0, 0),
    /* storage.v1alpha1.VolumeAttachmentStatus */ f(61, 1983, 0, 0), f(63, 927, 0, 0), f(65, 2047, 0, 0), f(224, 1983, 0, 0),
    /* storage.v1alpha1.VolumeAttributesClass */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(591, 2047, 0, 0),
    /* storage.v1alpha1.VolumeAttributesClassList */ f(52, 2019, 0, 0), f(415, 510, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1alpha1.VolumeError */ f(496, 2019, 0, 0), f(939, 1439, 0, 0),
    /* storage.v1beta1.CSIDriver */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1986, 0, 0),
    /* storage.v1beta1.CSIDriverList */ f(52, 2019, 0, 0), f(415, 511, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.CSIDriverSpec */ f(62, 927, 0, 0), f(325, 2019, 0, 0), f(642, 927, 0, 0), f(733, 927, 0, 0), f(873, 927, 0, 0), f(947, 516, 1, 0), f(1015, 523, 0, 0),
    /* storage.v1beta1.CSINode */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1990, 0, 0),
    /* storage.v1beta1.CSINodeDriver */ f(25, 2004, 0, 0), f(523, 2019, 0, 0), f(539, 2019, 0, 0), f(953, 523, 0, 0),
    /* storage.v1beta1.CSINodeList */ f(52, 2019, 0, 0), f(415, 512, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.CSINodeSpec */ f(248, 513, 15, 0),
    /* storage.v1beta1.CSIStorageCapacity */ f(52, 2019, 0, 0), f(105, 625, 0, 0), f(424, 2019, 0, 0), f(494, 625, 0, 0), f(498, 1432, 0, 0), f(548, 1427, 0, 0), f(874, 2019, 0, 0),
    /* storage.v1beta1.CSIStorageCapacityList */ f(52, 2019, 0, 0), f(415, 514, 5, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.StorageClass */ f(37, 927, 0, 0), f(45, 207, 0, 0), f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(518, 523, 0, 0), f(591, 2047, 0, 0), f(687, 2019, 0, 0), f(707, 2019, 0, 0), f(1008, 2019, 0, 0),
    /* storage.v1beta1.StorageClassList */ f(52, 2019, 0, 0), f(415, 515, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.TokenRequest */ f(69, 2019, 0, 0), f(283, 1403, 0, 0),
    /* storage.v1beta1.VolumeAttachment */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 1999, 0, 0), f(866, 2000, 0, 0),
    /* storage.v1beta1.VolumeAttachmentList */ f(52, 2019, 0, 0), f(415, 517, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.VolumeAttachmentSource */ f(393, 1109, 0, 0), f(617, 2019, 0, 0),
    /* storage.v1beta1.VolumeAttachmentSpec */ f(64, 2019, 0, 0), f(541, 2019, 0, 0), f(852, 1998, 0, 0),
    /* storage.v1beta1.VolumeAttachmentStatus */ f(61, 2003, 0, 0), f(63, 927, 0, 0), f(65, 2047, 0, 0), f(224, 2003, 0, 0),
    /* storage.v1beta1.VolumeAttributesClass */ f(52, 2019, 0, 0), f(246, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(591, 2047, 0, 0),
    /* storage.v1beta1.VolumeAttributesClassList */ f(52, 2019, 0, 0), f(415, 518, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storage.v1beta1.VolumeError */ f(496, 2019, 0, 0), f(939, 1439, 0, 0),
    /* storage.v1beta1.VolumeNodeResources */ f(170, 1402, 0, 0),
    /* storagemigration.v1.StorageVersionMigration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 2007, 0, 0), f(866, 2008, 0, 0),
    /* storagemigration.v1.StorageVersionMigrationList */ f(52, 2019, 0, 0), f(415, 519, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storagemigration.v1.StorageVersionMigrationSpec */ f(738, 1424, 0, 0),
    /* storagemigration.v1.StorageVersionMigrationStatus */ f(144, 298, 24, 0), f(753, 2019, 0, 0),
    /* storagemigration.v1alpha1.GroupVersionResource */ f(342, 2019, 0, 0), f(738, 2019, 0, 0), f(1002, 2019, 0, 0),
    /* storagemigration.v1alpha1.MigrationCondition */ f(443, 1439, 0, 0), f(496, 2019, 0, 0), f(706, 2019, 0, 0), f(866, 2019, 0, 0), f(961, 2019, 0, 0),
    /* storagemigration.v1alpha1.StorageVersionMigration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 2013, 0, 0), f(866, 2014, 0, 0),
    /* storagemigration.v1alpha1.StorageVersionMigrationList */ f(52, 2019, 0, 0), f(415, 521, 24, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storagemigration.v1alpha1.StorageVersionMigrationSpec */ f(163, 2019, 0, 0), f(738, 2009, 0, 0),
    /* storagemigration.v1alpha1.StorageVersionMigrationStatus */ f(144, 520, 24, 0), f(753, 2019, 0, 0),
    /* storagemigration.v1beta1.StorageVersionMigration */ f(52, 2019, 0, 0), f(424, 2019, 0, 0), f(498, 1432, 0, 0), f(854, 2017, 0, 0), f(866, 2018, 0, 0),
    /* storagemigration.v1beta1.StorageVersionMigrationList */ f(52, 2019, 0, 0), f(415, 522, 0, 0), f(424, 2019, 0, 0), f(498, 1429, 0, 0),
    /* storagemigration.v1beta1.StorageVersionMigrationSpec */ f(738, 1424, 0, 0),
    /* storagemigration.v1beta1.StorageVersionMigrationStatus */ f(144, 298, 24, 0), f(753, 2019, 0, 0),
];

/// What fields say about patches.
#[rustfmt::skip]
pub(super) static RULES: &[RuleRow] = &[
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: None, list_map_keys: &[] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(Atomic), list_map_keys: &[] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["apiServerID"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["driver", "device", "pool"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["driver", "device", "pool", "shareID"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["name"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["resourceID"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(MapList), list_map_keys: &["type"] },
    RuleRow { strategy: Unset, retain_keys: false, merge_key: None, list_type: Some(Set), list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: None, list_type: Some(Set), list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("containerPort"), list_type: Some(MapList), list_map_keys: &["containerPort", "protocol"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("devicePath"), list_type: Some(MapList), list_map_keys: &["devicePath"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("ip"), list_type: Some(Atomic), list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("ip"), list_type: Some(MapList), list_map_keys: &["ip"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("mountPath"), list_type: Some(MapList), list_map_keys: &["mountPath"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("name"), list_type: None, list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("name"), list_type: Some(MapList), list_map_keys: &["name"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("port"), list_type: Some(MapList), list_map_keys: &["port", "protocol"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("resourceClaimName"), list_type: Some(MapList), list_map_keys: &["resourceClaimName"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("rule"), list_type: Some(MapList), list_map_keys: &["rule"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("status"), list_type: Some(MapList), list_map_keys: &["status", "reason"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("topologyKey"), list_type: Some(MapList), list_map_keys: &["topologyKey", "whenUnsatisfiable"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("type"), list_type: None, list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("type"), list_type: Some(Atomic), list_map_keys: &[] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("type"), list_type: Some(MapList), list_map_keys: &["type"] },
    RuleRow { strategy: Merge, retain_keys: false, merge_key: Some("uid"), list_type: Some(MapList), list_map_keys: &["uid"] },
    RuleRow { strategy: Merge, retain_keys: true, merge_key: Some("name"), list_type: Some(MapList), list_map_keys: &["name"] },
    RuleRow { strategy: Replace, retain_keys: false, merge_key: None, list_type: None, list_map_keys: &[] },
    RuleRow { strategy: Unset, retain_keys: true, merge_key: None, list_type: None, list_map_keys: &[] },
];

/// The names of fields, sorted.
#[rustfmt::skip]
pub(super) static NAMES: &[Word] = &[
    w(75191, 4),
    w(75195, 7),
    w(75202, 8),
    w(75210, 4),
    w(75214, 13),
    w(75227, 10),
    w(75237, 11),
    w(75248, 11),
    w(75259, 6),
    w(75265, 6),
    w(75271, 21),
    w(75292, 3),
    w(75295, 15),
    w(75310, 24),
    w(75334, 20),
    w(75354, 7),
    w(75361, 11),
    w(75372, 9),
    w(75381, 11),
    w(75392, 23),
    w(75415, 8),
    w(75423, 15),
    w(75438, 3),
    w(75441, 8),
    w(75449, 5),
    w(75454, 11),
    w(75465, 29),
    w(75494, 16),
    w(75510, 25),
    w(75535, 18),
    w(75553, 24),
    w(75577, 10),
    w(75587, 14),
    w(75601, 20),
    w(75621, 19),
    w(75640, 24),
    w(75664, 24),
    w(75688, 20),
    w(75708, 7),
    w(75715, 17),
    w(75732, 19),
    w(75751, 18),
    w(75769, 16),
    w(75785, 21),
    w(75806, 24),
    w(75830, 17),
    w(75847, 20),
    w(75867, 11),
    w(75878, 5),
    w(75883, 8),
    w(75891, 9),
    w(75900, 11),
    w(75911, 10),
    w(75921, 11),
    w(75932, 15),
    w(75947, 11),
    w(75958, 18),
    w(75976, 12),
    w(75988, 4),
    w(75992, 8),
    w(76000, 24),
    w(76024, 11),
    w(76035, 14),
    w(76049, 8),
    w(76057, 8),
    w(76065, 18),
    w(76083, 12),
    w(76095, 9),
    w(76104, 10),
    w(76114, 8),
    w(76122, 9),
    w(76131, 16),
    w(76147, 13),
    w(76160, 28),
    w(76188, 9),
    w(76197, 16),
    w(76213, 16),
    w(76229, 17),
    w(76246, 18),
    w(76264, 12),
    w(76276, 20),
    w(76296, 9),
    w(76305, 9),
    w(76314, 7),
    w(76321, 12),
    w(76333, 20),
    w(76353, 5),
    w(76358, 14),
    w(76372, 8),
    w(76380, 10),
    w(76390, 13),
    w(76403, 16),
    w(76419, 17),
    w(76436, 24),
    w(76460, 11),
    w(76471, 18),
    w(76489, 4),
    w(76493, 5),
    w(76498, 6),
    w(76504, 21),
    w(76525, 14),
    w(76539, 5),
    w(76544, 8),
    w(76552, 11),
    w(76563, 12),
    w(76575, 8),
    w(76583, 11),
    w(76594, 18),
    w(76612, 10),
    w(76622, 6),
    w(76628, 3),
    w(76631, 6),
    w(76637, 11),
    w(76648, 16),
    w(76664, 20),
    w(76684, 17),
    w(76701, 15),
    w(76716, 4),
    w(76720, 5),
    w(76725, 6),
    w(76731, 9),
    w(76740, 8),
    w(76748, 6),
    w(76754, 12),
    w(76766, 8),
    w(76774, 9),
    w(76783, 10),
    w(76793, 11),
    w(76804, 20),
    w(76824, 12),
    w(76836, 18),
    w(76854, 4),
    w(76858, 14),
    w(76872, 7),
    w(76879, 21),
    w(76900, 19),
    w(76919, 16),
    w(76935, 14),
    w(76949, 14),
    w(76963, 11),
    w(76974, 9),
    w(76983, 26),
    w(77009, 17),
    w(77026, 13),
    w(77039, 10),
    w(77049, 6),
    w(77055, 9),
    w(77064, 15),
    w(77079, 12),
    w(77091, 12),
    w(77103, 11),
    w(77114, 8),
    w(77122, 16),
    w(77138, 16),
    w(77154, 9),
    w(77163, 11),
    w(77174, 13),
    w(77187, 13),
    w(77200, 17),
    w(77217, 23),
    w(77240, 17),
    w(77257, 10),
    w(77267, 8),
    w(77275, 13),
    w(77288, 10),
    w(77298, 25),
    w(77323, 26),
    w(77349, 13),
    w(77362, 10),
    w(77372, 24),
    w(77396, 5),
    w(77401, 10),
    w(77411, 8),
    w(77419, 17),
    w(77436, 20),
    w(77456, 3),
    w(77459, 7),
    w(77466, 25),
    w(77491, 19),
    w(77510, 31),
    w(77541, 14),
    w(77555, 14),
    w(77569, 22),
    w(77591, 15),
    w(77606, 15),
    w(77621, 12),
    w(77633, 32),
    w(77665, 15),
    w(77680, 4),
    w(77684, 10),
    w(77694, 13),
    w(77707, 11),
    w(77718, 11),
    w(77729, 21),
    w(77750, 16),
    w(77766, 17),
    w(77783, 7),
    w(77790, 22),
    w(77812, 31),
    w(77843, 14),
    w(77857, 11),
    w(77868, 29),
    w(77897, 14),
    w(77911, 23),
    w(77934, 11),
    w(77945, 11),
    w(77956, 13),
    w(77969, 26),
    w(77995, 17),
    w(78012, 6),
    w(78018, 12),
    w(78030, 10),
    w(78040, 15),
    w(78055, 24),
    w(78079, 23),
    w(78102, 16),
    w(78118, 18),
    w(78136, 18),
    w(78154, 17),
    w(78171, 15),
    w(78186, 11),
    w(78197, 14),
    w(78211, 22),
    w(78233, 15),
    w(78248, 11),
    w(78259, 7),
    w(78266, 6),
    w(78272, 15),
    w(78287, 16),
    w(78303, 10),
    w(78313, 14),
    w(78327, 7),
    w(78334, 9),
    w(78343, 23),
    w(78366, 8),
    w(78374, 7),
    w(78381, 13),
    w(78394, 14),
    w(78408, 18),
    w(78426, 17),
    w(78443, 19),
    w(78462, 7),
    w(78469, 9),
    w(78478, 9),
    w(78487, 11),
    w(78498, 6),
    w(78504, 10),
    w(78514, 14),
    w(78528, 7),
    w(78535, 4),
    w(78539, 6),
    w(78545, 6),
    w(78551, 6),
    w(78557, 8),
    w(78565, 16),
    w(78581, 18),
    w(78599, 15),
    w(78614, 7),
    w(78621, 9),
    w(78630, 18),
    w(78648, 4),
    w(78652, 3),
    w(78655, 7),
    w(78662, 9),
    w(78671, 26),
    w(78697, 19),
    w(78716, 5),
    w(78721, 9),
    w(78730, 15),
    w(78745, 9),
    w(78754, 18),
    w(78772, 7),
    w(78779, 7),
    w(78786, 6),
    w(78792, 20),
    w(78812, 16),
    w(78828, 16),
    w(78844, 4),
    w(78848, 6),
    w(78854, 8),
    w(78862, 9),
    w(78871, 22),
    w(78893, 12),
    w(78905, 17),
    w(78922, 19),
    w(78941, 10),
    w(78951, 18),
    w(78969, 27),
    w(78996, 20),
    w(79016, 8),
    w(79024, 12),
    w(79036, 10),
    w(79046, 11),
    w(79057, 12),
    w(79069, 21),
    w(79090, 5),
    w(79095, 6),
    w(79101, 13),
    w(79114, 22),
    w(79136, 13),
    w(79149, 16),
    w(79165, 2),
    w(79167, 8),
    w(79175, 5),
    w(79180, 9),
    w(79189, 8),
    w(79197, 13),
    w(79210, 6),
    w(79216, 10),
    w(79226, 8),
    w(79234, 10),
    w(79244, 7),
    w(79251, 10),
    w(79261, 10),
    w(79271, 14),
    w(79285, 14),
    w(79299, 10),
    w(79309, 7),
    w(79316, 8),
    w(79324, 8),
    w(79332, 16),
    w(79348, 6),
    w(79354, 4),
    w(79358, 7),
    w(79365, 19),
    w(79384, 13),
    w(79397, 6),
    w(79403, 21),
    w(79424, 20),
    w(79444, 4),
    w(79448, 7),
    w(79455, 17),
    w(79472, 12),
    w(79484, 13),
    w(79497, 10),
    w(79507, 3),
    w(79510, 7),
    w(79517, 13),
    w(79530, 9),
    w(79539, 18),
    w(79557, 22),
    w(79579, 18),
    w(79597, 5),
    w(79602, 20),
    w(79622, 6),
    w(79628, 4),
    w(79632, 8),
    w(79640, 7),
    w(79647, 4),
    w(79651, 15),
    w(79666, 6),
    w(79672, 19),
    w(79691, 16),
    w(79707, 12),
    w(79719, 13),
    w(79732, 5),
    w(79737, 14),
    w(79751, 4),
    w(79755, 11),
    w(79766, 6),
    w(79772, 7),
    w(79779, 7),
    w(79786, 11),
    w(79797, 7),
    w(79804, 8),
    w(79812, 8),
    w(79820, 9),
    w(79829, 11),
    w(79840, 9),
    w(79849, 8),
    w(79857, 16),
    w(79873, 9),
    w(79882, 5),
    w(79887, 4),
    w(79891, 7),
    w(79898, 11),
    w(79909, 2),
    w(79911, 48),
    w(79959, 5),
    w(79964, 7),
    w(79971, 15),
    w(79986, 16),
    w(80002, 8),
    w(80010, 6),
    w(80016, 9),
    w(80025, 10),
    w(80035, 7),
    w(80042, 16),
    w(80058, 21),
    w(80079, 14),
    w(80093, 19),
    w(80112, 12),
    w(80124, 13),
    w(80137, 16),
    w(80153, 21),
    w(80174, 9),
    w(80183, 3),
    w(80186, 8),
    w(80194, 6),
    w(80200, 13),
    w(80213, 21),
    w(80234, 4),
    w(80238, 14),
    w(80252, 2),
    w(80254, 7),
    w(80261, 10),
    w(80271, 8),
    w(80279, 14),
    w(80293, 6),
    w(80299, 3),
    w(80302, 4),
    w(80306, 4),
    w(80310, 3),
    w(80313, 5),
    w(80318, 14),
    w(80332, 5),
    w(80337, 11),
    w(80348, 9),
    w(80357, 8),
    w(80365, 13),
    w(80378, 3),
    w(80381, 7),
    w(80388, 7),
    w(80395, 7),
    w(80402, 4),
    w(80406, 16),
    w(80422, 16),
    w(80438, 15),
    w(80453, 14),
    w(80467, 13),
    w(80480, 17),
    w(80497, 6),
    w(80503, 17),
    w(80520, 13),
    w(80533, 16),
    w(80549, 23),
    w(80572, 13),
    w(80585, 13),
    w(80598, 16),
    w(80614, 9),
    w(80623, 18),
    w(80641, 13),
    w(80654, 18),
    w(80672, 14),
    w(80686, 20),
    w(80706, 9),
    w(80715, 16),
    w(80731, 15),
    w(80746, 5),
    w(80751, 9),
    w(80760, 5),
    w(80765, 13),
    w(80778, 7),
    w(80785, 6),
    w(80791, 5),
    w(80796, 8),
    w(80804, 8),
    w(80812, 13),
    w(80825, 12),
    w(80837, 17),
    w(80854, 14),
    w(80868, 24),
    w(80892, 5),
    w(80897, 16),
    w(80913, 3),
    w(80916, 9),
    w(80925, 9),
    w(80934, 13),
    w(80947, 7),
    w(80954, 14),
    w(80968, 7),
    w(80975, 14),
    w(80989, 15),
    w(81004, 16),
    w(81020, 16),
    w(81036, 11),
    w(81047, 21),
    w(81068, 14),
    w(81082, 11),
    w(81093, 11),
    w(81104, 14),
    w(81118, 18),
    w(81136, 3),
    w(81139, 20),
    w(81159, 16),
    w(81175, 8),
    w(81183, 9),
    w(81192, 20),
    w(81212, 13),
    w(81225, 11),
    w(81236, 7),
    w(81243, 8),
    w(81251, 14),
    w(81265, 7),
    w(81272, 17),
    w(81289, 6),
    w(81295, 7),
    w(81302, 17),
    w(81319, 8),
    w(81327, 6),
    w(81333, 10),
    w(81343, 14),
    w(81357, 7),
    w(81364, 3),
    w(81367, 12),
    w(81379, 8),
    w(81387, 10),
    w(81397, 13),
    w(81410, 8),
    w(81418, 9),
    w(81427, 13),
    w(81440, 15),
    w(81455, 11),
    w(81466, 7),
    w(81473, 17),
    w(81490, 4),
    w(81494, 18),
    w(81512, 8),
    w(81520, 12),
    w(81532, 9),
    w(81541, 16),
    w(81557, 10),
    w(81567, 9),
    w(81576, 4),
    w(81580, 14),
    w(81594, 5),
    w(81599, 11),
    w(81610, 9),
    w(81619, 17),
    w(81636, 10),
    w(81646, 11),
    w(81657, 3),
    w(81660, 12),
    w(81672, 18),
    w(81690, 36),
    w(81726, 31),
    w(81757, 24),
    w(81781, 34),
    w(81815, 19),
    w(81834, 6),
    w(81840, 8),
    w(81848, 8),
    w(81856, 8),
    w(81864, 20),
    w(81884, 12),
    w(81896, 17),
    w(81913, 18),
    w(81931, 16),
    w(81947, 12),
    w(81959, 7),
    w(81966, 24),
    w(81990, 17),
    w(82007, 21),
    w(82028, 16),
    w(82044, 15),
    w(82059, 3),
    w(82062, 8),
    w(82070, 9),
    w(82079, 17),
    w(82096, 4),
    w(82100, 8),
    w(52187, 6),
    w(82108, 15),
    w(82123, 18),
    w(82141, 11),
    w(82152, 17),
    w(82169, 6),
    w(82175, 14),
    w(82189, 18),
    w(82207, 11),
    w(82218, 15),
    w(82233, 5),
    w(82238, 6),
    w(82244, 15),
    w(82259, 15),
    w(82274, 9),
    w(82283, 10),
    w(82293, 8),
    w(82301, 8),
    w(82309, 15),
    w(82324, 7),
    w(82331, 8),
    w(82339, 16),
    w(82355, 2),
    w(82357, 7),
    w(82364, 8),
    w(82372, 15),
    w(82387, 11),
    w(82398, 9),
    w(82407, 8),
    w(82415, 23),
    w(82438, 10),
    w(82448, 13),
    w(82461, 27),
    w(82488, 9),
    w(82497, 25),
    w(82522, 9),
    w(82531, 16),
    w(82547, 22),
    w(82569, 9),
    w(82578, 4),
    w(82582, 10),
    w(82592, 8),
    w(82600, 5),
    w(82605, 7),
    w(82612, 17),
    w(82629, 6),
    w(82635, 4),
    w(82639, 6),
    w(82645, 7),
    w(82652, 12),
    w(82664, 22),
    w(82686, 15),
    w(82701, 6),
    w(82707, 13),
    w(82720, 21),
    w(82741, 36),
    w(82777, 20),
    w(82797, 29),
    w(82826, 5),
    w(82831, 20),
    w(82851, 8),
    w(82859, 13),
    w(82872, 6),
    w(82878, 3),
    w(82881, 11),
    w(82892, 15),
    w(82907, 15),
    w(82922, 7),
    w(82929, 8),
    w(82937, 14),
    w(82951, 16),
    w(82967, 8),
    w(82975, 8),
    w(82983, 12),
    w(82995, 18),
    w(83013, 20),
    w(83033, 19),
    w(83052, 17),
    w(83069, 9),
    w(83078, 5),
    w(83083, 6),
    w(83089, 14),
    w(83103, 19),
    w(83122, 7),
    w(83129, 19),
    w(83148, 20),
    w(83168, 11),
    w(83179, 6),
    w(83185, 4),
    w(83189, 8),
    w(83197, 6),
    w(83203, 10),
    w(83213, 11),
    w(83224, 4),
    w(83228, 9),
    w(83237, 8),
    w(83245, 5),
    w(83250, 4),
    w(83254, 7),
    w(83261, 5),
    w(83266, 14),
    w(83280, 9),
    w(83289, 14),
    w(83303, 7),
    w(83310, 13),
    w(83323, 16),
    w(83339, 10),
    w(83349, 47),
    w(83396, 15),
    w(83411, 19),
    w(83430, 6),
    w(83436, 21),
    w(83457, 29),
    w(83486, 8),
    w(83494, 17),
    w(83511, 26),
    w(83537, 10),
    w(83547, 9),
    w(83556, 23),
    w(83579, 9),
    w(83588, 17),
    w(83605, 17),
    w(83622, 10),
    w(83632, 16),
    w(83648, 8),
    w(83656, 10),
    w(83666, 11),
    w(83677, 24),
    w(83701, 10),
    w(83711, 8),
    w(83719, 3),
    w(53004, 8),
    w(83722, 16),
    w(83738, 6),
    w(83744, 7),
    w(83751, 7),
    w(83758, 6),
    w(83764, 11),
    w(83775, 3),
    w(83778, 8),
    w(83786, 22),
    w(83808, 14),
    w(83822, 14),
    w(83836, 5),
    w(83841, 13),
    w(83854, 6),
    w(83860, 13),
    w(83873, 17),
    w(83890, 23),
    w(83913, 9),
    w(83922, 9),
    w(83931, 8),
    w(83939, 18),
    w(83957, 7),
    w(83964, 18),
    w(83982, 9),
    w(83991, 8),
    w(83999, 18),
    w(84017, 19),
    w(84036, 17),
    w(84053, 10),
    w(84063, 7),
    w(84070, 15),
    w(84085, 11),
    w(84096, 13),
    w(84109, 9),
    w(84118, 10),
    w(84128, 8),
    w(84136, 8),
    w(84144, 24),
    w(84168, 46),
    w(84214, 12),
    w(84226, 17),
    w(84243, 11),
    w(84254, 6),
    w(84260, 12),
    w(84272, 12),
    w(84284, 8),
    w(84292, 18),
    w(84310, 17),
    w(84327, 21),
    w(84348, 25),
    w(84373, 14),
    w(84387, 17),
    w(84404, 16),
    w(84420, 14),
    w(84434, 15),
    w(84449, 10),
    w(84459, 12),
    w(84471, 13),
    w(84484, 13),
    w(84497, 18),
    w(84515, 15),
    w(84530, 9),
    w(84539, 10),
    w(84549, 12),
    w(84561, 13),
    w(84574, 18),
    w(84592, 6),
    w(84598, 7),
    w(84605, 17),
    w(84622, 8),
    w(84630, 20),
    w(84650, 4),
    w(84654, 7),
    w(84661, 10),
    w(84671, 13),
    w(84684, 4),
    w(84688, 5),
    w(84693, 10),
    w(84703, 12),
    w(84715, 9),
    w(84724, 13),
    w(84737, 7),
    w(84744, 22),
    w(84766, 12),
    w(84778, 16),
    w(84794, 14),
    w(84808, 15),
    w(84823, 5),
    w(84828, 9),
    w(84837, 7),
    w(84844, 14),
    w(84858, 7),
    w(84865, 8),
    w(84873, 13),
    w(84886, 10),
    w(84896, 21),
    w(84917, 15),
    w(84932, 15),
    w(84947, 16),
    w(84963, 6),
    w(84969, 6),
    w(84975, 5),
    w(84980, 9),
    w(84989, 13),
    w(85002, 6),
    w(85008, 7),
    w(85015, 19),
    w(85034, 12),
    w(85046, 14),
    w(85060, 8),
    w(85068, 14),
    w(85082, 7),
    w(85089, 6),
    w(85095, 10),
    w(85105, 12),
    w(85117, 10),
    w(85127, 15),
    w(85142, 9),
    w(85151, 7),
    w(85158, 15),
    w(85173, 12),
    w(85185, 16),
    w(85201, 12),
    w(85213, 8),
    w(85221, 9),
    w(85230, 8),
    w(85238, 6),
    w(85244, 6),
    w(85250, 14),
    w(85264, 6),
    w(85270, 7),
    w(85277, 14),
    w(85291, 18),
    w(85309, 19),
    w(85328, 28),
    w(85356, 17),
    w(85373, 11),
    w(85384, 11),
    w(85395, 7),
    w(85402, 15),
    w(85417, 21),
    w(85438, 17),
    w(85455, 9),
    w(85464, 7),
    w(85471, 9),
    w(85480, 21),
    w(85501, 9),
    w(85510, 16),
    w(85526, 14),
    w(85540, 10),
    w(85550, 11),
    w(85561, 6),
    w(85567, 10),
    w(85577, 6),
    w(85583, 8),
    w(85591, 9),
    w(85600, 9),
    w(85609, 18),
    w(85627, 5),
    w(85632, 6),
    w(85638, 7),
    w(85645, 4),
    w(85649, 16),
    w(85665, 10),
    w(85675, 26),
    w(85701, 6),
    w(85707, 5),
    w(85712, 9),
    w(85721, 7),
    w(85728, 9),
    w(85737, 23),
    w(85760, 12),
    w(85772, 5),
    w(85777, 6),
    w(85783, 18),
    w(85801, 5),
    w(85806, 9),
    w(85815, 4),
    w(85819, 10),
    w(85829, 7),
    w(85836, 15),
    w(85851, 16),
    w(85867, 13),
    w(85880, 11),
    w(85891, 15),
    w(85906, 17),
    w(85923, 11),
    w(85934, 15),
    w(85949, 9),
    w(85958, 14),
    w(85972, 8),
    w(69759, 6),
    w(85980, 10),
    w(85990, 11),
    w(86001, 7),
    w(86008, 14),
    w(86022, 20),
    w(86042, 17),
    w(86059, 7),
    w(86066, 11),
    w(86077, 9),
    w(86086, 8),
    w(86094, 11),
    w(86105, 12),
    w(86117, 7),
    w(86124, 9),
    w(86133, 14),
    w(86147, 16),
    w(86163, 13),
    w(86176, 16),
    w(86192, 26),
    w(86218, 13),
    w(86231, 18),
    w(86249, 24),
    w(86273, 7),
    w(86280, 4),
    w(86284, 7),
    w(86291, 6),
    w(86297, 10),
    w(86307, 5),
    w(86312, 6),
    w(86318, 6),
    w(86324, 24),
    w(86348, 18),
    w(86366, 30),
    w(86396, 19),
    w(86415, 10),
    w(86425, 12),
    w(86437, 9),
    w(86446, 16),
    w(86462, 14),
    w(86476, 11),
    w(86487, 31),
    w(86518, 10),
    w(86528, 9),
    w(86537, 8),
    w(86545, 18),
    w(86563, 12),
    w(86575, 6),
    w(86581, 10),
    w(86591, 11),
    w(86602, 19),
    w(86621, 29),
    w(86650, 22),
    w(86672, 24),
    w(86696, 8),
    w(69765, 4),
    w(86704, 9),
    w(86713, 8),
    w(86721, 14),
    w(86735, 5),
    w(86740, 3),
    w(86743, 2),
    w(86745, 5),
    w(86750, 13),
    w(86763, 9),
    w(86772, 17),
    w(86789, 11),
    w(86800, 8),
    w(86808, 11),
    w(86819, 12),
    w(86831, 25),
    w(86856, 5),
    w(86861, 12),
    w(86873, 19),
    w(86892, 11),
    w(86903, 23),
    w(86926, 3),
    w(86929, 4),
    w(86933, 12),
    w(86945, 3),
    w(86948, 18),
    w(86966, 19),
    w(86985, 23),
    w(87008, 26),
    w(87034, 11),
    w(87045, 13),
    w(87058, 15),
    w(87073, 25),
    w(87098, 14),
    w(87112, 14),
    w(87126, 18),
    w(87144, 22),
    w(87166, 15),
    w(87181, 3),
    w(87184, 6),
    w(87190, 4),
    w(87194, 4),
    w(87198, 15),
    w(87213, 8),
    w(87221, 14),
    w(87235, 8),
    w(87243, 10),
    w(87253, 11),
    w(87264, 10),
    w(87274, 17),
    w(87291, 15),
    w(87306, 11),
    w(87317, 5),
    w(87322, 15),
    w(87337, 9),
    w(87346, 6),
    w(87352, 9),
    w(87361, 21),
    w(87382, 21),
    w(87403, 16),
    w(87419, 23),
    w(87442, 4),
    w(87446, 5),
    w(87451, 7),
    w(87458, 15),
    w(87473, 8),
    w(87481, 6),
    w(87487, 16),
    w(87503, 25),
    w(87528, 17),
    w(87545, 19),
    w(87564, 20),
    w(87584, 13),
    w(87597, 12),
    w(87609, 12),
    w(87621, 8),
    w(87629, 20),
    w(87649, 10),
    w(87659, 12),
    w(87671, 10),
    w(87681, 15),
    w(87696, 10),
    w(87706, 12),
    w(87718, 7),
    w(87725, 15),
    w(87740, 12),
    w(87752, 13),
    w(87765, 7),
    w(87772, 7),
    w(87779, 7),
    w(87786, 19),
    w(87805, 8),
    w(87813, 6),
    w(87819, 11),
    w(87830, 10),
    w(87840, 17),
    w(87857, 14),
    w(87871, 10),
    w(87881, 8),
    w(87889, 12),
    w(87901, 11),
    w(87912, 5),
    w(87917, 30),
    w(87947, 26),
    w(87973, 26),
    w(87999, 22),
    w(88021, 21),
    w(88042, 36),
    w(88078, 24),
    w(88102, 4),
];

/// All words.
#[rustfmt::skip]
pub(super) static TEXT: &str = "\
[]admissionregistration.v1.AuditAnnotation\
[]admissionregistration.v1.ExpressionWarning\
[]admissionregistration.v1.MatchCondition\
[]admissionregistration.v1.MutatingAdmissionPolicy\
[]admissionregistration.v1.MutatingAdmissionPolicyBinding\
[]admissionregistration.v1.MutatingWebhook\
[]admissionregistration.v1.MutatingWebhookConfiguration\
[]admissionregistration.v1.Mutation\
[]admissionregistration.v1.NamedRuleWithOperations\
[]admissionregistration.v1.RuleWithOperations\
[]admissionregistration.v1.ValidatingAdmissionPolicy\
[]admissionregistration.v1.ValidatingAdmissionPolicyBinding\
[]admissionregistration.v1.ValidatingWebhook\
[]admissionregistration.v1.ValidatingWebhookConfiguration\
[]admissionregistration.v1.Validation\
[]admissionregistration.v1.Variable\
[]admissionregistration.v1alpha1.AuditAnnotation\
[]admissionregistration.v1alpha1.ExpressionWarning\
[]admissionregistration.v1alpha1.Initializer\
[]admissionregistration.v1alpha1.InitializerConfiguration\
[]admissionregistration.v1alpha1.MatchCondition\
[]admissionregistration.v1alpha1.MutatingAdmissionPolicy\
[]admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding\
[]admissionregistration.v1alpha1.Mutation\
[]admissionregistration.v1alpha1.NamedRuleWithOperations\
[]admissionregistration.v1alpha1.Rule\
[]admissionregistration.v1alpha1.ValidatingAdmissionPolicy\
[]admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding\
[]admissionregistration.v1alpha1.Validation\
[]admissionregistration.v1alpha1.Variable\
[]admissionregistration.v1beta1.AuditAnnotation\
[]admissionregistration.v1beta1.ExpressionWarning\
[]admissionregistration.v1beta1.MatchCondition\
[]admissionregistration.v1beta1.MutatingAdmissionPolicy\
[]admissionregistration.v1beta1.MutatingAdmissionPolicyBinding\
[]admissionregistration.v1beta1.MutatingWebhook\
[]admissionregistration.v1beta1.MutatingWebhookConfiguration\
[]admissionregistration.v1beta1.Mutation\
[]admissionregistration.v1beta1.NamedRuleWithOperations\
[]admissionregistration.v1beta1.RuleWithOperations\
[]admissionregistration.v1beta1.ValidatingAdmissionPolicy\
[]admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding\
[]admissionregistration.v1beta1.ValidatingWebhook\
[]admissionregistration.v1beta1.ValidatingWebhookConfiguration\
[]admissionregistration.v1beta1.Validation\
[]admissionregistration.v1beta1.Variable\
[]api.resource.Quantity\
[]apiextensions.v1.CustomResourceColumnDefinition\
[]apiextensions.v1.CustomResourceDefinition\
[]apiextensions.v1.CustomResourceDefinitionCondition\
[]apiextensions.v1.CustomResourceDefinitionVersion\
[]apiextensions.v1.JSON\
[]apiextensions.v1.JSONSchemaProps\
[]apiextensions.v1.SelectableField\
[]apiextensions.v1.ValidationRule\
[]apiextensions.v1beta1.CustomResourceColumnDefinition\
[]apiextensions.v1beta1.CustomResourceDefinition\
[]apiextensions.v1beta1.CustomResourceDefinitionCondition\
[]apiextensions.v1beta1.CustomResourceDefinitionVersion\
[]apiextensions.v1beta1.JSON\
[]apiextensions.v1beta1.JSONSchemaProps\
[]apiregistration.v1.APIService\
[]apiregistration.v1.APIServiceCondition\
[]apiregistration.v1beta1.APIService\
[]apiregistration.v1beta1.APIServiceCondition\
[]apiserverinternal.v1alpha1.ServerStorageVersion\
[]apiserverinternal.v1alpha1.StorageVersion\
[]apiserverinternal.v1alpha1.StorageVersionCondition\
[]apps.v1.ControllerRevision\
[]apps.v1.DaemonSet\
[]apps.v1.DaemonSetCondition\
[]apps.v1.Deployment\
[]apps.v1.DeploymentCondition\
[]apps.v1.ReplicaSet\
[]apps.v1.ReplicaSetCondition\
[]apps.v1.StatefulSet\
[]apps.v1.StatefulSetCondition\
[]apps.v1beta1.ControllerRevision\
[]apps.v1beta1.Deployment\
[]apps.v1beta1.DeploymentCondition\
[]apps.v1beta1.StatefulSet\
[]apps.v1beta1.StatefulSetCondition\
[]apps.v1beta2.ControllerRevision\
[]apps.v1beta2.DaemonSet\
[]apps.v1beta2.DaemonSetCondition\
[]apps.v1beta2.Deployment\
[]apps.v1beta2.DeploymentCondition\
[]apps.v1beta2.ReplicaSet\
[]apps.v1beta2.ReplicaSetCondition\
[]apps.v1beta2.StatefulSet\
[]apps.v1beta2.StatefulSetCondition\
[]auditregistration.v1alpha1.AuditSink\
[]authorization.v1.NonResourceRule\
[]authorization.v1.ResourceRule\
[]authorization.v1beta1.NonResourceRule\
[]authorization.v1beta1.ResourceRule\
[]autoscaling.v1.HorizontalPodAutoscaler\
[]autoscaling.v2.HPAScalingPolicy\
[]autoscaling.v2.HorizontalPodAutoscaler\
[]autoscaling.v2.HorizontalPodAutoscalerCondition\
[]autoscaling.v2.MetricSpec\
[]autoscaling.v2.MetricStatus\
[]autoscaling.v2beta1.HorizontalPodAutoscaler\
[]autoscaling.v2beta1.HorizontalPodAutoscalerCondition\
[]autoscaling.v2beta1.MetricSpec\
[]autoscaling.v2beta1.MetricStatus\
[]autoscaling.v2beta2.HPAScalingPolicy\
[]autoscaling.v2beta2.HorizontalPodAutoscaler\
[]autoscaling.v2beta2.HorizontalPodAutoscalerCondition\
[]autoscaling.v2beta2.MetricSpec\
[]autoscaling.v2beta2.MetricStatus\
[]batch.v1.CronJob\
[]batch.v1.Job\
[]batch.v1.JobCondition\
[]batch.v1.PodFailurePolicyOnPodConditionsPattern\
[]batch.v1.PodFailurePolicyRule\
[]batch.v1.SuccessPolicyRule\
[]batch.v1beta1.CronJob\
[]batch.v2alpha1.CronJob\
[]boolean\
[]certificates.v1.CertificateSigningRequest\
[]certificates.v1.CertificateSigningRequestCondition\
[]certificates.v1.ClusterTrustBundle\
[]certificates.v1.PodCertificateRequest\
[]certificates.v1alpha1.ClusterTrustBundle\
[]certificates.v1alpha1.PodCertificateRequest\
[]certificates.v1beta1.CertificateSigningRequest\
[]certificates.v1beta1.CertificateSigningRequestCondition\
[]certificates.v1beta1.ClusterTrustBundle\
[]certificates.v1beta1.PodCertificateRequest\
[]coordination.v1.Lease\
[]coordination.v1alpha1.LeaseCandidate\
[]coordination.v1alpha2.LeaseCandidate\
[]coordination.v1beta1.Lease\
[]coordination.v1beta1.LeaseCandidate\
[]core.v1.AttachedVolume\
[]core.v1.ComponentCondition\
[]core.v1.ComponentStatus\
[]core.v1.ConfigMap\
[]core.v1.Container\
[]core.v1.ContainerExtendedResourceRequest\
[]core.v1.ContainerImage\
[]core.v1.ContainerPort\
[]core.v1.ContainerResizePolicy\
[]core.v1.ContainerRestartRule\
[]core.v1.ContainerStatus\
[]core.v1.DownwardAPIVolumeFile\
[]core.v1.EndpointAddress\
[]core.v1.EndpointPort\
[]core.v1.EndpointSubset\
[]core.v1.Endpoints\
[]core.v1.EnvFromSource\
[]core.v1.EnvVar\
[]core.v1.EphemeralContainer\
[]core.v1.Event\
[]core.v1.EvictionResponder\
[]core.v1.HTTPHeader\
[]core.v1.HostAlias\
[]core.v1.HostIP\
[]core.v1.KeyToPath\
[]core.v1.LimitRange\
[]core.v1.LimitRangeItem\
[]core.v1.LoadBalancerIngress\
[]core.v1.LocalObjectReference\
[]core.v1.Namespace\
[]core.v1.NamespaceCondition\
[]core.v1.Node\
[]core.v1.NodeAddress\
[]core.v1.NodeAllocatableMappedResources\
[]core.v1.NodeAllocatableOverheadResources\
[]core.v1.NodeAllocatableResourceClaimStatus\
[]core.v1.NodeCondition\
[]core.v1.NodeRuntimeHandler\
[]core.v1.NodeSelectorRequirement\
[]core.v1.NodeSelectorTerm\
[]core.v1.ObjectReference\
[]core.v1.PersistentVolume\
[]core.v1.PersistentVolumeClaim\
[]core.v1.PersistentVolumeClaimCondition\
[]core.v1.Pod\
[]core.v1.PodAffinityTerm\
[]core.v1.PodCondition\
[]core.v1.PodDNSConfigOption\
[]core.v1.PodIP\
[]core.v1.PodReadinessGate\
[]core.v1.PodResourceClaim\
[]core.v1.PodResourceClaimStatus\
[]core.v1.PodSchedulingGate\
[]core.v1.PodTemplate\
[]core.v1.PodVolumeHealth\
[]core.v1.PortStatus\
[]core.v1.PreferredSchedulingTerm\
[]core.v1.ReplicationController\
[]core.v1.ReplicationControllerCondition\
[]core.v1.ResourceClaim\
[]core.v1.ResourceHealth\
[]core.v1.ResourceQuota\
[]core.v1.ResourceStatus\
[]core.v1.ScopedResourceSelectorRequirement\
[]core.v1.Secret\
[]core.v1.Service\
[]core.v1.ServiceAccount\
[]core.v1.ServicePort\
[]core.v1.Sysctl\
[]core.v1.Taint\
[]core.v1.Toleration\
[]core.v1.TopologySelectorLabelRequirement\
[]core.v1.TopologySelectorTerm\
[]core.v1.TopologySpreadConstraint\
[]core.v1.Volume\
[]core.v1.VolumeDevice\
[]core.v1.VolumeHealthCondition\
[]core.v1.VolumeMount\
[]core.v1.VolumeMountStatus\
[]core.v1.VolumeProjection\
[]core.v1.WeightedPodAffinityTerm\
[]discovery.v1.Endpoint\
[]discovery.v1.EndpointPort\
[]discovery.v1.EndpointSlice\
[]discovery.v1.ForNode\
[]discovery.v1.ForZone\
[]discovery.v1alpha1.Endpoint\
[]discovery.v1alpha1.EndpointPort\
[]discovery.v1alpha1.EndpointSlice\
[]discovery.v1beta1.Endpoint\
[]discovery.v1beta1.EndpointPort\
[]discovery.v1beta1.EndpointSlice\
[]discovery.v1beta1.ForZone\
[]events.v1.Event\
[]events.v1beta1.Event\
[]extensions.v1beta1.AllowedCSIDriver\
[]extensions.v1beta1.AllowedFlexVolume\
[]extensions.v1beta1.AllowedHostPath\
[]extensions.v1beta1.DaemonSet\
[]extensions.v1beta1.DaemonSetCondition\
[]extensions.v1beta1.Deployment\
[]extensions.v1beta1.DeploymentCondition\
[]extensions.v1beta1.HTTPIngressPath\
[]extensions.v1beta1.HostPortRange\
[]extensions.v1beta1.IDRange\
[]extensions.v1beta1.Ingress\
[]extensions.v1beta1.IngressRule\
[]extensions.v1beta1.IngressTLS\
[]extensions.v1beta1.NetworkPolicy\
[]extensions.v1beta1.NetworkPolicyEgressRule\
[]extensions.v1beta1.NetworkPolicyIngressRule\
[]extensions.v1beta1.NetworkPolicyPeer\
[]extensions.v1beta1.NetworkPolicyPort\
[]extensions.v1beta1.PodSecurityPolicy\
[]extensions.v1beta1.ReplicaSet\
[]extensions.v1beta1.ReplicaSetCondition\
[]flowcontrol.v1.FlowSchema\
[]flowcontrol.v1.FlowSchemaCondition\
[]flowcontrol.v1.NonResourcePolicyRule\
[]flowcontrol.v1.PolicyRulesWithSubjects\
[]flowcontrol.v1.PriorityLevelConfiguration\
[]flowcontrol.v1.PriorityLevelConfigurationCondition\
[]flowcontrol.v1.ResourcePolicyRule\
[]flowcontrol.v1.Subject\
[]flowcontrol.v1alpha1.FlowSchema\
[]flowcontrol.v1alpha1.FlowSchemaCondition\
[]flowcontrol.v1alpha1.NonResourcePolicyRule\
[]flowcontrol.v1alpha1.PolicyRulesWithSubjects\
[]flowcontrol.v1alpha1.PriorityLevelConfiguration\
[]flowcontrol.v1alpha1.PriorityLevelConfigurationCondition\
[]flowcontrol.v1alpha1.ResourcePolicyRule\
[]flowcontrol.v1alpha1.Subject\
[]flowcontrol.v1beta1.FlowSchema\
[]flowcontrol.v1beta1.FlowSchemaCondition\
[]flowcontrol.v1beta1.NonResourcePolicyRule\
[]flowcontrol.v1beta1.PolicyRulesWithSubjects\
[]flowcontrol.v1beta1.PriorityLevelConfiguration\
[]flowcontrol.v1beta1.PriorityLevelConfigurationCondition\
[]flowcontrol.v1beta1.ResourcePolicyRule\
[]flowcontrol.v1beta1.Subject\
[]flowcontrol.v1beta2.FlowSchema\
[]flowcontrol.v1beta2.FlowSchemaCondition\
[]flowcontrol.v1beta2.NonResourcePolicyRule\
[]flowcontrol.v1beta2.PolicyRulesWithSubjects\
[]flowcontrol.v1beta2.PriorityLevelConfiguration\
[]flowcontrol.v1beta2.PriorityLevelConfigurationCondition\
[]flowcontrol.v1beta2.ResourcePolicyRule\
[]flowcontrol.v1beta2.Subject\
[]flowcontrol.v1beta3.FlowSchema\
[]flowcontrol.v1beta3.FlowSchemaCondition\
[]flowcontrol.v1beta3.NonResourcePolicyRule\
[]flowcontrol.v1beta3.PolicyRulesWithSubjects\
[]flowcontrol.v1beta3.PriorityLevelConfiguration\
[]flowcontrol.v1beta3.PriorityLevelConfigurationCondition\
[]flowcontrol.v1beta3.ResourcePolicyRule\
[]flowcontrol.v1beta3.Subject\
[]int32\
[]int64\
[]lifecycle.v1alpha1.Eviction\
[]lifecycle.v1alpha1.EvictionRequest\
[]lifecycle.v1alpha1.Requester\
[]lifecycle.v1alpha1.ResponderStatus\
[]lifecycle.v1alpha1.TargetResponder\
[]meta.v1.Condition\
[]meta.v1.FieldSelectorRequirement\
[]meta.v1.Initializer\
[]meta.v1.LabelSelector\
[]meta.v1.LabelSelectorRequirement\
[]meta.v1.ManagedFieldsEntry\
[]meta.v1.OwnerReference\
[]meta.v1.StatusCause\
[]networking.v1.HTTPIngressPath\
[]networking.v1.IPAddress\
[]networking.v1.Ingress\
[]networking.v1.IngressClass\
[]networking.v1.IngressLoadBalancerIngress\
[]networking.v1.IngressPortStatus\
[]networking.v1.IngressRule\
[]networking.v1.IngressTLS\
[]networking.v1.NetworkPolicy\
[]networking.v1.NetworkPolicyEgressRule\
[]networking.v1.NetworkPolicyIngressRule\
[]networking.v1.NetworkPolicyPeer\
[]networking.v1.NetworkPolicyPort\
[]networking.v1.ServiceCIDR\
[]networking.v1alpha1.ClusterCIDR\
[]networking.v1alpha1.IPAddress\
[]networking.v1alpha1.ServiceCIDR\
[]networking.v1beta1.HTTPIngressPath\
[]networking.v1beta1.IPAddress\
[]networking.v1beta1.Ingress\
[]networking.v1beta1.IngressClass\
[]networking.v1beta1.IngressRule\
[]networking.v1beta1.IngressTLS\
[]networking.v1beta1.ServiceCIDR\
[]node.v1.RuntimeClass\
[]node.v1alpha1.RuntimeClass\
[]node.v1beta1.RuntimeClass\
[]policy.v1.PodDisruptionBudget\
[]policy.v1beta1.AllowedCSIDriver\
[]policy.v1beta1.AllowedFlexVolume\
[]policy.v1beta1.AllowedHostPath\
[]policy.v1beta1.HostPortRange\
[]policy.v1beta1.IDRange\
[]policy.v1beta1.PodDisruptionBudget\
[]policy.v1beta1.PodSecurityPolicy\
[]rbac.v1.ClusterRole\
[]rbac.v1.ClusterRoleBinding\
[]rbac.v1.PolicyRule\
[]rbac.v1.Role\
[]rbac.v1.RoleBinding\
[]rbac.v1.Subject\
[]rbac.v1alpha1.ClusterRole\
[]rbac.v1alpha1.ClusterRoleBinding\
[]rbac.v1alpha1.PolicyRule\
[]rbac.v1alpha1.Role\
[]rbac.v1alpha1.RoleBinding\
[]rbac.v1alpha1.Subject\
[]rbac.v1beta1.ClusterRole\
[]rbac.v1beta1.ClusterRoleBinding\
[]rbac.v1beta1.PolicyRule\
[]rbac.v1beta1.Role\
[]rbac.v1beta1.RoleBinding\
[]rbac.v1beta1.Subject\
[]resource.v1.AllocatedDeviceStatus\
[]resource.v1.CounterSet\
[]resource.v1.Device\
[]resource.v1.DeviceAllocationConfiguration\
[]resource.v1.DeviceClaimConfiguration\
[]resource.v1.DeviceClass\
[]resource.v1.DeviceClassConfiguration\
[]resource.v1.DeviceConstraint\
[]resource.v1.DeviceCounterConsumption\
[]resource.v1.DeviceDerivedAttribute\
[]resource.v1.DeviceRequest\
[]resource.v1.DeviceRequestAllocationResult\
[]resource.v1.DeviceSelector\
[]resource.v1.DeviceSubRequest\
[]resource.v1.DeviceTaint\
[]resource.v1.DeviceTaintRule\
[]resource.v1.DeviceToleration\
[]resource.v1.ResourceClaim\
[]resource.v1.ResourceClaimConsumerReference\
[]resource.v1.ResourceClaimTemplate\
[]resource.v1.ResourceSlice\
[]resource.v1alpha1.PodScheduling\
[]resource.v1alpha1.ResourceClaim\
[]resource.v1alpha1.ResourceClaimConsumerReference\
[]resource.v1alpha1.ResourceClaimSchedulingStatus\
[]resource.v1alpha1.ResourceClaimTemplate\
[]resource.v1alpha1.ResourceClass\
[]resource.v1alpha2.DriverAllocationResult\
[]resource.v1alpha2.DriverRequests\
[]resource.v1alpha2.NamedResourcesAttribute\
[]resource.v1alpha2.NamedResourcesInstance\
[]resource.v1alpha2.PodSchedulingContext\
[]resource.v1alpha2.ResourceClaim\
[]resource.v1alpha2.ResourceClaimConsumerReference\
[]resource.v1alpha2.ResourceClaimParameters\
[]resource.v1alpha2.ResourceClaimSchedulingStatus\
[]resource.v1alpha2.ResourceClaimTemplate\
[]resource.v1alpha2.ResourceClass\
[]resource.v1alpha2.ResourceClassParameters\
[]resource.v1alpha2.ResourceFilter\
[]resource.v1alpha2.ResourceHandle\
[]resource.v1alpha2.ResourceRequest\
[]resource.v1alpha2.ResourceSlice\
[]resource.v1alpha2.VendorParameters\
[]resource.v1alpha3.AllocatedDeviceStatus\
[]resource.v1alpha3.CounterSet\
[]resource.v1alpha3.Device\
[]resource.v1alpha3.DeviceAllocationConfiguration\
[]resource.v1alpha3.DeviceClaimConfiguration\
[]resource.v1alpha3.DeviceClass\
[]resource.v1alpha3.DeviceClassConfiguration\
[]resource.v1alpha3.DeviceConstraint\
[]resource.v1alpha3.DeviceCounterConsumption\
[]resource.v1alpha3.DeviceRequest\
[]resource.v1alpha3.DeviceRequestAllocationResult\
[]resource.v1alpha3.DeviceSelector\
[]resource.v1alpha3.DeviceSubRequest\
[]resource.v1alpha3.DeviceTaint\
[]resource.v1alpha3.DeviceTaintRule\
[]resource.v1alpha3.DeviceToleration\
[]resource.v1alpha3.PartitionTypeStatus\
[]resource.v1alpha3.PodSchedulingContext\
[]resource.v1alpha3.PoolStatus\
[]resource.v1alpha3.ResourceClaim\
[]resource.v1alpha3.ResourceClaimConsumerReference\
[]resource.v1alpha3.ResourceClaimSchedulingStatus\
[]resource.v1alpha3.ResourceClaimTemplate\
[]resource.v1alpha3.ResourcePoolStatusRequest\
[]resource.v1alpha3.ResourceSlice\
[]resource.v1alpha3.ShareableCapacityStatus\
[]resource.v1beta1.AllocatedDeviceStatus\
[]resource.v1beta1.CounterSet\
[]resource.v1beta1.Device\
[]resource.v1beta1.DeviceAllocationConfiguration\
[]resource.v1beta1.DeviceClaimConfiguration\
[]resource.v1beta1.DeviceClass\
[]resource.v1beta1.DeviceClassConfiguration\
[]resource.v1beta1.DeviceConstraint\
[]resource.v1beta1.DeviceCounterConsumption\
[]resource.v1beta1.DeviceDerivedAttribute\
[]resource.v1beta1.DeviceRequest\
[]resource.v1beta1.DeviceRequestAllocationResult\
[]resource.v1beta1.DeviceSelector\
[]resource.v1beta1.DeviceSubRequest\
[]resource.v1beta1.DeviceTaint\
[]resource.v1beta1.DeviceToleration\
[]resource.v1beta1.ResourceClaim\
[]resource.v1beta1.ResourceClaimConsumerReference\
[]resource.v1beta1.ResourceClaimTemplate\
[]resource.v1beta1.ResourceSlice\
[]resource.v1beta2.AllocatedDeviceStatus\
[]resource.v1beta2.CounterSet\
[]resource.v1beta2.Device\
[]resource.v1beta2.DeviceAllocationConfiguration\
[]resource.v1beta2.DeviceClaimConfiguration\
[]resource.v1beta2.DeviceClass\
[]resource.v1beta2.DeviceClassConfiguration\
[]resource.v1beta2.DeviceConstraint\
[]resource.v1beta2.DeviceCounterConsumption\
[]resource.v1beta2.DeviceDerivedAttribute\
[]resource.v1beta2.DeviceRequest\
[]resource.v1beta2.DeviceRequestAllocationResult\
[]resource.v1beta2.DeviceSelector\
[]resource.v1beta2.DeviceSubRequest\
[]resource.v1beta2.DeviceTaint\
[]resource.v1beta2.DeviceTaintRule\
[]resource.v1beta2.DeviceToleration\
[]resource.v1beta2.ResourceClaim\
[]resource.v1beta2.ResourceClaimConsumerReference\
[]resource.v1beta2.ResourceClaimTemplate\
[]resource.v1beta2.ResourceSlice\
[]scheduling.v1.PriorityClass\
[]scheduling.v1alpha1.PodGroup\
[]scheduling.v1alpha1.PriorityClass\
[]scheduling.v1alpha1.Workload\
[]scheduling.v1alpha2.PodGroup\
[]scheduling.v1alpha2.PodGroupResourceClaim\
[]scheduling.v1alpha2.PodGroupResourceClaimStatus\
[]scheduling.v1alpha2.PodGroupTemplate\
[]scheduling.v1alpha2.TopologyConstraint\
[]scheduling.v1alpha2.Workload\
[]scheduling.v1alpha3.CompositePodGroup\
[]scheduling.v1alpha3.CompositePodGroupTemplate\
[]scheduling.v1alpha3.PodGroup\
[]scheduling.v1alpha3.PodGroupResourceClaim\
[]scheduling.v1alpha3.PodGroupResourceClaimStatus\
[]scheduling.v1alpha3.PodGroupTemplate\
[]scheduling.v1alpha3.TopologyConstraint\
[]scheduling.v1alpha3.Workload\
[]scheduling.v1alpha3.WorkloadPodGroupResourceClaim\
[]scheduling.v1beta1.CompositePodGroupTemplate\
[]scheduling.v1beta1.PodGroup\
[]scheduling.v1beta1.PodGroupResourceClaim\
[]scheduling.v1beta1.PodGroupResourceClaimStatus\
[]scheduling.v1beta1.PodGroupTemplate\
[]scheduling.v1beta1.PriorityClass\
[]scheduling.v1beta1.TopologyConstraint\
[]scheduling.v1beta1.Workload\
[]settings.v1alpha1.PodPreset\
[]storage.v1.CSIDriver\
[]storage.v1.CSINode\
[]storage.v1.CSINodeDriver\
[]storage.v1.CSIStorageCapacity\
[]storage.v1.StorageClass\
[]storage.v1.StorageHealth\
[]storage.v1.StorageHealthCondition\
[]storage.v1.TokenRequest\
[]storage.v1.VolumeAttachment\
[]storage.v1.VolumeAttributesClass\
[]storage.v1alpha1.CSIStorageCapacity\
[]storage.v1alpha1.VolumeAttachment\
[]storage.v1alpha1.VolumeAttributesClass\
[]storage.v1beta1.CSIDriver\
[]storage.v1beta1.CSINode\
[]storage.v1beta1.CSINodeDriver\
[]storage.v1beta1.CSIStorageCapacity\
[]storage.v1beta1.StorageClass\
[]storage.v1beta1.TokenRequest\
[]storage.v1beta1.VolumeAttachment\
[]storage.v1beta1.VolumeAttributesClass\
[]storagemigration.v1.StorageVersionMigration\
[]storagemigration.v1alpha1.MigrationCondition\
[]storagemigration.v1alpha1.StorageVersionMigration\
[]storagemigration.v1beta1.StorageVersionMigration\
[]string\
admissionregistration.v1.ApplyConfiguration\
admissionregistration.v1.AuditAnnotation\
admissionregistration.v1.ExpressionWarning\
admissionregistration.v1.JSONPatch\
admissionregistration.v1.MatchCondition\
admissionregistration.v1.MatchResources\
admissionregistration.v1.MutatingAdmissionPolicy\
admissionregistration.v1.MutatingAdmissionPolicyBinding\
admissionregistration.v1.MutatingAdmissionPolicyBindingList\
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec\
admissionregistration.v1.MutatingAdmissionPolicyList\
admissionregistration.v1.MutatingAdmissionPolicySpec\
admissionregistration.v1.MutatingWebhook\
admissionregistration.v1.MutatingWebhookConfiguration\
admissionregistration.v1.MutatingWebhookConfigurationList\
admissionregistration.v1.Mutation\
admissionregistration.v1.NamedRuleWithOperations\
admissionregistration.v1.ParamKind\
admissionregistration.v1.ParamRef\
admissionregistration.v1.RuleWithOperations\
admissionregistration.v1.ServiceReference\
admissionregistration.v1.TypeChecking\
admissionregistration.v1.ValidatingAdmissionPolicy\
admissionregistration.v1.ValidatingAdmissionPolicyBinding\
admissionregistration.v1.ValidatingAdmissionPolicyBindingList\
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec\
admissionregistration.v1.ValidatingAdmissionPolicyList\
admissionregistration.v1.ValidatingAdmissionPolicySpec\
admissionregistration.v1.ValidatingAdmissionPolicyStatus\
admissionregistration.v1.ValidatingWebhook\
admissionregistration.v1.ValidatingWebhookConfiguration\
admissionregistration.v1.ValidatingWebhookConfigurationList\
admissionregistration.v1.Validation\
admissionregistration.v1.Variable\
admissionregistration.v1.WebhookClientConfig\
admissionregistration.v1alpha1.ApplyConfiguration\
admissionregistration.v1alpha1.AuditAnnotation\
admissionregistration.v1alpha1.ExpressionWarning\
admissionregistration.v1alpha1.Initializer\
admissionregistration.v1alpha1.InitializerConfiguration\
admissionregistration.v1alpha1.InitializerConfigurationList\
admissionregistration.v1alpha1.JSONPatch\
admissionregistration.v1alpha1.MatchCondition\
admissionregistration.v1alpha1.MatchResources\
admissionregistration.v1alpha1.MutatingAdmissionPolicy\
admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding\
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList\
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec\
admissionregistration.v1alpha1.MutatingAdmissionPolicyList\
admissionregistration.v1alpha1.MutatingAdmissionPolicySpec\
admissionregistration.v1alpha1.Mutation\
admissionregistration.v1alpha1.NamedRuleWithOperations\
admissionregistration.v1alpha1.ParamKind\
admissionregistration.v1alpha1.ParamRef\
admissionregistration.v1alpha1.Rule\
admissionregistration.v1alpha1.TypeChecking\
admissionregistration.v1alpha1.ValidatingAdmissionPolicy\
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding\
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList\
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec\
admissionregistration.v1alpha1.ValidatingAdmissionPolicyList\
admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec\
admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus\
admissionregistration.v1alpha1.Validation\
admissionregistration.v1alpha1.Variable\
admissionregistration.v1beta1.ApplyConfiguration\
admissionregistration.v1beta1.AuditAnnotation\
admissionregistration.v1beta1.ExpressionWarning\
admissionregistration.v1beta1.JSONPatch\
admissionregistration.v1beta1.MatchCondition\
admissionregistration.v1beta1.MatchResources\
admissionregistration.v1beta1.MutatingAdmissionPolicy\
admissionregistration.v1beta1.MutatingAdmissionPolicyBinding\
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList\
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec\
admissionregistration.v1beta1.MutatingAdmissionPolicyList\
admissionregistration.v1beta1.MutatingAdmissionPolicySpec\
admissionregistration.v1beta1.MutatingWebhook\
admissionregistration.v1beta1.MutatingWebhookConfiguration\
admissionregistration.v1beta1.MutatingWebhookConfigurationList\
admissionregistration.v1beta1.Mutation\
admissionregistration.v1beta1.NamedRuleWithOperations\
admissionregistration.v1beta1.ParamKind\
admissionregistration.v1beta1.ParamRef\
admissionregistration.v1beta1.RuleWithOperations\
admissionregistration.v1beta1.ServiceReference\
admissionregistration.v1beta1.TypeChecking\
admissionregistration.v1beta1.ValidatingAdmissionPolicy\
admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding\
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList\
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec\
admissionregistration.v1beta1.ValidatingAdmissionPolicyList\
admissionregistration.v1beta1.ValidatingAdmissionPolicySpec\
admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus\
admissionregistration.v1beta1.ValidatingWebhook\
admissionregistration.v1beta1.ValidatingWebhookConfiguration\
admissionregistration.v1beta1.ValidatingWebhookConfigurationList\
admissionregistration.v1beta1.Validation\
admissionregistration.v1beta1.Variable\
admissionregistration.v1beta1.WebhookClientConfig\
any\
api.resource.Quantity\
apiextensions.v1.CustomResourceColumnDefinition\
apiextensions.v1.CustomResourceConversion\
apiextensions.v1.CustomResourceDefinition\
apiextensions.v1.CustomResourceDefinitionCondition\
apiextensions.v1.CustomResourceDefinitionList\
apiextensions.v1.CustomResourceDefinitionNames\
apiextensions.v1.CustomResourceDefinitionSpec\
apiextensions.v1.CustomResourceDefinitionStatus\
apiextensions.v1.CustomResourceDefinitionVersion\
apiextensions.v1.CustomResourceSubresourceScale\
apiextensions.v1.CustomResourceSubresourceStatus\
apiextensions.v1.CustomResourceSubresources\
apiextensions.v1.CustomResourceValidation\
apiextensions.v1.ExternalDocumentation\
apiextensions.v1.JSON\
apiextensions.v1.JSONSchemaProps\
apiextensions.v1.JSONSchemaPropsOrArray\
apiextensions.v1.JSONSchemaPropsOrBool\
apiextensions.v1.JSONSchemaPropsOrStringArray\
apiextensions.v1.SelectableField\
apiextensions.v1.ServiceReference\
apiextensions.v1.ValidationRule\
apiextensions.v1.WebhookClientConfig\
apiextensions.v1.WebhookConversion\
apiextensions.v1beta1.CustomResourceColumnDefinition\
apiextensions.v1beta1.CustomResourceConversion\
apiextensions.v1beta1.CustomResourceDefinition\
apiextensions.v1beta1.CustomResourceDefinitionCondition\
apiextensions.v1beta1.CustomResourceDefinitionList\
apiextensions.v1beta1.CustomResourceDefinitionNames\
apiextensions.v1beta1.CustomResourceDefinitionSpec\
apiextensions.v1beta1.CustomResourceDefinitionStatus\
apiextensions.v1beta1.CustomResourceDefinitionVersion\
apiextensions.v1beta1.CustomResourceSubresourceScale\
apiextensions.v1beta1.CustomResourceSubresourceStatus\
apiextensions.v1beta1.CustomResourceSubresources\
apiextensions.v1beta1.CustomResourceValidation\
apiextensions.v1beta1.ExternalDocumentation\
apiextensions.v1beta1.JSON\
apiextensions.v1beta1.JSONSchemaProps\
apiextensions.v1beta1.JSONSchemaPropsOrArray\
apiextensions.v1beta1.JSONSchemaPropsOrBool\
apiextensions.v1beta1.JSONSchemaPropsOrStringArray\
apiextensions.v1beta1.ServiceReference\
apiextensions.v1beta1.WebhookClientConfig\
apiregistration.v1.APIService\
apiregistration.v1.APIServiceCondition\
apiregistration.v1.APIServiceList\
apiregistration.v1.APIServiceSpec\
apiregistration.v1.APIServiceStatus\
apiregistration.v1.ServiceReference\
apiregistration.v1beta1.APIService\
apiregistration.v1beta1.APIServiceCondition\
apiregistration.v1beta1.APIServiceList\
apiregistration.v1beta1.APIServiceSpec\
apiregistration.v1beta1.APIServiceStatus\
apiregistration.v1beta1.ServiceReference\
apiserverinternal.v1alpha1.ServerStorageVersion\
apiserverinternal.v1alpha1.StorageVersion\
apiserverinternal.v1alpha1.StorageVersionCondition\
apiserverinternal.v1alpha1.StorageVersionList\
apiserverinternal.v1alpha1.StorageVersionSpec\
apiserverinternal.v1alpha1.StorageVersionStatus\
apps.v1.ControllerRevision\
apps.v1.ControllerRevisionList\
apps.v1.DaemonSet\
apps.v1.DaemonSetCondition\
apps.v1.DaemonSetList\
apps.v1.DaemonSetSpec\
apps.v1.DaemonSetStatus\
apps.v1.DaemonSetUpdateStrategy\
apps.v1.Deployment\
apps.v1.DeploymentCondition\
apps.v1.DeploymentList\
apps.v1.DeploymentSpec\
apps.v1.DeploymentStatus\
apps.v1.DeploymentStrategy\
apps.v1.ReplicaSet\
apps.v1.ReplicaSetCondition\
apps.v1.ReplicaSetList\
apps.v1.ReplicaSetSpec\
apps.v1.ReplicaSetStatus\
apps.v1.RollingUpdateDaemonSet\
apps.v1.RollingUpdateDeployment\
apps.v1.RollingUpdateStatefulSetStrategy\
apps.v1.StatefulSet\
apps.v1.StatefulSetCondition\
apps.v1.StatefulSetList\
apps.v1.StatefulSetOrdinals\
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy\
apps.v1.StatefulSetSpec\
apps.v1.StatefulSetStatus\
apps.v1.StatefulSetUpdateStrategy\
apps.v1beta1.ControllerRevision\
apps.v1beta1.ControllerRevisionList\
apps.v1beta1.Deployment\
apps.v1beta1.DeploymentCondition\
apps.v1beta1.DeploymentList\
apps.v1beta1.DeploymentRollback\
apps.v1beta1.DeploymentSpec\
apps.v1beta1.DeploymentStatus\
apps.v1beta1.DeploymentStrategy\
apps.v1beta1.RollbackConfig\
apps.v1beta1.RollingUpdateDeployment\
apps.v1beta1.RollingUpdateStatefulSetStrategy\
apps.v1beta1.Scale\
apps.v1beta1.ScaleSpec\
apps.v1beta1.ScaleStatus\
apps.v1beta1.StatefulSet\
apps.v1beta1.StatefulSetCondition\
apps.v1beta1.StatefulSetList\
apps.v1beta1.StatefulSetSpec\
apps.v1beta1.StatefulSetStatus\
apps.v1beta1.StatefulSetUpdateStrategy\
apps.v1beta2.ControllerRevision\
apps.v1beta2.ControllerRevisionList\
apps.v1beta2.DaemonSet\
apps.v1beta2.DaemonSetCondition\
apps.v1beta2.DaemonSetList\
apps.v1beta2.DaemonSetSpec\
apps.v1beta2.DaemonSetStatus\
apps.v1beta2.DaemonSetUpdateStrategy\
apps.v1beta2.Deployment\
apps.v1beta2.DeploymentCondition\
apps.v1beta2.DeploymentList\
apps.v1beta2.DeploymentSpec\
apps.v1beta2.DeploymentStatus\
apps.v1beta2.DeploymentStrategy\
apps.v1beta2.ReplicaSet\
apps.v1beta2.ReplicaSetCondition\
apps.v1beta2.ReplicaSetList\
apps.v1beta2.ReplicaSetSpec\
apps.v1beta2.ReplicaSetStatus\
apps.v1beta2.RollingUpdateDaemonSet\
apps.v1beta2.RollingUpdateDeployment\
apps.v1beta2.RollingUpdateStatefulSetStrategy\
apps.v1beta2.Scale\
apps.v1beta2.ScaleSpec\
apps.v1beta2.ScaleStatus\
apps.v1beta2.StatefulSet\
apps.v1beta2.StatefulSetCondition\
apps.v1beta2.StatefulSetList\
apps.v1beta2.StatefulSetSpec\
apps.v1beta2.StatefulSetStatus\
apps.v1beta2.StatefulSetUpdateStrategy\
auditregistration.v1alpha1.AuditSink\
auditregistration.v1alpha1.AuditSinkList\
auditregistration.v1alpha1.AuditSinkSpec\
auditregistration.v1alpha1.Policy\
auditregistration.v1alpha1.ServiceReference\
auditregistration.v1alpha1.Webhook\
auditregistration.v1alpha1.WebhookClientConfig\
auditregistration.v1alpha1.WebhookThrottleConfig\
authentication.v1.BoundObjectReference\
authentication.v1.SelfSubjectReview\
authentication.v1.SelfSubjectReviewStatus\
authentication.v1.TokenRequest\
authentication.v1.TokenRequestSpec\
authentication.v1.TokenRequestStatus\
authentication.v1.TokenReview\
authentication.v1.TokenReviewSpec\
authentication.v1.TokenReviewStatus\
authentication.v1.UserInfo\
authentication.v1alpha1.SelfSubjectReview\
authentication.v1alpha1.SelfSubjectReviewStatus\
authentication.v1beta1.SelfSubjectReview\
authentication.v1beta1.SelfSubjectReviewStatus\
authentication.v1beta1.TokenReview\
authentication.v1beta1.TokenReviewSpec\
authentication.v1beta1.TokenReviewStatus\
authentication.v1beta1.UserInfo\
authorization.v1.FieldSelectorAttributes\
authorization.v1.LabelSelectorAttributes\
authorization.v1.LocalSubjectAccessReview\
authorization.v1.NonResourceAttributes\
authorization.v1.NonResourceRule\
authorization.v1.ResourceAttributes\
authorization.v1.ResourceRule\
authorization.v1.SelfSubjectAccessReview\
authorization.v1.SelfSubjectAccessReviewSpec\
authorization.v1.SelfSubjectRulesReview\
authorization.v1.SelfSubjectRulesReviewSpec\
authorization.v1.SubjectAccessReview\
authorization.v1.SubjectAccessReviewSpec\
authorization.v1.SubjectAccessReviewStatus\
authorization.v1.SubjectRulesReviewStatus\
authorization.v1beta1.LocalSubjectAccessReview\
authorization.v1beta1.NonResourceAttributes\
authorization.v1beta1.NonResourceRule\
authorization.v1beta1.ResourceAttributes\
authorization.v1beta1.ResourceRule\
authorization.v1beta1.SelfSubjectAccessReview\
authorization.v1beta1.SelfSubjectAccessReviewSpec\
authorization.v1beta1.SelfSubjectRulesReview\
authorization.v1beta1.SelfSubjectRulesReviewSpec\
authorization.v1beta1.SubjectAccessReview\
authorization.v1beta1.SubjectAccessReviewSpec\
authorization.v1beta1.SubjectAccessReviewStatus\
authorization.v1beta1.SubjectRulesReviewStatus\
autoscaling.v1.CrossVersionObjectReference\
autoscaling.v1.HorizontalPodAutoscaler\
autoscaling.v1.HorizontalPodAutoscalerList\
autoscaling.v1.HorizontalPodAutoscalerSpec\
autoscaling.v1.HorizontalPodAutoscalerStatus\
autoscaling.v1.Scale\
autoscaling.v1.ScaleSpec\
autoscaling.v1.ScaleStatus\
autoscaling.v2.ContainerResourceMetricSource\
autoscaling.v2.ContainerResourceMetricStatus\
autoscaling.v2.CrossVersionObjectReference\
autoscaling.v2.ExternalMetricSource\
autoscaling.v2.ExternalMetricStatus\
autoscaling.v2.HPAScalingPolicy\
autoscaling.v2.HPAScalingRules\
autoscaling.v2.HorizontalPodAutoscaler\
autoscaling.v2.HorizontalPodAutoscalerBehavior\
autoscaling.v2.HorizontalPodAutoscalerCondition\
autoscaling.v2.HorizontalPodAutoscalerList\
autoscaling.v2.HorizontalPodAutoscalerSpec\
autoscaling.v2.HorizontalPodAutoscalerStatus\
autoscaling.v2.MetricIdentifier\
autoscaling.v2.MetricSpec\
autoscaling.v2.MetricStatus\
autoscaling.v2.MetricTarget\
autoscaling.v2.MetricValueStatus\
autoscaling.v2.ObjectMetricSource\
autoscaling.v2.ObjectMetricStatus\
autoscaling.v2.PodsMetricSource\
autoscaling.v2.PodsMetricStatus\
autoscaling.v2.ResourceMetricSource\
autoscaling.v2.ResourceMetricStatus\
autoscaling.v2beta1.ContainerResourceMetricSource\
autoscaling.v2beta1.ContainerResourceMetricStatus\
autoscaling.v2beta1.CrossVersionObjectReference\
autoscaling.v2beta1.ExternalMetricSource\
autoscaling.v2beta1.ExternalMetricStatus\
autoscaling.v2beta1.HorizontalPodAutoscaler\
autoscaling.v2beta1.HorizontalPodAutoscalerCondition\
autoscaling.v2beta1.HorizontalPodAutoscalerList\
autoscaling.v2beta1.HorizontalPodAutoscalerSpec\
autoscaling.v2beta1.HorizontalPodAutoscalerStatus\
autoscaling.v2beta1.MetricSpec\
autoscaling.v2beta1.MetricStatus\
autoscaling.v2beta1.ObjectMetricSource\
autoscaling.v2beta1.ObjectMetricStatus\
autoscaling.v2beta1.PodsMetricSource\
autoscaling.v2beta1.PodsMetricStatus\
autoscaling.v2beta1.ResourceMetricSource\
autoscaling.v2beta1.ResourceMetricStatus\
autoscaling.v2beta2.ContainerResourceMetricSource\
autoscaling.v2beta2.ContainerResourceMetricStatus\
autoscaling.v2beta2.CrossVersionObjectReference\
autoscaling.v2beta2.ExternalMetricSource\
autoscaling.v2beta2.ExternalMetricStatus\
autoscaling.v2beta2.HPAScalingPolicy\
autoscaling.v2beta2.HPAScalingRules\
autoscaling.v2beta2.HorizontalPodAutoscaler\
autoscaling.v2beta2.HorizontalPodAutoscalerBehavior\
autoscaling.v2beta2.HorizontalPodAutoscalerCondition\
autoscaling.v2beta2.HorizontalPodAutoscalerList\
autoscaling.v2beta2.HorizontalPodAutoscalerSpec\
autoscaling.v2beta2.HorizontalPodAutoscalerStatus\
autoscaling.v2beta2.MetricIdentifier\
autoscaling.v2beta2.MetricSpec\
autoscaling.v2beta2.MetricStatus\
autoscaling.v2beta2.MetricTarget\
autoscaling.v2beta2.MetricValueStatus\
autoscaling.v2beta2.ObjectMetricSource\
autoscaling.v2beta2.ObjectMetricStatus\
autoscaling.v2beta2.PodsMetricSource\
autoscaling.v2beta2.PodsMetricStatus\
autoscaling.v2beta2.ResourceMetricSource\
autoscaling.v2beta2.ResourceMetricStatus\
batch.v1.CronJob\
batch.v1.CronJobList\
batch.v1.CronJobSpec\
batch.v1.CronJobStatus\
batch.v1.Job\
batch.v1.JobCondition\
batch.v1.JobList\
batch.v1.JobSchedulingConfiguration\
batch.v1.JobSpec\
batch.v1.JobStatus\
batch.v1.JobTemplateSpec\
batch.v1.PodFailurePolicy\
batch.v1.PodFailurePolicyOnExitCodesRequirement\
batch.v1.PodFailurePolicyOnPodConditionsPattern\
batch.v1.PodFailurePolicyRule\
batch.v1.SuccessPolicy\
batch.v1.SuccessPolicyRule\
batch.v1.UncountedTerminatedPods\
batch.v1beta1.CronJob\
batch.v1beta1.CronJobList\
batch.v1beta1.CronJobSpec\
batch.v1beta1.CronJobStatus\
batch.v1beta1.JobTemplateSpec\
batch.v2alpha1.CronJob\
batch.v2alpha1.CronJobList\
batch.v2alpha1.CronJobSpec\
batch.v2alpha1.CronJobStatus\
batch.v2alpha1.JobTemplateSpec\
boolean\
bytes\
certificates.v1.CertificateSigningRequest\
certificates.v1.CertificateSigningRequestCondition\
certificates.v1.CertificateSigningRequestList\
certificates.v1.CertificateSigningRequestSpec\
certificates.v1.CertificateSigningRequestStatus\
certificates.v1.ClusterTrustBundle\
certificates.v1.ClusterTrustBundleList\
certificates.v1.ClusterTrustBundleSpec\
certificates.v1.PodCertificateRequest\
certificates.v1.PodCertificateRequestList\
certificates.v1.PodCertificateRequestSpec\
certificates.v1.PodCertificateRequestStatus\
certificates.v1alpha1.ClusterTrustBundle\
certificates.v1alpha1.ClusterTrustBundleList\
certificates.v1alpha1.ClusterTrustBundleSpec\
certificates.v1alpha1.PodCertificateRequest\
certificates.v1alpha1.PodCertificateRequestList\
certificates.v1alpha1.PodCertificateRequestSpec\
certificates.v1alpha1.PodCertificateRequestStatus\
certificates.v1beta1.CertificateSigningRequest\
certificates.v1beta1.CertificateSigningRequestCondition\
certificates.v1beta1.CertificateSigningRequestList\
certificates.v1beta1.CertificateSigningRequestSpec\
certificates.v1beta1.CertificateSigningRequestStatus\
certificates.v1beta1.ClusterTrustBundle\
certificates.v1beta1.ClusterTrustBundleList\
certificates.v1beta1.ClusterTrustBundleSpec\
certificates.v1beta1.PodCertificateRequest\
certificates.v1beta1.PodCertificateRequestList\
certificates.v1beta1.PodCertificateRequestSpec\
certificates.v1beta1.PodCertificateRequestStatus\
coordination.v1.Lease\
coordination.v1.LeaseList\
coordination.v1.LeaseSpec\
coordination.v1alpha1.LeaseCandidate\
coordination.v1alpha1.LeaseCandidateList\
coordination.v1alpha1.LeaseCandidateSpec\
coordination.v1alpha2.LeaseCandidate\
coordination.v1alpha2.LeaseCandidateList\
coordination.v1alpha2.LeaseCandidateSpec\
coordination.v1beta1.Lease\
coordination.v1beta1.LeaseCandidate\
coordination.v1beta1.LeaseCandidateList\
coordination.v1beta1.LeaseCandidateSpec\
coordination.v1beta1.LeaseList\
coordination.v1beta1.LeaseSpec\
core.v1.AWSElasticBlockStoreVolumeSource\
core.v1.Affinity\
core.v1.AppArmorProfile\
core.v1.AttachedVolume\
core.v1.AzureDiskVolumeSource\
core.v1.AzureFilePersistentVolumeSource\
core.v1.AzureFileVolumeSource\
core.v1.Binding\
core.v1.CSIPersistentVolumeSource\
core.v1.CSIVolumeSource\
core.v1.Capabilities\
core.v1.CephFSPersistentVolumeSource\
core.v1.CephFSVolumeSource\
core.v1.CinderPersistentVolumeSource\
core.v1.CinderVolumeSource\
core.v1.ClaimSource\
core.v1.ClientIPConfig\
core.v1.ClusterTrustBundleProjection\
core.v1.ComponentCondition\
core.v1.ComponentStatus\
core.v1.ComponentStatusList\
core.v1.ConfigMap\
core.v1.ConfigMapEnvSource\
core.v1.ConfigMapKeySelector\
core.v1.ConfigMapList\
core.v1.ConfigMapNodeConfigSource\
core.v1.ConfigMapProjection\
core.v1.ConfigMapVolumeSource\
core.v1.Container\
core.v1.ContainerExtendedResourceRequest\
core.v1.ContainerImage\
core.v1.ContainerPort\
core.v1.ContainerResizePolicy\
core.v1.ContainerRestartRule\
core.v1.ContainerRestartRuleOnExitCodes\
core.v1.ContainerState\
core.v1.ContainerStateRunning\
core.v1.ContainerStateTerminated\
core.v1.ContainerStateWaiting\
core.v1.ContainerStatus\
core.v1.ContainerUser\
core.v1.DaemonEndpoint\
core.v1.DownwardAPIProjection\
core.v1.DownwardAPIVolumeFile\
core.v1.DownwardAPIVolumeSource\
core.v1.EmptyDirVolumeSource\
core.v1.EndpointAddress\
core.v1.EndpointPort\
core.v1.EndpointSubset\
core.v1.Endpoints\
core.v1.EndpointsList\
core.v1.EnvFromSource\
core.v1.EnvVar\
core.v1.EnvVarSource\
core.v1.EphemeralContainer\
core.v1.EphemeralContainers\
core.v1.EphemeralVolumeSource\
core.v1.Event\
core.v1.EventList\
core.v1.EventSeries\
core.v1.EventSource\
core.v1.EvictionResponder\
core.v1.ExecAction\
core.v1.FCVolumeSource\
core.v1.FileKeySelector\
core.v1.FlexPersistentVolumeSource\
core.v1.FlexVolumeSource\
core.v1.FlockerVolumeSource\
core.v1.GCEPersistentDiskVolumeSource\
core.v1.GRPCAction\
core.v1.GitRepoVolumeSource\
core.v1.GlusterfsPersistentVolumeSource\
core.v1.GlusterfsVolumeSource\
core.v1.HTTPGetAction\
core.v1.HTTPHeader\
core.v1.HostAlias\
core.v1.HostIP\
core.v1.HostPathVolumeSource\
core.v1.ISCSIPersistentVolumeSource\
core.v1.ISCSIVolumeSource\
core.v1.ImageVolumeSource\
core.v1.ImageVolumeStatus\
core.v1.KeyToPath\
core.v1.Lifecycle\
core.v1.LifecycleHandler\
core.v1.LimitRange\
core.v1.LimitRangeItem\
core.v1.LimitRangeList\
core.v1.LimitRangeSpec\
core.v1.LinuxContainerUser\
core.v1.LoadBalancerIngress\
core.v1.LoadBalancerStatus\
core.v1.LocalObjectReference\
core.v1.LocalVolumeSource\
core.v1.ModifyVolumeStatus\
core.v1.NFSVolumeSource\
core.v1.Namespace\
core.v1.NamespaceCondition\
core.v1.NamespaceList\
core.v1.NamespaceSpec\
core.v1.NamespaceStatus\
core.v1.Node\
core.v1.NodeAddress\
core.v1.NodeAffinity\
core.v1.NodeAllocatableMappedResources\
core.v1.NodeAllocatableOverheadResources\
core.v1.NodeAllocatableResourceClaimStatus\
core.v1.NodeCondition\
core.v1.NodeConfigSource\
core.v1.NodeConfigStatus\
core.v1.NodeDaemonEndpoints\
core.v1.NodeFeatures\
core.v1.NodeList\
core.v1.NodePodPreemptionPolicy\
core.v1.NodeRuntimeHandler\
core.v1.NodeRuntimeHandlerFeatures\
core.v1.NodeSelector\
core.v1.NodeSelectorRequirement\
core.v1.NodeSelectorTerm\
core.v1.NodeSpec\
core.v1.NodeStatus\
core.v1.NodeSwapStatus\
core.v1.NodeSystemInfo\
core.v1.ObjectFieldSelector\
core.v1.ObjectReference\
core.v1.PersistentVolume\
core.v1.PersistentVolumeClaim\
core.v1.PersistentVolumeClaimCondition\
core.v1.PersistentVolumeClaimList\
core.v1.PersistentVolumeClaimSpec\
core.v1.PersistentVolumeClaimStatus\
core.v1.PersistentVolumeClaimTemplate\
core.v1.PersistentVolumeClaimVolumeSource\
core.v1.PersistentVolumeList\
core.v1.PersistentVolumeSpec\
core.v1.PersistentVolumeStatus\
core.v1.PhotonPersistentDiskVolumeSource\
core.v1.Pod\
core.v1.PodAffinity\
core.v1.PodAffinityTerm\
core.v1.PodAntiAffinity\
core.v1.PodCertificateProjection\
core.v1.PodCondition\
core.v1.PodDNSConfig\
core.v1.PodDNSConfigOption\
core.v1.PodExtendedResourceClaimStatus\
core.v1.PodIP\
core.v1.PodList\
core.v1.PodOS\
core.v1.PodReadinessGate\
core.v1.PodResourceClaim\
core.v1.PodResourceClaimStatus\
core.v1.PodSchedulingGate\
core.v1.PodSchedulingGroup\
core.v1.PodSecurityContext\
core.v1.PodSpec\
core.v1.PodStatus\
core.v1.PodTemplate\
core.v1.PodTemplateList\
core.v1.PodTemplateSpec\
core.v1.PodVolumeHealth\
core.v1.PortStatus\
core.v1.PortworxVolumeSource\
core.v1.PreferredSchedulingTerm\
core.v1.Probe\
core.v1.ProjectedVolumeSource\
core.v1.QuobyteVolumeSource\
core.v1.RBDPersistentVolumeSource\
core.v1.RBDVolumeSource\
core.v1.ReplicationController\
core.v1.ReplicationControllerCondition\
core.v1.ReplicationControllerList\
core.v1.ReplicationControllerSpec\
core.v1.ReplicationControllerStatus\
core.v1.ResourceClaim\
core.v1.ResourceFieldSelector\
core.v1.ResourceHealth\
core.v1.ResourceQuota\
core.v1.ResourceQuotaList\
core.v1.ResourceQuotaSpec\
core.v1.ResourceQuotaStatus\
core.v1.ResourceRequirements\
core.v1.ResourceStatus\
core.v1.SELinuxOptions\
core.v1.ScaleIOPersistentVolumeSource\
core.v1.ScaleIOVolumeSource\
core.v1.ScopeSelector\
core.v1.ScopedResourceSelectorRequirement\
core.v1.SeccompProfile\
core.v1.Secret\
core.v1.SecretEnvSource\
core.v1.SecretKeySelector\
core.v1.SecretList\
core.v1.SecretProjection\
core.v1.SecretReference\
core.v1.SecretVolumeSource\
core.v1.SecurityContext\
core.v1.Service\
core.v1.ServiceAccount\
core.v1.ServiceAccountList\
core.v1.ServiceAccountTokenProjection\
core.v1.ServiceList\
core.v1.ServicePort\
core.v1.ServiceSpec\
core.v1.ServiceStatus\
core.v1.SessionAffinityConfig\
core.v1.SleepAction\
core.v1.StorageOSPersistentVolumeSource\
core.v1.StorageOSVolumeSource\
core.v1.Sysctl\
core.v1.TCPSocketAction\
core.v1.Taint\
core.v1.Toleration\
core.v1.TopologySelectorLabelRequirement\
core.v1.TopologySelectorTerm\
core.v1.TopologySpreadConstraint\
core.v1.TypedLocalObjectReference\
core.v1.TypedObjectReference\
core.v1.Volume\
core.v1.VolumeDevice\
core.v1.VolumeHealthCondition\
core.v1.VolumeHealthStatus\
core.v1.VolumeMount\
core.v1.VolumeMountStatus\
core.v1.VolumeNodeAffinity\
core.v1.VolumeProjection\
core.v1.VolumeResourceRequirements\
core.v1.VolumeStatus\
core.v1.VsphereVirtualDiskVolumeSource\
core.v1.WeightedPodAffinityTerm\
core.v1.WindowsSecurityContextOptions\
core.v1.WorkloadReference\
discovery.v1.Endpoint\
discovery.v1.EndpointConditions\
discovery.v1.EndpointHints\
discovery.v1.EndpointPort\
discovery.v1.EndpointSlice\
discovery.v1.EndpointSliceList\
discovery.v1.ForNode\
discovery.v1.ForZone\
discovery.v1alpha1.Endpoint\
discovery.v1alpha1.EndpointConditions\
discovery.v1alpha1.EndpointPort\
discovery.v1alpha1.EndpointSlice\
discovery.v1alpha1.EndpointSliceList\
discovery.v1beta1.Endpoint\
discovery.v1beta1.EndpointConditions\
discovery.v1beta1.EndpointHints\
discovery.v1beta1.EndpointPort\
discovery.v1beta1.EndpointSlice\
discovery.v1beta1.EndpointSliceList\
discovery.v1beta1.ForZone\
events.v1.Event\
events.v1.EventList\
events.v1.EventSeries\
events.v1beta1.Event\
events.v1beta1.EventList\
events.v1beta1.EventSeries\
extensions.v1beta1.AllowedCSIDriver\
extensions.v1beta1.AllowedFlexVolume\
extensions.v1beta1.AllowedHostPath\
extensions.v1beta1.DaemonSet\
extensions.v1beta1.DaemonSetCondition\
extensions.v1beta1.DaemonSetList\
extensions.v1beta1.DaemonSetSpec\
extensions.v1beta1.DaemonSetStatus\
extensions.v1beta1.DaemonSetUpdateStrategy\
extensions.v1beta1.Deployment\
extensions.v1beta1.DeploymentCondition\
extensions.v1beta1.DeploymentList\
extensions.v1beta1.DeploymentRollback\
extensions.v1beta1.DeploymentSpec\
extensions.v1beta1.DeploymentStatus\
extensions.v1beta1.DeploymentStrategy\
extensions.v1beta1.FSGroupStrategyOptions\
extensions.v1beta1.HTTPIngressPath\
extensions.v1beta1.HTTPIngressRuleValue\
extensions.v1beta1.HostPortRange\
extensions.v1beta1.IDRange\
extensions.v1beta1.IPBlock\
extensions.v1beta1.Ingress\
extensions.v1beta1.IngressBackend\
extensions.v1beta1.IngressList\
extensions.v1beta1.IngressRule\
extensions.v1beta1.IngressSpec\
extensions.v1beta1.IngressStatus\
extensions.v1beta1.IngressTLS\
extensions.v1beta1.NetworkPolicy\
extensions.v1beta1.NetworkPolicyEgressRule\
extensions.v1beta1.NetworkPolicyIngressRule\
extensions.v1beta1.NetworkPolicyList\
extensions.v1beta1.NetworkPolicyPeer\
extensions.v1beta1.NetworkPolicyPort\
extensions.v1beta1.NetworkPolicySpec\
extensions.v1beta1.PodSecurityPolicy\
extensions.v1beta1.PodSecurityPolicyList\
extensions.v1beta1.PodSecurityPolicySpec\
extensions.v1beta1.ReplicaSet\
extensions.v1beta1.ReplicaSetCondition\
extensions.v1beta1.ReplicaSetList\
extensions.v1beta1.ReplicaSetSpec\
extensions.v1beta1.ReplicaSetStatus\
extensions.v1beta1.RollbackConfig\
extensions.v1beta1.RollingUpdateDaemonSet\
extensions.v1beta1.RollingUpdateDeployment\
extensions.v1beta1.RunAsGroupStrategyOptions\
extensions.v1beta1.RunAsUserStrategyOptions\
extensions.v1beta1.RuntimeClassStrategyOptions\
extensions.v1beta1.SELinuxStrategyOptions\
extensions.v1beta1.Scale\
extensions.v1beta1.ScaleSpec\
extensions.v1beta1.ScaleStatus\
extensions.v1beta1.SupplementalGroupsStrategyOptions\
flowcontrol.v1.ExemptPriorityLevelConfiguration\
flowcontrol.v1.FlowDistinguisherMethod\
flowcontrol.v1.FlowSchema\
flowcontrol.v1.FlowSchemaCondition\
flowcontrol.v1.FlowSchemaList\
flowcontrol.v1.FlowSchemaSpec\
flowcontrol.v1.FlowSchemaStatus\
flowcontrol.v1.GroupSubject\
flowcontrol.v1.LimitResponse\
flowcontrol.v1.LimitedPriorityLevelConfiguration\
flowcontrol.v1.NonResourcePolicyRule\
flowcontrol.v1.PolicyRulesWithSubjects\
flowcontrol.v1.PriorityLevelConfiguration\
flowcontrol.v1.PriorityLevelConfigurationCondition\
flowcontrol.v1.PriorityLevelConfigurationList\
flowcontrol.v1.PriorityLevelConfigurationReference\
flowcontrol.v1.PriorityLevelConfigurationSpec\
flowcontrol.v1.PriorityLevelConfigurationStatus\
flowcontrol.v1.QueuingConfiguration\
flowcontrol.v1.ResourcePolicyRule\
flowcontrol.v1.ServiceAccountSubject\
flowcontrol.v1.Subject\
flowcontrol.v1.UserSubject\
flowcontrol.v1alpha1.FlowDistinguisherMethod\
flowcontrol.v1alpha1.FlowSchema\
flowcontrol.v1alpha1.FlowSchemaCondition\
flowcontrol.v1alpha1.FlowSchemaList\
flowcontrol.v1alpha1.FlowSchemaSpec\
flowcontrol.v1alpha1.FlowSchemaStatus\
flowcontrol.v1alpha1.GroupSubject\
flowcontrol.v1alpha1.LimitResponse\
flowcontrol.v1alpha1.LimitedPriorityLevelConfiguration\
flowcontrol.v1alpha1.NonResourcePolicyRule\
flowcontrol.v1alpha1.PolicyRulesWithSubjects\
flowcontrol.v1alpha1.PriorityLevelConfiguration\
flowcontrol.v1alpha1.PriorityLevelConfigurationCondition\
flowcontrol.v1alpha1.PriorityLevelConfigurationList\
flowcontrol.v1alpha1.PriorityLevelConfigurationReference\
flowcontrol.v1alpha1.PriorityLevelConfigurationSpec\
flowcontrol.v1alpha1.PriorityLevelConfigurationStatus\
flowcontrol.v1alpha1.QueuingConfiguration\
flowcontrol.v1alpha1.ResourcePolicyRule\
flowcontrol.v1alpha1.ServiceAccountSubject\
flowcontrol.v1alpha1.Subject\
flowcontrol.v1alpha1.UserSubject\
flowcontrol.v1beta1.FlowDistinguisherMethod\
flowcontrol.v1beta1.FlowSchema\
flowcontrol.v1beta1.FlowSchemaCondition\
flowcontrol.v1beta1.FlowSchemaList\
flowcontrol.v1beta1.FlowSchemaSpec\
flowcontrol.v1beta1.FlowSchemaStatus\
flowcontrol.v1beta1.GroupSubject\
flowcontrol.v1beta1.LimitResponse\
flowcontrol.v1beta1.LimitedPriorityLevelConfiguration\
flowcontrol.v1beta1.NonResourcePolicyRule\
flowcontrol.v1beta1.PolicyRulesWithSubjects\
flowcontrol.v1beta1.PriorityLevelConfiguration\
flowcontrol.v1beta1.PriorityLevelConfigurationCondition\
flowcontrol.v1beta1.PriorityLevelConfigurationList\
flowcontrol.v1beta1.PriorityLevelConfigurationReference\
flowcontrol.v1beta1.PriorityLevelConfigurationSpec\
flowcontrol.v1beta1.PriorityLevelConfigurationStatus\
flowcontrol.v1beta1.QueuingConfiguration\
flowcontrol.v1beta1.ResourcePolicyRule\
flowcontrol.v1beta1.ServiceAccountSubject\
flowcontrol.v1beta1.Subject\
flowcontrol.v1beta1.UserSubject\
flowcontrol.v1beta2.ExemptPriorityLevelConfiguration\
flowcontrol.v1beta2.FlowDistinguisherMethod\
flowcontrol.v1beta2.FlowSchema\
flowcontrol.v1beta2.FlowSchemaCondition\
flowcontrol.v1beta2.FlowSchemaList\
flowcontrol.v1beta2.FlowSchemaSpec\
flowcontrol.v1beta2.FlowSchemaStatus\
flowcontrol.v1beta2.GroupSubject\
flowcontrol.v1beta2.LimitResponse\
flowcontrol.v1beta2.LimitedPriorityLevelConfiguration\
flowcontrol.v1beta2.NonResourcePolicyRule\
flowcontrol.v1beta2.PolicyRulesWithSubjects\
flowcontrol.v1beta2.PriorityLevelConfiguration\
flowcontrol.v1beta2.PriorityLevelConfigurationCondition\
flowcontrol.v1beta2.PriorityLevelConfigurationList\
flowcontrol.v1beta2.PriorityLevelConfigurationReference\
flowcontrol.v1beta2.PriorityLevelConfigurationSpec\
flowcontrol.v1beta2.PriorityLevelConfigurationStatus\
flowcontrol.v1beta2.QueuingConfiguration\
flowcontrol.v1beta2.ResourcePolicyRule\
flowcontrol.v1beta2.ServiceAccountSubject\
flowcontrol.v1beta2.Subject\
flowcontrol.v1beta2.UserSubject\
flowcontrol.v1beta3.ExemptPriorityLevelConfiguration\
flowcontrol.v1beta3.FlowDistinguisherMethod\
flowcontrol.v1beta3.FlowSchema\
flowcontrol.v1beta3.FlowSchemaCondition\
flowcontrol.v1beta3.FlowSchemaList\
flowcontrol.v1beta3.FlowSchemaSpec\
flowcontrol.v1beta3.FlowSchemaStatus\
flowcontrol.v1beta3.GroupSubject\
flowcontrol.v1beta3.LimitResponse\
flowcontrol.v1beta3.LimitedPriorityLevelConfiguration\
flowcontrol.v1beta3.NonResourcePolicyRule\
flowcontrol.v1beta3.PolicyRulesWithSubjects\
flowcontrol.v1beta3.PriorityLevelConfiguration\
flowcontrol.v1beta3.PriorityLevelConfigurationCondition\
flowcontrol.v1beta3.PriorityLevelConfigurationList\
flowcontrol.v1beta3.PriorityLevelConfigurationReference\
flowcontrol.v1beta3.PriorityLevelConfigurationSpec\
flowcontrol.v1beta3.PriorityLevelConfigurationStatus\
flowcontrol.v1beta3.QueuingConfiguration\
flowcontrol.v1beta3.ResourcePolicyRule\
flowcontrol.v1beta3.ServiceAccountSubject\
flowcontrol.v1beta3.Subject\
flowcontrol.v1beta3.UserSubject\
int-or-string\
int32\
int64\
lifecycle.v1alpha1.Eviction\
lifecycle.v1alpha1.EvictionList\
lifecycle.v1alpha1.EvictionPodReference\
lifecycle.v1alpha1.EvictionRequest\
lifecycle.v1alpha1.EvictionRequestList\
lifecycle.v1alpha1.EvictionRequestPodReference\
lifecycle.v1alpha1.EvictionRequestSpec\
lifecycle.v1alpha1.EvictionRequestStatus\
lifecycle.v1alpha1.EvictionRequestTarget\
lifecycle.v1alpha1.EvictionSpec\
lifecycle.v1alpha1.EvictionStatus\
lifecycle.v1alpha1.EvictionTarget\
lifecycle.v1alpha1.Requester\
lifecycle.v1alpha1.ResponderStatus\
lifecycle.v1alpha1.TargetResponder\
meta.v1.Condition\
meta.v1.DeleteOptions\
meta.v1.FieldSelectorRequirement\
meta.v1.Fields\
meta.v1.FieldsV1\
meta.v1.GroupResource\
meta.v1.Initializer\
meta.v1.Initializers\
meta.v1.LabelSelector\
meta.v1.LabelSelectorRequirement\
meta.v1.ListMeta\
meta.v1.ManagedFieldsEntry\
meta.v1.MicroTime\
meta.v1.ObjectMeta\
meta.v1.OwnerReference\
meta.v1.Preconditions\
meta.v1.ShardInfo\
meta.v1.Status\
meta.v1.StatusCause\
meta.v1.StatusDetails\
meta.v1.Time\
networking.v1.HTTPIngressPath\
networking.v1.HTTPIngressRuleValue\
networking.v1.IPAddress\
networking.v1.IPAddressList\
networking.v1.IPAddressSpec\
networking.v1.IPBlock\
networking.v1.Ingress\
networking.v1.IngressBackend\
networking.v1.IngressClass\
networking.v1.IngressClassList\
networking.v1.IngressClassParametersReference\
networking.v1.IngressClassSpec\
networking.v1.IngressList\
networking.v1.IngressLoadBalancerIngress\
networking.v1.IngressLoadBalancerStatus\
networking.v1.IngressPortStatus\
networking.v1.IngressRule\
networking.v1.IngressServiceBackend\
networking.v1.IngressSpec\
networking.v1.IngressStatus\
networking.v1.IngressTLS\
networking.v1.NetworkPolicy\
networking.v1.NetworkPolicyEgressRule\
networking.v1.NetworkPolicyIngressRule\
networking.v1.NetworkPolicyList\
networking.v1.NetworkPolicyPeer\
networking.v1.NetworkPolicyPort\
networking.v1.NetworkPolicySpec\
networking.v1.NetworkPolicyStatus\
networking.v1.ParentReference\
networking.v1.ServiceBackendPort\
networking.v1.ServiceCIDR\
networking.v1.ServiceCIDRList\
networking.v1.ServiceCIDRSpec\
networking.v1.ServiceCIDRStatus\
networking.v1alpha1.ClusterCIDR\
networking.v1alpha1.ClusterCIDRList\
networking.v1alpha1.ClusterCIDRSpec\
networking.v1alpha1.IPAddress\
networking.v1alpha1.IPAddressList\
networking.v1alpha1.IPAddressSpec\
networking.v1alpha1.ParentReference\
networking.v1alpha1.ServiceCIDR\
networking.v1alpha1.ServiceCIDRList\
networking.v1alpha1.ServiceCIDRSpec\
networking.v1alpha1.ServiceCIDRStatus\
networking.v1beta1.HTTPIngressPath\
networking.v1beta1.HTTPIngressRuleValue\
networking.v1beta1.IPAddress\
networking.v1beta1.IPAddressList\
networking.v1beta1.IPAddressSpec\
networking.v1beta1.Ingress\
networking.v1beta1.IngressBackend\
networking.v1beta1.IngressClass\
networking.v1beta1.IngressClassList\
networking.v1beta1.IngressClassParametersReference\
networking.v1beta1.IngressClassSpec\
networking.v1beta1.IngressList\
networking.v1beta1.IngressRule\
networking.v1beta1.IngressSpec\
networking.v1beta1.IngressStatus\
networking.v1beta1.IngressTLS\
networking.v1beta1.ParentReference\
networking.v1beta1.ServiceCIDR\
networking.v1beta1.ServiceCIDRList\
networking.v1beta1.ServiceCIDRSpec\
networking.v1beta1.ServiceCIDRStatus\
node.v1.Overhead\
node.v1.RuntimeClass\
node.v1.RuntimeClassList\
node.v1.Scheduling\
node.v1alpha1.Overhead\
node.v1alpha1.RuntimeClass\
node.v1alpha1.RuntimeClassList\
node.v1alpha1.RuntimeClassSpec\
node.v1alpha1.Scheduling\
node.v1beta1.Overhead\
node.v1beta1.RuntimeClass\
node.v1beta1.RuntimeClassList\
node.v1beta1.Scheduling\
number\
policy.v1.Eviction\
policy.v1.PodDisruptionBudget\
policy.v1.PodDisruptionBudgetList\
policy.v1.PodDisruptionBudgetSpec\
policy.v1.PodDisruptionBudgetStatus\
policy.v1beta1.AllowedCSIDriver\
policy.v1beta1.AllowedFlexVolume\
policy.v1beta1.AllowedHostPath\
policy.v1beta1.Eviction\
policy.v1beta1.FSGroupStrategyOptions\
policy.v1beta1.HostPortRange\
policy.v1beta1.IDRange\
policy.v1beta1.PodDisruptionBudget\
policy.v1beta1.PodDisruptionBudgetList\
policy.v1beta1.PodDisruptionBudgetSpec\
policy.v1beta1.PodDisruptionBudgetStatus\
policy.v1beta1.PodSecurityPolicy\
policy.v1beta1.PodSecurityPolicyList\
policy.v1beta1.PodSecurityPolicySpec\
policy.v1beta1.RunAsGroupStrategyOptions\
policy.v1beta1.RunAsUserStrategyOptions\
policy.v1beta1.RuntimeClassStrategyOptions\
policy.v1beta1.SELinuxStrategyOptions\
policy.v1beta1.SupplementalGroupsStrategyOptions\
quantity\
rbac.v1.AggregationRule\
rbac.v1.ClusterRole\
rbac.v1.ClusterRoleBinding\
rbac.v1.ClusterRoleBindingList\
rbac.v1.ClusterRoleList\
rbac.v1.PolicyRule\
rbac.v1.Role\
rbac.v1.RoleBinding\
rbac.v1.RoleBindingList\
rbac.v1.RoleList\
rbac.v1.RoleRef\
rbac.v1.Subject\
rbac.v1alpha1.AggregationRule\
rbac.v1alpha1.ClusterRole\
rbac.v1alpha1.ClusterRoleBinding\
rbac.v1alpha1.ClusterRoleBindingList\
rbac.v1alpha1.ClusterRoleList\
rbac.v1alpha1.PolicyRule\
rbac.v1alpha1.Role\
rbac.v1alpha1.RoleBinding\
rbac.v1alpha1.RoleBindingList\
rbac.v1alpha1.RoleList\
rbac.v1alpha1.RoleRef\
rbac.v1alpha1.Subject\
rbac.v1beta1.AggregationRule\
rbac.v1beta1.ClusterRole\
rbac.v1beta1.ClusterRoleBinding\
rbac.v1beta1.ClusterRoleBindingList\
rbac.v1beta1.ClusterRoleList\
rbac.v1beta1.PolicyRule\
rbac.v1beta1.Role\
rbac.v1beta1.RoleBinding\
rbac.v1beta1.RoleBindingList\
rbac.v1beta1.RoleList\
rbac.v1beta1.RoleRef\
rbac.v1beta1.Subject\
resource.v1.AllocatedDeviceStatus\
resource.v1.AllocationResult\
resource.v1.CELDeviceSelector\
resource.v1.CapacityRequestPolicy\
resource.v1.CapacityRequestPolicyRange\
resource.v1.CapacityRequirements\
resource.v1.Counter\
resource.v1.CounterSet\
resource.v1.Device\
resource.v1.DeviceAllocationConfiguration\
resource.v1.DeviceAllocationResult\
resource.v1.DeviceAttribute\
resource.v1.DeviceCapacity\
resource.v1.DeviceClaim\
resource.v1.DeviceClaimConfiguration\
resource.v1.DeviceClass\
resource.v1.DeviceClassConfiguration\
resource.v1.DeviceClassList\
resource.v1.DeviceClassSpec\
resource.v1.DeviceConstraint\
resource.v1.DeviceCounterConsumption\
resource.v1.DeviceDerivedAttribute\
resource.v1.DeviceRequest\
resource.v1.DeviceRequestAllocationResult\
resource.v1.DeviceSelector\
resource.v1.DeviceSubRequest\
resource.v1.DeviceTaint\
resource.v1.DeviceTaintRule\
resource.v1.DeviceTaintRuleList\
resource.v1.DeviceTaintRuleSpec\
resource.v1.DeviceTaintRuleStatus\
resource.v1.DeviceTaintSelector\
resource.v1.DeviceToleration\
resource.v1.ExactDeviceRequest\
resource.v1.NetworkDeviceData\
resource.v1.NodeAllocatableMapping\
resource.v1.NodeAllocatableOverhead\
resource.v1.NodeAllocatableResource\
resource.v1.NodeAllocatableResourceMapping\
resource.v1.OpaqueDeviceConfiguration\
resource.v1.ResourceClaim\
resource.v1.ResourceClaimConsumerReference\
resource.v1.ResourceClaimList\
resource.v1.ResourceClaimSpec\
resource.v1.ResourceClaimStatus\
resource.v1.ResourceClaimTemplate\
resource.v1.ResourceClaimTemplateList\
resource.v1.ResourceClaimTemplateSpec\
resource.v1.ResourcePool\
resource.v1.ResourceSlice\
resource.v1.ResourceSliceList\
resource.v1.ResourceSliceSpec\
resource.v1alpha1.AllocationResult\
resource.v1alpha1.PodScheduling\
resource.v1alpha1.PodSchedulingList\
resource.v1alpha1.PodSchedulingSpec\
resource.v1alpha1.PodSchedulingStatus\
resource.v1alpha1.ResourceClaim\
resource.v1alpha1.ResourceClaimConsumerReference\
resource.v1alpha1.ResourceClaimList\
resource.v1alpha1.ResourceClaimParametersReference\
resource.v1alpha1.ResourceClaimSchedulingStatus\
resource.v1alpha1.ResourceClaimSpec\
resource.v1alpha1.ResourceClaimStatus\
resource.v1alpha1.ResourceClaimTemplate\
resource.v1alpha1.ResourceClaimTemplateList\
resource.v1alpha1.ResourceClaimTemplateSpec\
resource.v1alpha1.ResourceClass\
resource.v1alpha1.ResourceClassList\
resource.v1alpha1.ResourceClassParametersReference\
resource.v1alpha2.AllocationResult\
resource.v1alpha2.DriverAllocationResult\
resource.v1alpha2.DriverRequests\
resource.v1alpha2.NamedResourcesAllocationResult\
resource.v1alpha2.NamedResourcesAttribute\
resource.v1alpha2.NamedResourcesFilter\
resource.v1alpha2.NamedResourcesInstance\
resource.v1alpha2.NamedResourcesIntSlice\
resource.v1alpha2.NamedResourcesRequest\
resource.v1alpha2.NamedResourcesResources\
resource.v1alpha2.NamedResourcesStringSlice\
resource.v1alpha2.PodSchedulingContext\
resource.v1alpha2.PodSchedulingContextList\
resource.v1alpha2.PodSchedulingContextSpec\
resource.v1alpha2.PodSchedulingContextStatus\
resource.v1alpha2.ResourceClaim\
resource.v1alpha2.ResourceClaimConsumerReference\
resource.v1alpha2.ResourceClaimList\
resource.v1alpha2.ResourceClaimParameters\
resource.v1alpha2.ResourceClaimParametersList\
resource.v1alpha2.ResourceClaimParametersReference\
resource.v1alpha2.ResourceClaimSchedulingStatus\
resource.v1alpha2.ResourceClaimSpec\
resource.v1alpha2.ResourceClaimStatus\
resource.v1alpha2.ResourceClaimTemplate\
resource.v1alpha2.ResourceClaimTemplateList\
resource.v1alpha2.ResourceClaimTemplateSpec\
resource.v1alpha2.ResourceClass\
resource.v1alpha2.ResourceClassList\
resource.v1alpha2.ResourceClassParameters\
resource.v1alpha2.ResourceClassParametersList\
resource.v1alpha2.ResourceClassParametersReference\
resource.v1alpha2.ResourceFilter\
resource.v1alpha2.ResourceHandle\
resource.v1alpha2.ResourceRequest\
resource.v1alpha2.ResourceSlice\
resource.v1alpha2.ResourceSliceList\
resource.v1alpha2.StructuredResourceHandle\
resource.v1alpha2.VendorParameters\
resource.v1alpha3.AllocatedDeviceStatus\
resource.v1alpha3.AllocationResult\
resource.v1alpha3.BasicDevice\
resource.v1alpha3.CELDeviceSelector\
resource.v1alpha3.Counter\
resource.v1alpha3.CounterSet\
resource.v1alpha3.Device\
resource.v1alpha3.DeviceAllocationConfiguration\
resource.v1alpha3.DeviceAllocationResult\
resource.v1alpha3.DeviceAttribute\
resource.v1alpha3.DeviceClaim\
resource.v1alpha3.DeviceClaimConfiguration\
resource.v1alpha3.DeviceClass\
resource.v1alpha3.DeviceClassConfiguration\
resource.v1alpha3.DeviceClassList\
resource.v1alpha3.DeviceClassSpec\
resource.v1alpha3.DeviceConstraint\
resource.v1alpha3.DeviceCounterConsumption\
resource.v1alpha3.DeviceRequest\
resource.v1alpha3.DeviceRequestAllocationResult\
resource.v1alpha3.DeviceSelector\
resource.v1alpha3.DeviceSubRequest\
resource.v1alpha3.DeviceTaint\
resource.v1alpha3.DeviceTaintRule\
resource.v1alpha3.DeviceTaintRuleList\
resource.v1alpha3.DeviceTaintRuleSpec\
resource.v1alpha3.DeviceTaintRuleStatus\
resource.v1alpha3.DeviceTaintSelector\
resource.v1alpha3.DeviceToleration\
resource.v1alpha3.NetworkDeviceData\
resource.v1alpha3.OpaqueDeviceConfiguration\
resource.v1alpha3.PartitionTypeStatus\
resource.v1alpha3.PodSchedulingContext\
resource.v1alpha3.PodSchedulingContextList\
resource.v1alpha3.PodSchedulingContextSpec\
resource.v1alpha3.PodSchedulingContextStatus\
resource.v1alpha3.PoolStatus\
resource.v1alpha3.ResourceClaim\
resource.v1alpha3.ResourceClaimConsumerReference\
resource.v1alpha3.ResourceClaimList\
resource.v1alpha3.ResourceClaimSchedulingStatus\
resource.v1alpha3.ResourceClaimSpec\
resource.v1alpha3.ResourceClaimStatus\
resource.v1alpha3.ResourceClaimTemplate\
resource.v1alpha3.ResourceClaimTemplateList\
resource.v1alpha3.ResourceClaimTemplateSpec\
resource.v1alpha3.ResourcePool\
resource.v1alpha3.ResourcePoolStatusRequest\
resource.v1alpha3.ResourcePoolStatusRequestList\
resource.v1alpha3.ResourcePoolStatusRequestSpec\
resource.v1alpha3.ResourcePoolStatusRequestStatus\
resource.v1alpha3.ResourceSlice\
resource.v1alpha3.ResourceSliceList\
resource.v1alpha3.ResourceSliceSpec\
resource.v1alpha3.ShareableCapacityStatus\
resource.v1alpha3.ShareableSummaryStatus\
resource.v1beta1.AllocatedDeviceStatus\
resource.v1beta1.AllocationResult\
resource.v1beta1.BasicDevice\
resource.v1beta1.CELDeviceSelector\
resource.v1beta1.CapacityRequestPolicy\
resource.v1beta1.CapacityRequestPolicyRange\
resource.v1beta1.CapacityRequirements\
resource.v1beta1.Counter\
resource.v1beta1.CounterSet\
resource.v1beta1.Device\
resource.v1beta1.DeviceAllocationConfiguration\
resource.v1beta1.DeviceAllocationResult\
resource.v1beta1.DeviceAttribute\
resource.v1beta1.DeviceCapacity\
resource.v1beta1.DeviceClaim\
resource.v1beta1.DeviceClaimConfiguration\
resource.v1beta1.DeviceClass\
resource.v1beta1.DeviceClassConfiguration\
resource.v1beta1.DeviceClassList\
resource.v1beta1.DeviceClassSpec\
resource.v1beta1.DeviceConstraint\
resource.v1beta1.DeviceCounterConsumption\
resource.v1beta1.DeviceDerivedAttribute\
resource.v1beta1.DeviceRequest\
resource.v1beta1.DeviceRequestAllocationResult\
resource.v1beta1.DeviceSelector\
resource.v1beta1.DeviceSubRequest\
resource.v1beta1.DeviceTaint\
resource.v1beta1.DeviceToleration\
resource.v1beta1.NetworkDeviceData\
resource.v1beta1.NodeAllocatableMapping\
resource.v1beta1.NodeAllocatableOverhead\
resource.v1beta1.NodeAllocatableResource\
resource.v1beta1.NodeAllocatableResourceMapping\
resource.v1beta1.OpaqueDeviceConfiguration\
resource.v1beta1.ResourceClaim\
resource.v1beta1.ResourceClaimConsumerReference\
resource.v1beta1.ResourceClaimList\
resource.v1beta1.ResourceClaimSpec\
resource.v1beta1.ResourceClaimStatus\
resource.v1beta1.ResourceClaimTemplate\
resource.v1beta1.ResourceClaimTemplateList\
resource.v1beta1.ResourceClaimTemplateSpec\
resource.v1beta1.ResourcePool\
resource.v1beta1.ResourceSlice\
resource.v1beta1.ResourceSliceList\
resource.v1beta1.ResourceSliceSpec\
resource.v1beta2.AllocatedDeviceStatus\
resource.v1beta2.AllocationResult\
resource.v1beta2.CELDeviceSelector\
resource.v1beta2.CapacityRequestPolicy\
resource.v1beta2.CapacityRequestPolicyRange\
resource.v1beta2.CapacityRequirements\
resource.v1beta2.Counter\
resource.v1beta2.CounterSet\
resource.v1beta2.Device\
resource.v1beta2.DeviceAllocationConfiguration\
resource.v1beta2.DeviceAllocationResult\
resource.v1beta2.DeviceAttribute\
resource.v1beta2.DeviceCapacity\
resource.v1beta2.DeviceClaim\
resource.v1beta2.DeviceClaimConfiguration\
resource.v1beta2.DeviceClass\
resource.v1beta2.DeviceClassConfiguration\
resource.v1beta2.DeviceClassList\
resource.v1beta2.DeviceClassSpec\
resource.v1beta2.DeviceConstraint\
resource.v1beta2.DeviceCounterConsumption\
resource.v1beta2.DeviceDerivedAttribute\
resource.v1beta2.DeviceRequest\
resource.v1beta2.DeviceRequestAllocationResult\
resource.v1beta2.DeviceSelector\
resource.v1beta2.DeviceSubRequest\
resource.v1beta2.DeviceTaint\
resource.v1beta2.DeviceTaintRule\
resource.v1beta2.DeviceTaintRuleList\
resource.v1beta2.DeviceTaintRuleSpec\
resource.v1beta2.DeviceTaintRuleStatus\
resource.v1beta2.DeviceTaintSelector\
resource.v1beta2.DeviceToleration\
resource.v1beta2.ExactDeviceRequest\
resource.v1beta2.NetworkDeviceData\
resource.v1beta2.NodeAllocatableMapping\
resource.v1beta2.NodeAllocatableOverhead\
resource.v1beta2.NodeAllocatableResource\
resource.v1beta2.NodeAllocatableResourceMapping\
resource.v1beta2.OpaqueDeviceConfiguration\
resource.v1beta2.ResourceClaim\
resource.v1beta2.ResourceClaimConsumerReference\
resource.v1beta2.ResourceClaimList\
resource.v1beta2.ResourceClaimSpec\
resource.v1beta2.ResourceClaimStatus\
resource.v1beta2.ResourceClaimTemplate\
resource.v1beta2.ResourceClaimTemplateList\
resource.v1beta2.ResourceClaimTemplateSpec\
resource.v1beta2.ResourcePool\
resource.v1beta2.ResourceSlice\
resource.v1beta2.ResourceSliceList\
resource.v1beta2.ResourceSliceSpec\
runtime.RawExtension\
scheduling.v1.PriorityClass\
scheduling.v1.PriorityClassList\
scheduling.v1alpha1.BasicSchedulingPolicy\
scheduling.v1alpha1.GangSchedulingPolicy\
scheduling.v1alpha1.PodGroup\
scheduling.v1alpha1.PodGroupPolicy\
scheduling.v1alpha1.PriorityClass\
scheduling.v1alpha1.PriorityClassList\
scheduling.v1alpha1.TypedLocalObjectReference\
scheduling.v1alpha1.Workload\
scheduling.v1alpha1.WorkloadList\
scheduling.v1alpha1.WorkloadSpec\
scheduling.v1alpha2.BasicSchedulingPolicy\
scheduling.v1alpha2.GangSchedulingPolicy\
scheduling.v1alpha2.PodGroup\
scheduling.v1alpha2.PodGroupList\
scheduling.v1alpha2.PodGroupResourceClaim\
scheduling.v1alpha2.PodGroupResourceClaimStatus\
scheduling.v1alpha2.PodGroupSchedulingConstraints\
scheduling.v1alpha2.PodGroupSchedulingPolicy\
scheduling.v1alpha2.PodGroupSpec\
scheduling.v1alpha2.PodGroupStatus\
scheduling.v1alpha2.PodGroupTemplate\
scheduling.v1alpha2.PodGroupTemplateReference\
scheduling.v1alpha2.TopologyConstraint\
scheduling.v1alpha2.TypedLocalObjectReference\
scheduling.v1alpha2.Workload\
scheduling.v1alpha2.WorkloadList\
scheduling.v1alpha2.WorkloadPodGroupTemplateReference\
scheduling.v1alpha2.WorkloadSpec\
scheduling.v1alpha3.AllCompositeDisruptionMode\
scheduling.v1alpha3.AllDisruptionMode\
scheduling.v1alpha3.BasicSchedulingPolicy\
scheduling.v1alpha3.CompositeBasicSchedulingPolicy\
scheduling.v1alpha3.CompositeDisruptionMode\
scheduling.v1alpha3.CompositeGangSchedulingPolicy\
scheduling.v1alpha3.CompositePodGroup\
scheduling.v1alpha3.CompositePodGroupList\
scheduling.v1alpha3.CompositePodGroupSchedulingConstraints\
scheduling.v1alpha3.CompositePodGroupSchedulingPolicy\
scheduling.v1alpha3.CompositePodGroupSpec\
scheduling.v1alpha3.CompositePodGroupStatus\
scheduling.v1alpha3.CompositePodGroupTemplate\
scheduling.v1alpha3.DisruptionMode\
scheduling.v1alpha3.GangSchedulingPolicy\
scheduling.v1alpha3.PodGroup\
scheduling.v1alpha3.PodGroupList\
scheduling.v1alpha3.PodGroupResourceClaim\
scheduling.v1alpha3.PodGroupResourceClaimStatus\
scheduling.v1alpha3.PodGroupSchedulingConstraints\
scheduling.v1alpha3.PodGroupSchedulingPolicy\
scheduling.v1alpha3.PodGroupSpec\
scheduling.v1alpha3.PodGroupStatus\
scheduling.v1alpha3.PodGroupTemplate\
scheduling.v1alpha3.SingleCompositeDisruptionMode\
scheduling.v1alpha3.SingleDisruptionMode\
scheduling.v1alpha3.TopologyConstraint\
scheduling.v1alpha3.TypedLocalObjectReference\
scheduling.v1alpha3.Workload\
scheduling.v1alpha3.WorkloadList\
scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode\
scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy\
scheduling.v1alpha3.WorkloadPodGroupDisruptionMode\
scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy\
scheduling.v1alpha3.WorkloadPodGroupResourceClaim\
scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints\
scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy\
scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode\
scheduling.v1alpha3.WorkloadReference\
scheduling.v1alpha3.WorkloadSpec\
scheduling.v1beta1.AllCompositeDisruptionMode\
scheduling.v1beta1.AllDisruptionMode\
scheduling.v1beta1.BasicSchedulingPolicy\
scheduling.v1beta1.CompositeBasicSchedulingPolicy\
scheduling.v1beta1.CompositeDisruptionMode\
scheduling.v1beta1.CompositeGangSchedulingPolicy\
scheduling.v1beta1.CompositePodGroupSchedulingConstraints\
scheduling.v1beta1.CompositePodGroupSchedulingPolicy\
scheduling.v1beta1.CompositePodGroupTemplate\
scheduling.v1beta1.DisruptionMode\
scheduling.v1beta1.GangSchedulingPolicy\
scheduling.v1beta1.PodGroup\
scheduling.v1beta1.PodGroupList\
scheduling.v1beta1.PodGroupResourceClaim\
scheduling.v1beta1.PodGroupResourceClaimStatus\
scheduling.v1beta1.PodGroupSchedulingConstraints\
scheduling.v1beta1.PodGroupSchedulingPolicy\
scheduling.v1beta1.PodGroupSpec\
scheduling.v1beta1.PodGroupStatus\
scheduling.v1beta1.PodGroupTemplate\
scheduling.v1beta1.PriorityClass\
scheduling.v1beta1.PriorityClassList\
scheduling.v1beta1.SingleCompositeDisruptionMode\
scheduling.v1beta1.SingleDisruptionMode\
scheduling.v1beta1.TopologyConstraint\
scheduling.v1beta1.TypedLocalObjectReference\
scheduling.v1beta1.Workload\
scheduling.v1beta1.WorkloadList\
scheduling.v1beta1.WorkloadReference\
scheduling.v1beta1.WorkloadSpec\
settings.v1alpha1.PodPreset\
settings.v1alpha1.PodPresetList\
settings.v1alpha1.PodPresetSpec\
storage.v1.CSIDriver\
storage.v1.CSIDriverList\
storage.v1.CSIDriverSpec\
storage.v1.CSINode\
storage.v1.CSINodeDriver\
storage.v1.CSINodeList\
storage.v1.CSINodeSpec\
storage.v1.CSINodeStatus\
storage.v1.CSIStorageCapacity\
storage.v1.CSIStorageCapacityList\
storage.v1.StorageClass\
storage.v1.StorageClassList\
storage.v1.StorageHealth\
storage.v1.StorageHealthCondition\
storage.v1.TokenRequest\
storage.v1.VolumeAttachment\
storage.v1.VolumeAttachmentList\
storage.v1.VolumeAttachmentSource\
storage.v1.VolumeAttachmentSpec\
storage.v1.VolumeAttachmentStatus\
storage.v1.VolumeAttributesClass\
storage.v1.VolumeAttributesClassList\
storage.v1.VolumeError\
storage.v1.VolumeNodeResources\
storage.v1alpha1.CSIStorageCapacity\
storage.v1alpha1.CSIStorageCapacityList\
storage.v1alpha1.VolumeAttachment\
storage.v1alpha1.VolumeAttachmentList\
storage.v1alpha1.VolumeAttachmentSource\
storage.v1alpha1.VolumeAttachmentSpec\
storage.v1alpha1.VolumeAttachmentStatus\
storage.v1alpha1.VolumeAttributesClass\
storage.v1alpha1.VolumeAttributesClassList\
storage.v1alpha1.VolumeError\
storage.v1beta1.CSIDriver\
storage.v1beta1.CSIDriverList\
storage.v1beta1.CSIDriverSpec\
storage.v1beta1.CSINode\
storage.v1beta1.CSINodeDriver\
storage.v1beta1.CSINodeList\
storage.v1beta1.CSINodeSpec\
storage.v1beta1.CSIStorageCapacity\
storage.v1beta1.CSIStorageCapacityList\
storage.v1beta1.StorageClass\
storage.v1beta1.StorageClassList\
storage.v1beta1.TokenRequest\
storage.v1beta1.VolumeAttachment\
storage.v1beta1.VolumeAttachmentList\
storage.v1beta1.VolumeAttachmentSource\
storage.v1beta1.VolumeAttachmentSpec\
storage.v1beta1.VolumeAttachmentStatus\
storage.v1beta1.VolumeAttributesClass\
storage.v1beta1.VolumeAttributesClassList\
storage.v1beta1.VolumeError\
storage.v1beta1.VolumeNodeResources\
storagemigration.v1.StorageVersionMigration\
storagemigration.v1.StorageVersionMigrationList\
storagemigration.v1.StorageVersionMigrationSpec\
storagemigration.v1.StorageVersionMigrationStatus\
storagemigration.v1alpha1.GroupVersionResource\
storagemigration.v1alpha1.MigrationCondition\
storagemigration.v1alpha1.StorageVersionMigration\
storagemigration.v1alpha1.StorageVersionMigrationList\
storagemigration.v1alpha1.StorageVersionMigrationSpec\
storagemigration.v1alpha1.StorageVersionMigrationStatus\
storagemigration.v1beta1.StorageVersionMigration\
storagemigration.v1beta1.StorageVersionMigrationList\
storagemigration.v1beta1.StorageVersionMigrationSpec\
storagemigration.v1beta1.StorageVersionMigrationStatus\
string\
time\
util.intstr.IntOrString\
{}[]string\
{}api.resource.Quantity\
{}apiextensions.v1.JSONSchemaProps\
{}apiextensions.v1.JSONSchemaPropsOrStringArray\
{}apiextensions.v1beta1.JSONSchemaProps\
{}apiextensions.v1beta1.JSONSchemaPropsOrStringArray\
{}bytes\
{}meta.v1.Time\
{}resource.v1.Counter\
{}resource.v1.DeviceAttribute\
{}resource.v1.DeviceCapacity\
{}resource.v1.NodeAllocatableResource\
{}resource.v1.NodeAllocatableResourceMapping\
{}resource.v1alpha3.Counter\
{}resource.v1alpha3.DeviceAttribute\
{}resource.v1beta1.Counter\
{}resource.v1beta1.DeviceAttribute\
{}resource.v1beta1.DeviceCapacity\
{}resource.v1beta1.NodeAllocatableResource\
{}resource.v1beta1.NodeAllocatableResourceMapping\
{}resource.v1beta2.Counter\
{}resource.v1beta2.DeviceAttribute\
{}resource.v1beta2.DeviceCapacity\
{}resource.v1beta2.NodeAllocatableResource\
{}resource.v1beta2.NodeAllocatableResourceMapping\
{}string\
admissionregistration.k8s.io/v1\
MutatingAdmissionPolicy\
MutatingAdmissionPolicyBinding\
MutatingAdmissionPolicyBindingList\
MutatingAdmissionPolicyList\
MutatingWebhookConfiguration\
MutatingWebhookConfigurationList\
ValidatingAdmissionPolicy\
ValidatingAdmissionPolicyBinding\
ValidatingAdmissionPolicyBindingList\
ValidatingAdmissionPolicyList\
ValidatingWebhookConfiguration\
ValidatingWebhookConfigurationList\
admissionregistration.k8s.io/v1alpha1\
InitializerConfiguration\
InitializerConfigurationList\
admissionregistration.k8s.io/v1beta1\
apiextensions.k8s.io/v1\
CustomResourceDefinition\
CustomResourceDefinitionList\
apiextensions.k8s.io/v1beta1\
apiregistration.k8s.io/v1\
APIService\
APIServiceList\
apiregistration.k8s.io/v1beta1\
apps/v1\
ControllerRevision\
ControllerRevisionList\
DaemonSet\
DaemonSetList\
Deployment\
DeploymentList\
ReplicaSet\
ReplicaSetList\
StatefulSet\
StatefulSetList\
apps/v1beta1\
DeploymentRollback\
Scale\
apps/v1beta2\
auditregistration.k8s.io/v1alpha1\
AuditSink\
AuditSinkList\
authentication.k8s.io/v1\
SelfSubjectReview\
TokenRequest\
TokenReview\
authentication.k8s.io/v1alpha1\
authentication.k8s.io/v1beta1\
authorization.k8s.io/v1\
LocalSubjectAccessReview\
SelfSubjectAccessReview\
SelfSubjectRulesReview\
SubjectAccessReview\
authorization.k8s.io/v1beta1\
autoscaling/v1\
HorizontalPodAutoscaler\
HorizontalPodAutoscalerList\
autoscaling/v2\
autoscaling/v2beta1\
autoscaling/v2beta2\
batch/v1\
CronJob\
CronJobList\
Job\
JobList\
batch/v1beta1\
batch/v2alpha1\
certificates.k8s.io/v1\
CertificateSigningRequest\
CertificateSigningRequestList\
ClusterTrustBundle\
ClusterTrustBundleList\
PodCertificateRequest\
PodCertificateRequestList\
certificates.k8s.io/v1alpha1\
certificates.k8s.io/v1beta1\
coordination.k8s.io/v1\
Lease\
LeaseList\
coordination.k8s.io/v1alpha1\
LeaseCandidate\
LeaseCandidateList\
coordination.k8s.io/v1alpha2\
coordination.k8s.io/v1beta1\
discovery.k8s.io/v1\
EndpointSlice\
EndpointSliceList\
discovery.k8s.io/v1alpha1\
discovery.k8s.io/v1beta1\
events.k8s.io/v1\
Event\
EventList\
events.k8s.io/v1beta1\
extensions/v1beta1\
Ingress\
IngressList\
NetworkPolicy\
NetworkPolicyList\
PodSecurityPolicy\
PodSecurityPolicyList\
flowcontrol.apiserver.k8s.io/v1\
FlowSchema\
FlowSchemaList\
PriorityLevelConfiguration\
PriorityLevelConfigurationList\
flowcontrol.apiserver.k8s.io/v1alpha1\
flowcontrol.apiserver.k8s.io/v1beta1\
flowcontrol.apiserver.k8s.io/v1beta2\
flowcontrol.apiserver.k8s.io/v1beta3\
internal.apiserver.k8s.io/v1alpha1\
StorageVersion\
StorageVersionList\
lifecycle.k8s.io/v1alpha1\
Eviction\
EvictionList\
EvictionRequest\
EvictionRequestList\
networking.k8s.io/v1\
IPAddress\
IPAddressList\
IngressClass\
IngressClassList\
ServiceCIDR\
ServiceCIDRList\
networking.k8s.io/v1alpha1\
ClusterCIDR\
ClusterCIDRList\
networking.k8s.io/v1beta1\
node.k8s.io/v1\
RuntimeClass\
RuntimeClassList\
node.k8s.io/v1alpha1\
node.k8s.io/v1beta1\
policy/v1\
PodDisruptionBudget\
PodDisruptionBudgetList\
policy/v1beta1\
rbac.authorization.k8s.io/v1\
ClusterRole\
ClusterRoleBinding\
ClusterRoleBindingList\
ClusterRoleList\
Role\
RoleBinding\
RoleBindingList\
RoleList\
rbac.authorization.k8s.io/v1alpha1\
rbac.authorization.k8s.io/v1beta1\
resource.k8s.io/v1\
DeviceClass\
DeviceClassList\
DeviceTaintRule\
DeviceTaintRuleList\
ResourceClaim\
ResourceClaimList\
ResourceClaimTemplate\
ResourceClaimTemplateList\
ResourceSlice\
ResourceSliceList\
resource.k8s.io/v1alpha1\
PodScheduling\
PodSchedulingList\
ResourceClass\
ResourceClassList\
resource.k8s.io/v1alpha2\
PodSchedulingContext\
PodSchedulingContextList\
ResourceClaimParameters\
ResourceClaimParametersList\
ResourceClassParameters\
ResourceClassParametersList\
resource.k8s.io/v1alpha3\
ResourcePoolStatusRequest\
ResourcePoolStatusRequestList\
resource.k8s.io/v1beta1\
resource.k8s.io/v1beta2\
scheduling.k8s.io/v1\
PriorityClass\
PriorityClassList\
scheduling.k8s.io/v1alpha1\
Workload\
WorkloadList\
scheduling.k8s.io/v1alpha2\
PodGroup\
PodGroupList\
scheduling.k8s.io/v1alpha3\
CompositePodGroup\
CompositePodGroupList\
scheduling.k8s.io/v1beta1\
settings.k8s.io/v1alpha1\
PodPreset\
PodPresetList\
storage.k8s.io/v1\
CSIDriver\
CSIDriverList\
CSINode\
CSINodeList\
CSIStorageCapacity\
CSIStorageCapacityList\
StorageClass\
StorageClassList\
VolumeAttachment\
VolumeAttachmentList\
VolumeAttributesClass\
VolumeAttributesClassList\
storage.k8s.io/v1alpha1\
storage.k8s.io/v1beta1\
storagemigration.k8s.io/v1\
StorageVersionMigration\
StorageVersionMigrationList\
storagemigration.k8s.io/v1alpha1\
storagemigration.k8s.io/v1beta1\
v1\
Binding\
ComponentStatus\
ComponentStatusList\
ConfigMap\
ConfigMapList\
Endpoints\
EndpointsList\
EphemeralContainers\
LimitRange\
LimitRangeList\
Namespace\
NamespaceList\
Node\
NodeList\
PersistentVolume\
PersistentVolumeClaim\
PersistentVolumeClaimList\
PersistentVolumeList\
Pod\
PodList\
PodTemplate\
PodTemplateList\
ReplicationController\
ReplicationControllerList\
ResourceQuota\
ResourceQuotaList\
Secret\
SecretList\
Service\
ServiceAccount\
ServiceAccountList\
ServiceList\
$ref\
$schema\
JSONPath\
Port\
acceptedNames\
accessMode\
accessModes\
acquireTime\
action\
active\
activeDeadlineSeconds\
add\
additionalItems\
additionalPrinterColumns\
additionalProperties\
address\
addressType\
addresses\
adminAccess\
admissionReviewVersions\
affinity\
aggregationRule\
all\
allNodes\
allOf\
allocatable\
allocateLoadBalancerNodePorts\
allocatedDevices\
allocatedResourceStatuses\
allocatedResources\
allocatedResourcesStatus\
allocation\
allocationMode\
allocationMultiplier\
allocationTimestamp\
allowMultipleAllocations\
allowPrivilegeEscalation\
allowVolumeExpansion\
allowed\
allowedCSIDrivers\
allowedCapabilities\
allowedFlexVolumes\
allowedHostPaths\
allowedProcMountTypes\
allowedRuntimeClassNames\
allowedTopologies\
allowedUnsafeSysctls\
annotations\
anyOf\
apiGroup\
apiGroups\
apiServerID\
apiVersion\
apiVersions\
appArmorProfile\
appProtocol\
applyConfiguration\
architecture\
args\
assigned\
assuredConcurrencyShares\
attachError\
attachRequired\
attached\
attacher\
attachmentMetadata\
attestations\
attribute\
attributes\
audience\
audiences\
auditAnnotations\
authenticated\
automountServiceAccountToken\
available\
availableDevices\
availableOnNodes\
availableReplicas\
averageUtilization\
averageValue\
awsElasticBlockStore\
azureDisk\
azureFile\
backend\
backoffLimit\
backoffLimitPerIndex\
basic\
beginRefreshAt\
behavior\
binaryData\
binaryVersion\
bindMountOptions\
bindingConditions\
bindingFailureConditions\
bindsToNode\
blockOwnerDeletion\
bool\
bools\
bootID\
borrowingLimitPercent\
boundObjectRef\
burst\
caBundle\
cachingMode\
capabilities\
capacity\
capacityKey\
capacityMultiplier\
categories\
causes\
cel\
cephfs\
certificate\
certificateChain\
certificateChainPath\
chapAuthDiscovery\
chapAuthSession\
cidr\
cidrs\
cinder\
claimName\
claimRef\
claims\
clientConfig\
clientIP\
clusterIP\
clusterIPs\
clusterName\
clusterRoleSelectors\
clusterScope\
clusterTrustBundle\
code\
collisionCount\
command\
commonEncodingVersion\
compatibilityGroups\
completedIndexes\
completionMode\
completionTime\
completions\
component\
compositePodGroupTemplates\
concurrencyPolicy\
conditionType\
conditions\
config\
configMap\
configMapKeyRef\
configMapRef\
configSource\
constraints\
consumed\
consumedCapacity\
consumesCounters\
container\
containerID\
containerName\
containerPort\
containerResource\
containerRuntimeVersion\
containerStatuses\
containers\
continue\
continueToken\
controller\
controllerExpandSecretRef\
controllerPublishSecretRef\
controllerRef\
conversion\
conversionReviewVersions\
count\
counterSet\
counters\
creationTimestamp\
credentialBundlePath\
csi\
current\
currentAverageUtilization\
currentAverageValue\
currentCPUUtilizationPercentage\
currentHealthy\
currentMetrics\
currentNumberScheduled\
currentReplicas\
currentRevision\
currentValue\
currentVolumeAttributesClassName\
daemonEndpoints\
data\
dataSource\
dataSourceRef\
datasetName\
datasetUUID\
deallocationRequested\
declaredFeatures\
decodableVersions\
default\
defaultAddCapabilities\
defaultAllowPrivilegeEscalation\
defaultBackend\
defaultMode\
defaultPartitionTypeAttribute\
defaultRequest\
defaultRuntimeClassName\
defaultUser\
definitions\
deleteOptions\
deletionGracePeriodSeconds\
deletionTimestamp\
denied\
dependencies\
deprecated\
deprecatedCount\
deprecatedFirstTimestamp\
deprecatedLastTimestamp\
deprecatedSource\
deprecatedTopology\
deprecationWarning\
derivedAttributes\
describedObject\
description\
desiredHealthy\
desiredNumberScheduled\
desiredReplicas\
detachError\
details\
device\
deviceClassName\
deviceMultiplier\
devicePath\
deviceSelector\
devices\
directory\
disableResizePreemption\
diskName\
diskURI\
disruptedPods\
disruptionMode\
disruptionsAllowed\
distinctAttribute\
distinguisherMethod\
divisor\
dnsConfig\
dnsPolicy\
downwardAPI\
driver\
driverName\
driverRequests\
drivers\
drop\
dryRun\
effect\
egress\
emptyDir\
emulationVersion\
enableServiceLinks\
encodingVersion\
endPort\
endpoints\
endpointsNamespace\
enum\
env\
envFrom\
ephemeral\
ephemeralContainerStatuses\
ephemeralContainers\
error\
errorCode\
evaluationError\
eventTime\
evictionResponders\
exactly\
example\
except\
excludeResourceRules\
exclusiveMaximum\
exclusiveMinimum\
exec\
exempt\
exitCode\
exitCodes\
expectedCompletionTime\
expectedPods\
expirationSeconds\
expirationTimestamp\
expression\
expressionWarnings\
extendedResourceClaimStatus\
extendedResourceName\
external\
externalDocs\
externalID\
externalIPs\
externalName\
externalTrafficPolicy\
extra\
failed\
failedIndexes\
failedJobsHistoryLimit\
failurePolicy\
failureThreshold\
fc\
features\
field\
fieldPath\
fieldRef\
fieldSelector\
fields\
fieldsType\
fieldsV1\
fileKeyRef\
filters\
finalizers\
finishedAt\
firstAvailable\
firstTimestamp\
flexVolume\
flocker\
forNodes\
forZones\
forbiddenSysctls\
format\
from\
fsGroup\
fsGroupChangePolicy\
fsGroupPolicy\
fsType\
fullyAvailableDevices\
fullyLabeledReplicas\
gang\
gateway\
gcePersistentDisk\
generateName\
generatedFrom\
generation\
gid\
gitRepo\
globalDefault\
glusterfs\
gmsaCredentialSpec\
gmsaCredentialSpecName\
gracePeriodSeconds\
group\
groupPriorityMinimum\
groups\
grpc\
handSize\
handler\
hard\
hardwareAddress\
health\
healthCheckNodePort\
healthConditions\
healthStatus\
heartbeatTime\
hints\
holderIdentity\
host\
hostAliases\
hostIP\
hostIPC\
hostIPs\
hostNetwork\
hostPID\
hostPath\
hostPort\
hostPorts\
hostProcess\
hostUsers\
hostname\
hostnameOverride\
hostnames\
hosts\
http\
httpGet\
httpHeaders\
id\
ignoreStoreReadErrorWithClusterBreakingPotential\
image\
imageID\
imagePullPolicy\
imagePullSecrets\
imageRef\
images\
immutable\
incomplete\
ingress\
ingressClassName\
initContainerStatuses\
initContainers\
initialDelaySeconds\
initializers\
initiatorName\
inlineVolumeSpec\
insecureSkipTLSVerify\
instances\
int\
intSlice\
intent\
interfaceName\
internalTrafficPolicy\
ints\
involvedObject\
ip\
ipBlock\
ipFamilies\
ipFamily\
ipFamilyPolicy\
ipMode\
ips\
ipv4\
ipv6\
iqn\
iscsi\
iscsiInterface\
items\
jobTemplate\
jsonPatch\
jsonPath\
kernelVersion\
key\
keyPath\
keyType\
keyring\
kind\
kubeProxyVersion\
kubeletConfigKey\
kubeletEndpoint\
kubeletVersion\
labelSelector\
labelSelectorPath\
labels\
lastHeartbeatTime\
lastKnownGood\
lastObservedTime\
lastPhaseTransitionTime\
lastProbeTime\
lastScaleTime\
lastScheduleTime\
lastState\
lastSuccessfulTime\
lastTimestamp\
lastTransitionTime\
lastUpdateTime\
leaseDurationSeconds\
leaseName\
leaseTransitions\
lendablePercent\
level\
lifecycle\
limit\
limitResponse\
limited\
limits\
linux\
listKind\
listMeta\
livenessProbe\
loadBalancer\
loadBalancerClass\
loadBalancerIP\
loadBalancerSourceRanges\
local\
localhostProfile\
lun\
machineID\
managedBy\
managedFields\
manager\
manualSelector\
mapping\
matchAttribute\
matchConditions\
matchConstraints\
matchExpressions\
matchFields\
matchLabelExpressions\
matchLabelKeys\
matchLabels\
matchPolicy\
matchResources\
matchingPrecedence\
max\
maxExpirationSeconds\
maxFailedIndexes\
maxItems\
maxLength\
maxLimitRequestRatio\
maxProperties\
maxReplicas\
maxSkew\
maxSurge\
maxUnavailable\
maximum\
maximumVolumeSize\
medium\
message\
messageExpression\
metadata\
metric\
metricName\
metricSelector\
metrics\
min\
minAvailable\
minCount\
minDomains\
minGroupCount\
minItems\
minLength\
minProperties\
minReadySeconds\
minReplicas\
minimum\
mismatchLabelKeys\
mode\
modifyVolumeStatus\
monitors\
mountOptions\
mountPath\
mountPropagation\
multipleOf\
mutations\
name\
namedResources\
names\
nameservers\
namespace\
namespaceSelector\
namespaces\
networkData\
nfs\
nodeAffinity\
nodeAffinityPolicy\
nodeAllocatableResourceClaimStatuses\
nodeAllocatableResourceMappings\
nodeAllocatableResources\
nodeAllocatableUpdatePeriodSeconds\
nodeExpandSecretRef\
nodeID\
nodeInfo\
nodeName\
nodePort\
nodePublishSecretRef\
nodeSelector\
nodeSelectorTerms\
nodeStageSecretRef\
nodeTaintsPolicy\
nodeTopology\
nodeUID\
nominalConcurrencyShares\
nominatedNodeName\
nonResourceAttributes\
nonResourceRules\
nonResourceURLs\
not\
notAfter\
notBefore\
notReadyAddresses\
note\
nullable\
numberAvailable\
numberMisscheduled\
numberReady\
numberUnavailable\
object\
objectSelector\
observedGeneration\
onExitCodes\
onPodConditions\
oneOf\
opaque\
openAPIV3Schema\
operatingSystem\
operation\
operations\
operator\
optional\
optionalOldSelf\
options\
ordinals\
orphanDependents\
os\
osImage\
overhead\
ownerReferences\
parallelism\
paramKind\
paramRef\
parameterNotFoundAction\
parameters\
parametersRef\
parentCompositePodGroupName\
parentRef\
partiallyAvailableDevices\
partition\
partitionSummary\
partitionTypeAttribute\
patchType\
path\
pathPrefix\
pathType\
paths\
pattern\
patternProperties\
paused\
pdID\
pdName\
pending\
perContainer\
perDeviceNodeSelection\
perNodeHostBits\
perPod\
periodSeconds\
persistentVolumeClaim\
persistentVolumeClaimRetentionPolicy\
persistentVolumeName\
persistentVolumeReclaimPolicy\
phase\
photonPersistentDisk\
pingTime\
pkixPublicKey\
plural\
pod\
podAffinity\
podAffinityTerm\
podAntiAffinity\
podCIDR\
podCIDRs\
podCertificate\
podFailurePolicy\
podFixed\
podGroup\
podGroupName\
podGroupReplicaKey\
podGroupTemplateName\
podGroupTemplateRef\
podGroupTemplates\
podGroups\
podIP\
podIPs\
podInfoOnMount\
podManagementPolicy\
podName\
podPreemptionPolicy\
podReplacementPolicy\
podSelector\
podUID\
pods\
policies\
policy\
policyName\
policyTypes\
pool\
poolCount\
poolName\
pools\
port\
portals\
ports\
portworxVolume\
postStart\
potentialNodes\
preStop\
preconditions\
preemptionPolicy\
preference\
preferredDuringSchedulingIgnoredDuringExecution\
preferredHolder\
preferredStrategies\
prefix\
preserveUnknownFields\
preventPodSchedulingIfMissing\
priority\
priorityClassName\
priorityLevelConfiguration\
privileged\
procMount\
progressDeadlineSeconds\
projected\
proofOfPossession\
propagationPolicy\
properties\
protectionDomain\
protocol\
providerID\
provisioner\
publishNotReadyAddresses\
pullPolicy\
qosClass\
qps\
queueLengthLimit\
queues\
queuing\
quobyte\
ranges\
rawSelector\
rbd\
readOnly\
readOnlyRootFilesystem\
readinessGates\
readinessProbe\
ready\
readyReplicas\
reason\
reclaimPolicy\
recursiveReadOnly\
recursiveReadOnlyMounts\
reference\
regarding\
registry\
reinvocationPolicy\
related\
remainingItemCount\
renewTime\
replicas\
reportingComponent\
reportingController\
reportingInstance\
repository\
request\
requestMappings\
requestName\
requestPolicy\
requester\
requesters\
requests\
required\
requiredDropCapabilities\
requiredDuringSchedulingIgnoredDuringExecution\
requirements\
requiresRepublish\
reservedFor\
resize\
resizePolicy\
resizeStatus\
resource\
resourceAttributes\
resourceClaimName\
resourceClaimStatuses\
resourceClaimTemplateName\
resourceClaims\
resourceClassName\
resourceFieldRef\
resourceHandle\
resourceHandles\
resourceID\
resourceName\
resourceNames\
resourceRules\
resourceSliceCount\
resourceVersion\
resources\
responders\
restartCount\
restartPolicy\
restartPolicyRules\
result\
results\
retryAfterSeconds\
revision\
revisionHistoryLimit\
role\
roleRef\
rollbackTo\
rollingUpdate\
rule\
rules\
runAsGroup\
runAsNonRoot\
runAsUser\
runAsUserName\
running\
runningInUserNamespace\
runtimeClass\
runtimeClassName\
runtimeHandler\
runtimeHandlers\
scale\
scaleDown\
scaleIO\
scaleTargetRef\
scaleUp\
schedule\
schedulerName\
scheduling\
schedulingConstraints\
schedulingGates\
schedulingGroup\
schedulingPolicy\
schema\
scheme\
scope\
scopeName\
scopeSelector\
scopes\
seLinux\
seLinuxChangePolicy\
seLinuxMount\
seLinuxOptions\
searches\
seccompProfile\
seconds\
secret\
secretFile\
secretKeyRef\
secretName\
secretNamespace\
secretRef\
secrets\
securityContext\
selectPolicy\
selectableFields\
selectedNode\
selector\
selectors\
selfLink\
series\
served\
servedVersions\
server\
service\
serviceAccount\
serviceAccountName\
serviceAccountToken\
serviceAccountTokenInSecrets\
serviceAccountUID\
serviceName\
servicePort\
serving\
sessionAffinity\
sessionAffinityConfig\
setHostnameAsFQDN\
shardInfo\
shareID\
shareName\
shareProcessNamespace\
shareable\
shareableSummary\
sharedCounters\
shortNames\
sideEffects\
signal\
signerName\
single\
singular\
sizeBytes\
sizeLimit\
skipNodeOperations\
sleep\
source\
sources\
spec\
specReplicasPath\
sslEnabled\
stabilizationWindowSeconds\
stages\
start\
startTime\
started\
startedAt\
startingDeadlineSeconds\
startupProbe\
state\
status\
statusReplicasPath\
stdin\
stdinOnce\
step\
stopSignal\
storage\
storageCapacity\
storageClassName\
storageHealth\
storageMode\
storagePolicyID\
storagePolicyName\
storagePool\
storageVersions\
storageos\
storedVersions\
strategy\
stringData\
stringSlice\
strings\
structuredData\
structuredParameters\
stubPKCS10Request\
subPath\
subPathExpr\
subdomain\
subjects\
subresource\
subresources\
subsets\
succeeded\
succeededCount\
succeededIndexes\
successPolicy\
successThreshold\
successfulJobsHistoryLimit\
suitableNodes\
supplementalGroups\
supplementalGroupsPolicy\
suspend\
swap\
sysctls\
system\
systemUUID\
taint\
taints\
target\
targetAverageUtilization\
targetAverageValue\
targetCPUUtilizationPercentage\
targetContainerName\
targetPort\
targetPortal\
targetRef\
targetResponders\
targetSelector\
targetValue\
targetVolumeAttributesClassName\
targetWWNs\
tcpSocket\
template\
templateGeneration\
templateName\
tenant\
terminated\
terminating\
terminatingReplicas\
terminationGracePeriodSeconds\
terminationMessagePath\
terminationMessagePolicy\
throttle\
timeAdded\
timeZone\
timeoutSeconds\
title\
tls\
to\
token\
tokenRequests\
tolerance\
tolerationSeconds\
tolerations\
topology\
topologyKey\
topologyKeys\
topologySpreadConstraints\
total\
totalDevices\
trafficDistribution\
trustBundle\
ttlSecondsAfterFinished\
tty\
type\
typeChecking\
uid\
unavailableDevices\
unavailableReplicas\
uncountedTerminatedPods\
unhealthyPodEvictionPolicy\
uniqueItems\
unschedulable\
unsuitableNodes\
unverifiedUserAnnotations\
updateRevision\
updateStrategy\
updatedAnnotations\
updatedNumberScheduled\
updatedReplicas\
url\
usages\
used\
user\
userAnnotations\
userInfo\
userNamespaces\
username\
validRange\
validValues\
validation\
validationActions\
validationError\
validations\
value\
valueExpression\
valueFrom\
values\
variables\
vendorClaimParameters\
vendorClassParameters\
vendorParameters\
vendorRequestParameters\
verb\
verbs\
version\
versionPriority\
versions\
volume\
volumeAttributes\
volumeAttributesClassName\
volumeBindingMode\
volumeClaimTemplate\
volumeClaimTemplates\
volumeDevices\
volumeHandle\
volumeHealth\
volumeID\
volumeLifecycleModes\
volumeMode\
volumeMounts\
volumeName\
volumeNamespace\
volumePath\
volumeStatus\
volumes\
volumesAttached\
volumesInUse\
vsphereVolume\
waiting\
warning\
webhook\
webhookClientConfig\
webhooks\
weight\
whenDeleted\
whenScaled\
whenUnsatisfiable\
windowsOptions\
workingDir\
workload\
workloadName\
workloadRef\
wwids\
x-kubernetes-embedded-resource\
x-kubernetes-int-or-string\
x-kubernetes-list-map-keys\
x-kubernetes-list-type\
x-kubernetes-map-type\
x-kubernetes-preserve-unknown-fields\
x-kubernetes-validations\
zone\
";
