namespace EtomGen.Tool.Import.Reports;

/// <summary>A line of a report: of its text, or a row of a table with its cells separated by bars.</summary>
internal readonly record struct ReportLine(string Text, int Number);
