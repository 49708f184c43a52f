namespace EtomGen.Compiler.Tests.Generation;

/// <summary>What the documentation of a type says about the project's newest release.</summary>
public class ProcessSuccessionTests
{
    private static readonly FrameworkText Deleting =
        Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Lend a Room (Deleted),,\n1.1.1.9,3,Lend a Globe [DELETED],,\n1.1.2.2,3,Lend a Globe,,\n" };

    [Theory]
    [InlineData("LendABook", " In release 2.0 it is 1.1.2.1 Lend a Book.")]
    [InlineData("ChargeAFine", " In release 2.0 it is 1.1.1.1 Charge a Fine.")]
    [InlineData("RenewALoan", " In release 2.0 it is deleted.")]
    [InlineData("Readers", "")]
    public void A_sure_counterpart_or_its_absence_is_told_and_what_stayed_is_not(string type, string note) =>
        Assert.EndsWith(
            $"{note}</remarks>",
            Remarks("V1", type, Frameworks.First, Frameworks.Second).Replace("listed; there may be more.</remarks>", "</remarks>", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Fact]
    public void Of_the_newest_release_nothing_is_told() =>
        Assert.DoesNotContain("In release", Remarks("V2", "LendABook", Frameworks.First, Frameworks.Second), StringComparison.Ordinal);

    [Fact]
    public void The_newest_of_several_releases_counts() => Assert.Contains(
        " In release 10.0 it is 1.1.1.7 Lend a Book.",
        Remarks("V1", "LendABook", Frameworks.First, Frameworks.Second, new FrameworkText("/data/etom-10.0.csv", Frameworks.First.Text
            .Replace("@release,,1.0", "@release,,10.0", StringComparison.Ordinal)
            .Replace("1.1.1.1,3,Lend", "1.1.1.7,3,Lend", StringComparison.Ordinal)
            .Replace("1.1.1.1.1,4,Scan", "1.1.1.7.1,4,Scan", StringComparison.Ordinal))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1.0,1.1.1.4,2.0,1.1.2.7,", "RenewALoan", " In release 2.0 it is 1.1.2.7 Renew Online.")]
    [InlineData("1.0,1.1.1.4,2.0,1.1.2.7,\n1.0,1.1.1.4,2.0,1.1.1.5,", "RenewALoan", " In release 2.0 it is split into 1.1.1.5 Waive a Fine, 1.1.2.7 Renew Online.")]
    [InlineData("1.0,1.1.1.4,2.0,1.1.2.1,\n1.0,1.1.1.1,2.0,1.1.2.1,", "LendABook", " In release 2.0 it is merged into 1.1.2.1 Lend a Book.")]
    [InlineData("1.0,1.1.1.2,2.0,,", "TakeBackABook", " In release 2.0 it is deleted.")]
    public void What_is_stated_counts(string rows, string type, string note) =>
        Assert.Contains($"{note}</remarks>", Remarks("V1", type, Frameworks.First, Frameworks.Second, FrameworkText.Mappings(rows)), StringComparison.Ordinal);

    [Theory]
    [InlineData("LendAGlobe", "1.0,1.1.1.8,1.0,1.1.1.1,", " Deleted in this release. It is 1.1.2.2 Lend a Globe now.")]
    [InlineData("LendARoom", "1.0,1.1.1.8,1.0,1.1.1.1,", " Deleted in this release. It is 1.1.1.1 Lend a Book now.")]
    public void A_deleted_process_names_what_took_its_place_in_its_own_release(string type, string rows, string note) =>
        Assert.Contains(note, Remarks("V1", type, Deleting, FrameworkText.Mappings(rows)), StringComparison.Ordinal);

    [Fact]
    public void What_became_of_the_bundled_processes_is_what_the_comparison_finds()
    {
        FrameworkCatalog older = Frameworks.V12.Definition.Catalog, newer = Frameworks.V16.Definition.Catalog;
        string[] lines = TestProject.Of(Frameworks.V12, Frameworks.V16).Generate().VerifyCompiles().Sources["Etom.V12.Processes.g.cs"].Split('\n');
        var comparison = FrameworkComparison.Between(older, newer);
        Assert.All(older.Processes.Where(process => process.Level <= 3), process =>
        {
            string remarks = lines[Array.FindIndex(lines, line => line.Contains($"<summary>{process.Identifier} ", StringComparison.Ordinal)) + 1];
            FrameworkProcess? later = comparison.CounterpartOf(process);
            bool hasChanged = later is not null && (later.Identifier != process.Identifier || later.Name != process.Name);
            Assert.Equal(
                hasChanged,
                remarks.Contains($" In release 16.0 it is {later?.ToString().Replace("&", "&amp;", StringComparison.Ordinal)}.", StringComparison.Ordinal) && later is not null);
        });
    }

    /// <summary>The line of remarks above a type.</summary>
    private static string Remarks(string namespaceName, string type, params FrameworkText[] files)
    {
        string[] lines = [.. TestProject.Of(files).Generate().VerifyCompiles().Sources[$"Etom.{namespaceName}.Processes.g.cs"].Split('\n')];
        int line = Array.FindIndex(lines, line => line.Contains($" sealed class {type} ", StringComparison.Ordinal));
        return lines[line - 1];
    }
}
