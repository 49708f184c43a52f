using EtomGen.Tests.Framework;

namespace EtomGen.Tests;

/// <summary>What moving an assessment to another release means.</summary>
public static partial class AssessmentMoveTests
{
    private static readonly FrameworkCatalog To = Etom.V16.Catalog.Instance;

    [Fact]
    public static void A_row_with_a_sure_counterpart_moves_and_another_is_left()
    {
        AssessmentMove move = MoveTo(To);

        Assert.Equal(
            ["1.1.1.4.1 -> ", "1.1.1.5.2 -> ", "1.1.1.5.4 -> 1.3.3.3", "1.1.1.5.7 -> 1.3.3.6", "1.1.1.6.1 -> 1.3.7.1"],
            move.Before.SelectMany(group => group.Processes).Select(row => $"{row.Row.Process.Identifier} -> {row.Counterpart?.Identifier}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void A_move_and_its_rows_are_said_in_one_line_and_groups_are_in_order()
    {
        AssessmentMove move = MoveTo(To);

        Assert.Equal($"12.0 -> 16.0: {move.Assessment.Coverage} -> {move.CoverageAfter}", move.ToString());
        string[] rows = [.. move.Before.SelectMany(group => group.Processes).Select(row => row.ToString())];
        Assert.Contains(rows, row => row.StartsWith("1.1.1.4.1 ", StringComparison.Ordinal) && row.EndsWith(" -> (unresolved)", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("1.1.1.5.7 ", StringComparison.Ordinal) && row.Contains(" -> 1.3.3.6 ", StringComparison.Ordinal));
        Assert.Equal(move.After.Select(group => group.Process.Identifier).Order(), move.After.Select(group => group.Process.Identifier));
        Assert.All(move.After, group => Assert.Equal(
            group.Processes.Select(row => row.Counterpart!.Identifier).Order(), group.Processes.Select(row => row.Counterpart!.Identifier)));
        Assert.Throws<ArgumentNullException>("assessment", () => AssessmentMove.Create(null!, move.Comparison));
        Assert.Throws<ArgumentNullException>("comparison", () => AssessmentMove.Create(move.Assessment, null!));
    }

    [Fact]
    public static void Coverage_is_that_of_the_assessment_before_and_counts_what_moves_after()
    {
        AssessmentMove move = MoveTo(To);

        Assert.Equal(Product.Assessment.Scope.Select(group => group.ToString()), move.Before.Select(group => group.ToString()));
        Assert.Equal(["1.3.3", "1.3.7"], move.After.Select(group => group.Process.Identifier.Value));

        // Of Order Handling one row moves with its score, and one that was not submitted.
        Assert.Equal([1, 1], move.After.Select(group => group.Coverage.Submitted));
        Assert.Equal((4, 2), (move.Assessment.Coverage.Submitted, move.CoverageAfter.Submitted));
        Assert.Equal(move.After.Sum(group => group.Coverage.Contained), move.CoverageAfter.Contained);
    }

    [Fact]
    public static void Coverage_after_the_move_is_that_of_the_moved_assessment() =>
        Assert.Equal(MovedProduct.Assessment.Scope.Select(group => group.ToString()), MoveTo(To).After.Select(group => group.ToString()));

    [Fact]
    public static void To_its_own_release_everything_moves_and_coverage_stays()
    {
        AssessmentMove move = MoveTo(Product.Assessment.Framework);

        Assert.All(move.Before.SelectMany(group => group.Processes), row => Assert.Equal(row.Row.Process, row.Counterpart));
        Assert.Equal(move.Before.Select(group => group.ToString()), move.After.Select(group => group.ToString()));
        Assert.Equal(move.Assessment.Coverage, move.CoverageAfter);
    }

    [Fact]
    public static void Rows_that_would_meet_in_one_process_are_left_and_so_is_one_that_was_split()
    {
        AssessmentMove move = AssessmentMove.Create(
            Product.Assessment,
            FrameworkComparison.Between(
                Product.Assessment.Framework,
                To,
                [Stated("1.1.1.5.4", "1.3.3.4"), Stated("1.1.1.5.7", "1.3.3.4"), Stated("1.1.1.6.1", "1.3.7.1"), Stated("1.1.1.6.1", "1.3.7.2")]));

        Assert.DoesNotContain(move.Before.SelectMany(group => group.Processes), row => row.Counterpart is not null);
        Assert.Empty(move.After);
    }

    [Fact]
    public static void A_process_that_becomes_one_of_a_level_without_scores_is_left()
    {
        AssessmentMove move = AssessmentMove.Create(Product.Assessment, FrameworkComparison.Between(Product.Assessment.Framework, To, [Stated("1.1.1.5.7", "1.3.5")]));

        Assert.Null(move.Before.SelectMany(group => group.Processes).Single(row => row.Row.Process.Identifier.Value == "1.1.1.5.7").Counterpart);
    }

    [Fact]
    public static void A_comparison_of_another_release_is_refused() =>
        Assert.Contains(
            "12.0",
            Assert.Throws<ArgumentException>(() => AssessmentMove.Create(Product.Assessment, FrameworkComparison.Between(To, To))).Message,
            StringComparison.Ordinal);

    /// <summary>A row without a level-2 process above counts under the topmost one, which comes before those below it.</summary>
    [Fact]
    public static void Groups_of_different_levels_are_in_the_order_of_their_identifiers()
    {
        var release = new FrameworkCatalog(
            new ReleaseNumber(1, 0),
            "Library processes",
            Samples.Scale(),
            [Samples.Process("1", 1, "Library"), Samples.Process("1.1", 2, "Readers"), Samples.Process("1.1.1", 3, "Lend"), Samples.Process("1.5", 3, "Return")]);
        DeclaredRow[] rows = [.. new[] { "1.5", "1.1.1" }.Select((id, i) => new DeclaredRow(new DeclaredProcess(id, null, default), IsSubmitted: true, 5, null, null, i))];
        var declaration = new AssessmentDeclaration { Name = "Desk", Release = "1.0", Company = "Acme", Product = "Desk", Rows = rows, Modules = [] };

        AssessmentMove move = AssessmentMove.Create(Assessment.From(declaration, release), FrameworkComparison.Between(release, release));

        Assert.Equal(["1", "1.1"], move.After.Select(group => group.Process.Identifier.Value));
        Assert.Equal(["1", "1.1"], move.Before.Select(group => group.Process.Identifier.Value));
    }

    private static AssessmentMove MoveTo(FrameworkCatalog release) => AssessmentMove.Create(Product.Assessment, FrameworkComparison.Between(Product.Assessment.Framework, release));

    private static ReleaseMapping Stated(string from, string to) =>
        new(Product.Assessment.Framework.Release, ProcessIdentifier.Parse(from), To.Release, ProcessIdentifier.Parse(to));

#pragma warning disable ETOM2010, ETOM5001 // A few rows are enough.
    [ConformanceAssessment("12.0", Company = "Acme", Product = "Orders")]
    [Score("1.1.1.4.1", 3)]
    [Score("1.1.1.5.2", 4)]
    [NotSubmitted("1.1.1.5.4")]
    [Score("1.1.1.5.7", 5)]
    [Score("1.1.1.6.1", 5)]
    private static partial class Product;

    [ConformanceAssessment("16.0", Company = "Acme", Product = "Orders")]
    [NotSubmitted("1.3.3.3")]
    [Score("1.3.3.6", 5)]
    [Score("1.3.7.1", 5)]
    private static partial class MovedProduct;
#pragma warning restore ETOM2010, ETOM5001
}
