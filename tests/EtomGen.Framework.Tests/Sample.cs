using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests;

/// <summary>Small framework files, and what reading them gives in words.</summary>
internal static class Sample
{
    public const string CsvHeader = "id,level,name,status,children,original,uid,domain,vertical,history,evidence,description";

    public const string CsvScale =
        """
        @assessed-levels,,3
        @coverage-level,,2
        @minimum,,1
        @maximum,,5
        @decimals,,0
        @not-submitted,,Not submitted
        @band,,1..4 Partial
        @band,,5..5 Full
        """;

    public const string XmlHead = "<framework xmlns='urn:etomgen:framework:1' release='1.0'>";

    public const string XmlScale =
        "<conformance assessedLevels='3' coverageLevel='2' minimum='1' maximum='5' decimals='0'><notSubmitted>Not submitted</notSubmitted>"
        + "<band from='1' to='4'>Partial</band><band from='5' to='5'>Full</band></conformance>";

    /// <summary>Rows from line 2 on, then what release 1.0 states.</summary>
    public static SampleFile Csv(params string[] rows) => CsvText([CsvHeader, .. rows, "@release,,1.0", CsvScale]);

    /// <summary>What release 1.0 states in lines 2 to 10, then rows from line 11 on.</summary>
    public static SampleFile CsvAfterFacts(params string[] rows) => CsvText([CsvHeader, "@release,,1.0", CsvScale, .. rows]);

    /// <summary>Elements from line 3 on.</summary>
    public static SampleFile Xml(params string[] elements) => XmlText([XmlHead, XmlScale, .. elements, "</framework>"]);

    public static SampleFile CsvText(params string[] lines) => Read(FrameworkFormat.Csv, string.Join("\n", lines));

    public static SampleFile XmlText(params string[] lines) => Read(FrameworkFormat.Xml, string.Join("\n", lines));

    public static SampleFile Read(FrameworkFormat format, string text, bool isUtf8 = true) =>
        new(text, FrameworkReader.Read(format, text, isUtf8, TestContext.Current.CancellationToken));
}

/// <summary>Processes as files state them.</summary>
internal static class ProcessTexts
{
    /// <summary>The text of every field, in the order of files.</summary>
    public static string?[] Texts(this FrameworkProcess process) => [.. ProcessField.All.Select(field => field.TextOf(process))];

    /// <summary>The same process for another catalog.</summary>
    public static FrameworkProcess Copy(this FrameworkProcess process)
    {
        var copy = new FrameworkProcess(process.Identifier, process.Level, process.Name)
        {
            IsDeleted = process.IsDeleted,
            HasAllChildren = process.HasAllChildren,
            StatedChildCount = process.StatedChildCount,
        };
        foreach (ProcessField field in ProcessField.Texts)
        {
            field.SetText(copy, field.TextOf(process));
        }

        return copy;
    }
}

/// <summary>A framework file and what reading it gave.</summary>
internal sealed record SampleFile(string Text, FrameworkReading Reading)
{
    /// <summary>Lines and columns from 1, the text that the finding points at, and the finding.</summary>
    public string[] Findings =>
        [
            .. Reading.Findings.Select(
                finding => $"{LocationOf(finding.Location)} '{Pointed(finding.Location)}' {(finding.IsError ? "error" : "info")} {finding.RuleId}: {finding.Message}"),
        ];

    /// <summary>Lines and columns from 1, and the rule.</summary>
    public string[] Places => [.. Reading.Findings.Select(finding => $"{LocationOf(finding.Location)} {finding.RuleId}")];

    public FrameworkDefinition Definition
    {
        get
        {
            Assert.NotNull(Reading.Definition);
            return Reading.Definition;
        }
    }

    /// <summary>Identifier, level and name of what was defined.</summary>
    public string[] Processes =>
        [.. Definition.Catalog.Processes.Select(process => $"{process.Identifier} {process.Level} {process.Name}{(process.IsDeleted ? " - deleted" : "")}")];

    public SampleFile Finds(params string[] findings)
    {
        Assert.Equal(findings, Findings);
        return this;
    }

    /// <summary>The texts that the findings point at, and their rules.</summary>
    public SampleFile Points(params (string Text, string RuleId)[] findings)
    {
        Assert.Equal(findings, Reading.Findings.Select(finding => (Pointed(finding.Location), finding.RuleId)));
        return this;
    }

    public SampleFile Defines(params string[] processes)
    {
        Assert.Equal(processes, Processes);
        return this;
    }

    public SampleFile DefinesNothing()
    {
        Assert.Null(Reading.Definition);
        return this;
    }

    /// <summary>The scale that accepts everything replaces the file's broken one.</summary>
    public SampleFile HasNoScale()
    {
        Assert.Same(ContradictoryScale.Anything, Definition.Catalog.Scale);
        return this;
    }

    private static string LocationOf(FileLocation place) => $"{place.StartLine + 1}:{place.StartColumn + 1}-{place.EndLine + 1}:{place.EndColumn + 1}";

    private string Pointed(FileLocation place) => Text.Substring(place.Start, place.Length);
}
