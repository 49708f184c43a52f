using EtomGen;
using Etom.VNAMESPACE;

$Declaration$
