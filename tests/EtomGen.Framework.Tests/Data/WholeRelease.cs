namespace EtomGen.Framework.Tests.Data;

/// <summary>A release that is bundled whole: how many processes its published list has, and what the bundled file has otherwise.</summary>
/// <param name="Number">The release.</param>
/// <param name="Listed">How many identifiers the list has, of level 2 first.</param>
/// <param name="LeftOut">The listed identifiers that the file leaves out, each with its level, such as <c>1.7.2.1.1 4</c>.</param>
/// <param name="Relevelled">The levels that the file corrects, such as <c>1.7.21.6.3 6 4</c>.</param>
/// <param name="Incomplete">The processes whose children are not all listed, since some were left out.</param>
public sealed record WholeRelease(string Number, int[] Listed, string[] LeftOut, string[] Relevelled, string[] Incomplete)
{
    private static readonly string[] Purchasing = ["1.2.9.2.1.1.1 6", "1.2.9.2.1.1.2 6", "1.2.9.2.1.2.1 6", "1.2.9.2.1.2.2 6"];

    public static IReadOnlyList<WholeRelease> All { get; } =
    [
        new(
            "21.0", [100, 463, 1_130, 308, 139, 35],
            ["1.3.09.04.3 4", "1.7.8.2.1.1 5", "1.7.8.2.1.2 5", "1.7.8.2.1.3 5"],
            [],
            ["1.3.9.4", "1.7.8"]),
        new(
            "23.0", [115, 565, 1_283, 377, 167, 49],
            [
                .. Purchasing,
                "1.2.27.2.5.1 5",
                "1.2.27.2.5.1.1 6",
                "1.2.27.2.5.1.2 6",
                "1.3.3.3 3",
                "1.7.18.1 3",
                "1.7.18.2 3",
                "1.7.18.2.1 4",
                "1.7.18.2.2 4",
                "1.7.18.3 3",
                "1.7.18.4 3",
            ],
            ["1.1.5.1.2 6 4", "1.3.10.4 4 3"],
            ["1.2", "1.2.27.2.5", "1.7"]),
        new(
            "23.5", [120, 626, 1_357, 408, 173, 78, 0, 0, 1],
            ["1.1.16.1.1 4", "1.1.16.1.2 4", .. Purchasing, "1.3.3.3 3", "1.4.7.5.3.2.1 6", "1.4.7.5.3.2.2 6"],
            ["1.3.10.4 4 3", "1.4.3.5.2 10 4"],
            ["1.1.16", "1.2", "1.4.7"]),
        new(
            "24.0", [121, 636, 1_402, 479, 159, 49],
            [.. Purchasing, "1.4.7.5.3.2.1 6", "1.4.7.5.3.2.2 6", "1.7.21.7.1.1.1 6", "1.7.21.7.1.1.2 6", "1.21.7.1.1 5", "1.21.7.1.1.3 5", "1.21.7.3 4"],
            ["1.7.21.6.3 6 4"],
            ["1.2", "1.4.7", "1.7.21.7.1"]),
        new("24.5", [121, 634, 1_400, 470, 155, 49], [], ["1.7.21.6.3 6 4", "1.7.21.7.1.1.3 5 6"], []),
        new("25.0", [121, 627, 1_425, 470, 155, 49], [], ["1.7.21.6.3 6 4", "1.7.21.7.1.1.3 5 6"], []),
        new("25.5", [120, 630, 1_459, 450, 167, 67], [], [], []),
        new(
            "26.0", [120, 633, 1_478, 450, 167, 67],
            ["1.7.2.1.1 4", "1.7.2.2.1 4", "1.7.2.2.2 4", "1.7.2.2.3 4", "1.7.2.2.4 4"],
            [],
            ["1.7.2"]),
    ];

    public override string ToString() => Number;
}
