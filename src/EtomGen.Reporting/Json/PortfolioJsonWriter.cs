using System.Text.Json;
using EtomGen.Reporting.Content;
using EtomGen.Reporting.Portfolios;
using static EtomGen.Reporting.Json.JsonText;

namespace EtomGen.Reporting.Json;

/// <summary>Writes a portfolio in the format of <c>portfolio-1.schema.json</c>.</summary>
internal static class PortfolioJsonWriter
{
    private const string SchemaAddress = "https://raw.githubusercontent.com/etomgen/etomgen/main/src/EtomGen.Reporting/Json/portfolio-1.schema.json";

    public static string Write(Portfolio portfolio, IReadOnlyDictionary<string, string> reports, Generator generator) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaAddress);
        json.WriteNumber("formatVersion", PortfolioJson.FormatVersion);
        json.WriteString("frameworkRelease", portfolio.Framework.Release.ToString());
        if (portfolio.Scope.Count > 0)
        {
            WriteTexts(json, "scope", portfolio.Scope.Select(process => process.Identifier.Value));
        }

        WriteArray(json, "entries", portfolio.Entries, entry => WriteEntry(json, entry, reports));
        WriteArray(json, "matrix", portfolio.Groups, group => WriteGroup(json, group, portfolio.Entries));
        WriteTexts(json, "gaps", PortfolioFindings.Gaps(portfolio).SelectMany(gap => gap.Lines).Select(line => line.Process.Identifier.Value));
        WriteArray(json, "versions", PortfolioHistory.Of(portfolio).SelectMany(history => history.Steps), step => WriteStep(json, step));
        WriteGenerator(json, generator);
        json.WriteEndObject();
    });

    private static void WriteEntry(Utf8JsonWriter json, PortfolioEntry entry, IReadOnlyDictionary<string, string> reports)
    {
        json.WriteString("code", entry.Code);
        json.WriteString("kind", entry.Assessment is { } kind ? AssessmentJson.WordOf(kind.Kind) : "component");
        json.WriteString("name", entry.Name);
        WriteOptional(json, "version", entry.Version);
        WriteOptional(json, "company", entry.Assessment?.Company);
        WriteOptional(json, "completedOn", entry.Assessment?.CompletedOn);
        WriteOptional(json, "report", reports.GetValueOrDefault(entry.Code) ?? entry.Assessment?.ReportUrl?.AbsoluteUri);
        WriteOptional(json, "frameworkRelease", entry.Assessment?.Framework.Release.ToString());
        if (entry.Assessment is { } assessment)
        {
            WriteCoverage(json, assessment.Coverage);
        }

        WriteNumber(json, "meanScore", entry.Mean?.Value);
        WriteArray(json, "stale", entry.Rows.Where(row => row.IsStale), row =>
        {
            json.WriteString("namedAs", row.Source.ToString());
            json.WriteString("now", row.Process.ToString());
        });
        WriteArray(json, "left", entry.Left, left =>
        {
            json.WriteString("release", left.Release);
            json.WriteString("process", left.Process);
            WriteNumber(json, "score", left.Score);
            json.WriteString("reason", left.Reason);
        });
    }

    private static void WriteGroup(Utf8JsonWriter json, PortfolioGroup group, IReadOnlyList<PortfolioEntry> entries)
    {
        WriteProcess(json, group.Process);
        WriteArray(json, "cells", entries.Zip(group.Cells).Where(cell => cell.Second is not null), cell =>
        {
            json.WriteString("code", cell.First.Code);
            WriteNumber(json, "meanScore", cell.Second!.Mean?.Value);
            if (cell.Second.Coverage is { } coverage)
            {
                WriteCoverage(json, coverage);
            }
        });
        WriteArray(json, "processes", group.Lines, line =>
        {
            WriteProcess(json, line.Process);
            WriteTexts(json, "coveredBy", line.Covering.Select(entry => entry.Code));
            WriteArray(json, "cells", entries.Zip(line.Rows).Where(cell => cell.Second is not null), cell =>
            {
                json.WriteString("code", cell.First.Code);
                json.WriteString("state", cell.Second!.Assessed is null ? "implements" : cell.Second.IsCovered ? "scored" : "notSubmitted");
                WriteNumber(json, "score", cell.Second.Assessed?.Score);
            });
        });
    }

    private static void WriteStep(Utf8JsonWriter json, PortfolioStep step)
    {
        json.WriteString("before", step.Before.Code);
        json.WriteString("after", step.After.Code);
        WriteArray(json, "changes", step.Changes, change =>
        {
            WriteProcess(json, change.Process);
            json.WriteString("change", AssessmentJson.WordOf(change.Kind));
            WriteNumber(json, "before", change.Before?.Score);
            WriteNumber(json, "after", change.After?.Score);
        });
    }

    private static void WriteProcess(Utf8JsonWriter json, FrameworkProcess process)
    {
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteString("processName", process.Name);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, decimal.Round(value, 6));
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
