using EtomGen.Framework.Reading;

namespace EtomGen.Fuzzing.Targets;

/// <summary>The release that what is read is held against.</summary>
internal static class FrameworkSet
{
    public static readonly FrameworkCatalog V12 = FrameworkReader
        .Read(FrameworkFormat.Xml, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "framework-data", "etom-12.0.xml")))
        .Definition!
        .Catalog;
}
