using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>Two projects with the sample's assessment, one with faults and one in an older release; <c>dotnet format</c> fixes both in one run.</summary>
public sealed class FormattedSolution
{
    private const string Declaration = "AsterosBusinessContact.cs";

    /// <summary>The sample as the repository holds it.</summary>
    public static readonly string Sample = File.ReadAllText(Path.Combine(Repository.Root, "src", "Samples", "AsterosBusinessContact", Declaration)).ReplaceLineEndings("\n");

    /// <summary>An unknown identifier, a score out of range and a row that is left out, among rows that name processes by identifier.</summary>
    private static readonly (string Right, string Wrong)[] Faults =
        [("\"1.1.1.2.4\"", "\"1.1.1.2.5\""), ("[Score(\"1.1.1.4.1\", 5)]", "[Score(\"1.1.1.4.1\", 5.5)]"), ("[NotSubmitted(\"1.1.1.6.6\")]\n", "")];

    private readonly string _folder;

    public FormattedSolution(PackageFeed feed)
    {
        _folder = feed.Copy("Fixes", "Korrekturen");
        Write("Typed", Faults.Aggregate(TextForm.Of(Sample), (text, fault) => Replaced(text, fault.Right, fault.Wrong)));
        Write("Moved", Replaced(Replaced(Sample, Remarks.Row, Remarks.Remarked), Remarks.UnmappedRow, Remarks.UnmappedRemarked));

        Before = DotNet.Run(_folder, "build", "-v:q", "-nologo");
        Report("Moved", "before");
        string[] rules = ["ETOM2001", "ETOM2006", "ETOM2010", "ETOM2014", "ETOM5001"];
        Format = DotNet.Run(_folder, ["format", "analyzers", "Fixes.slnx", "--diagnostics", .. rules, "--severity", "info", "--no-restore"]);
        After = DotNet.Run(_folder, "build", "--no-restore", "-v:q", "-nologo");
        Report("Typed", "after");
        Report("Moved", "after");
    }

    /// <summary>The build before anything is fixed.</summary>
    internal CommandResult Before { get; }

    internal CommandResult Format { get; }

    /// <summary>The build of what was fixed.</summary>
    internal CommandResult After { get; }

    /// <summary>The assessment of a project, as it is fixed.</summary>
    public string SourceOf(string project) => File.ReadAllText(Path.Combine(_folder, project, Declaration)).ReplaceLineEndings("\n");

    /// <summary>A file of the report that a project wrote <c>before</c> or <c>after</c>.</summary>
    public string ReportOf(string project, string time, string file) => File.ReadAllText(Path.Combine(_folder, project, time, file));

    private void Write(string project, string source) => File.WriteAllText(Path.Combine(_folder, project, Declaration), source);

    private void Report(string project, string time)
    {
        CommandResult run = DotNet.Run(Path.Combine(_folder, project), Path.Combine("bin", "Debug", "net10.0", $"{project}.dll"), time);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static string Replaced(string text, string right, string wrong)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    /// <summary>Rows of the sample with remarks, which a move must keep.</summary>
    internal static class Remarks
    {
        public const string Row = "[Score<Selling.QualifyOpportunity>(4)]";
        public const string Remarked = "[Score<Selling.QualifyOpportunity>(4, Deviation = \"Not scored | by hand.\", Comment = \"Seen on site.\")]";
        public const string UnmappedRow = "[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(3.6)]";
        public const string UnmappedRemarked =
            "[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(3.6, Deviation = \"Cash is booked elsewhere.\", Comment = \"Twice.\")]";
    }
}

/// <summary>Tests that look at the formatted solution.</summary>
[CollectionDefinition(Name)]
public sealed class FormattedSolutionTests : ICollectionFixture<FormattedSolution>
{
    public const string Name = "Formatted solution";
}
