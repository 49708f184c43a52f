using CsCheck;
using EtomGen.Framework.Naming;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Reliability.Properties;

/// <summary>Names of generated types: valid, distinct where they meet, and unmoved by what happens elsewhere.</summary>
public class NamingLaws
{
    private const int AllLevels = 15;

    /// <summary>Names that collide all the time.</summary>
    private static readonly Gen<string> FewNames =
        Gen.OneOf("Selling", "selling", "Sell Ing", "S & L", "S And L", "Selling (Deleted) again", "Id", "Catalog", "To String", "1 1", "1/1", "1.1");

    private static readonly Gen<DrawnRelease> Releases = Gen.Frequency((1, Draw.Release()), (1, Draw.Release(names: FewNames)));

    [Fact]
    public void Every_name_is_valid_and_unique_in_its_scope() => Law.Holds(Releases, 500, release =>
    {
        FrameworkCatalog catalog = Catalog(release);
        foreach (int depth in (int[])[0, 3, AllLevels])
        {
            IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.From(catalog, depth);
            Assert.Equal(catalog.Processes.Where(process => process.Level <= depth), names.Keys.OrderBy(process => process.Identifier));
            Assert.All(names.Values, name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, name));
            Assert.All(names.GroupBy(named => Scope(named.Key)), scope => Assert.Distinct(scope.Select(named => named.Value)));
            Assert.All(names.Where(named => Scope(named.Key) is not null), named => Assert.NotEqual(names[Scope(named.Key)!], named.Value));
        }
    }, release => release.ToCsv());

    [Fact]
    public void A_process_that_is_added_renames_only_its_namesakes_in_its_scope_and_what_made_way_for_them() =>
        Law.Holds(Gen.Select(Releases, Gen.Int[0, 1000]), 500, (release, place) =>
    {
        DrawnProcess[] leaves = [.. release.Processes.Where(process => !release.ChildrenOf(process).Any())];
        DrawnProcess added = leaves[place % leaves.Length];
        FrameworkCatalog after = Catalog(release), before = Catalog(release with { Processes = [.. release.Processes.Where(process => process != added)] });
        FrameworkProcess addition = after.Find(added.Id)!;
        IReadOnlyDictionary<FrameworkProcess, string> namesAfter = TypeNames.From(after, AllLevels), namesBefore = TypeNames.From(before, AllLevels);
        foreach ((FrameworkProcess process, string name) in namesBefore)
        {
            FrameworkProcess same = after.Find(process.Identifier)!;
            bool isNamesake = Scope(same) == Scope(addition) && TypeNames.Pascal(same.Name) == TypeNames.Pascal(addition.Name);

            // A type that bears its parent's name makes way for it, and no longer has to where a namesake has renamed the parent.
            bool isRid = Scope(same) is { } parent && namesAfter[parent] != namesBefore[before.Find(parent.Identifier)!];
            Assert.True(isNamesake || isRid || namesAfter[same] == name, $"{process} was {name} and is {namesAfter[same]} with {addition}");
        }
    });

    [Fact]
    public void The_order_in_which_a_file_lists_processes_names_nothing() => Law.Holds(Releases, 200, release =>
        Assert.Equal(Named(release), Named(release with { Processes = [.. release.Processes.Reverse()] })));

    /// <summary>The type around a process's type, or <see langword="null"/> for the namespace.</summary>
    private static FrameworkProcess? Scope(FrameworkProcess process) => process.Level > TypeNames.MaxNamespaceLevel ? process.Parent : null;

    private static IEnumerable<string> Named(DrawnRelease release) =>
        TypeNames.From(Catalog(release), AllLevels).Select(named => $"{named.Key.Identifier} {named.Value}").Order(StringComparer.Ordinal);

    private static FrameworkCatalog Catalog(DrawnRelease release) => FrameworkReader.Read(FrameworkFormat.Csv, release.ToCsv()).Definition!.Catalog;
}
