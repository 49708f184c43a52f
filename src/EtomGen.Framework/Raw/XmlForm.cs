namespace EtomGen.Framework.Raw;

/// <summary>The namespaces and elements of a framework file in XML.</summary>
internal static class XmlForm
{
    public const string Namespace = "urn:etomgen:framework:1";
    public const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public const string RootElement = "framework";
    public const string NoticeElement = "notice";
    public const string ProvenanceElement = "provenance";
    public const string ConformanceElement = "conformance";
    public const string NotSubmittedElement = "notSubmitted";
    public const string BandElement = "band";
    public const string ProcessElement = "process";
}
