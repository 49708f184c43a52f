using Asteros;
using EtomGen.Reporting;

AsterosBusinessContact.Assessment.WriteReport(args[0]);
