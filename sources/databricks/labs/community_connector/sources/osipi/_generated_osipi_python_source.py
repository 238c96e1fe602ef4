"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(0AkFIxotxBq}<L_`38|NsC0|NsC0|NsAD=-%;s<rmlk=m#p>001w2-t~c0q=iUk!Pjue?#EvB&U@DNcU1c8z3W%L8>>poO{yBn=ickM-tg&z
><6K61rUW4P!v!A+Y%6uL%RZr_qV(Q>Bu?;fM^1S^8f%c7cdshXl-VS04k){qoP0x05+8F1CXUOa&iUMpd0U=^#Sb4R@$f%4RQh3ASfSm1ywn=YA{d~ZIn?(
Dpgj%&;Vz<oiY+opr&cG0Fg=nHZ%ZP6b#s{JFj=DdI3OMs|8R104NG6KmaS#&~;C2R%-wh&?qY=OYYRE>iIp}<K??L8U->fUd|K*f){M0Q~(JI5(O%S1KUU{
N<=yUGynhqZPx%$02BZK0000xr#BrkG^%Ot^}|2_3Nipupa2Tc8UQu6000-h<KDmzdSDB!djTL&05ZpSHrjQ$oi);`+p6VSNnK->=rxSh*p;@bQ<J3DGgGG-
RoiZ$G$XL37z77RDoN8&07XCnoq(PL)6|0ZcfIGRyVK$W*WPPovqCb~kDZ}!ZXxdU>Y?QxgGv+y6si?cR)$Qp0+KS-+1z2Q1>@cCGfk$Oca`TWTI<dzXuX=Q
Hg}f~toF)V;hU5I000fKqC4sLbn0v9@_|$!Gy(QhzFX_C0)SPzwfEi7?#~CfcTjugDI>Kk7@GOBhT1|&ja5j%(yKn~bdV?xox^#xpf|8R*-fVO8@unfJ-%+S
W*G_qDL@Araqh|m?;H->UD>N(E92|!!o9n0cQx2|Wd^&jQcXU(H=0j#p!dA`*@sm`?aB9=2%BryiMgn@yg9vMy&a?g4HEM-9?o+|CTj!%=)1W#)UpQMH%YxA
)y3Ny`@6TVy{{=#*uoqQ-J@+K7oL!Euxgg>?C$Cra<ta=sXDmcUY>M3<BD*Gt?k)5RVtiT+q-u+W_7bnhN^dVwcCtg+Th;3-sihM?p*o60nV?v?q2A0UiBdM
;`veByQIFxho!c)p{me&&NXSQ`r6W~ri*1!trUtuqd_15P|>9|EeQrGH`aRf_uZ?9(}-x>Q`_C=yl)57)D%GX#V1Bb&8mberu&b4vqYBG$U(kMnb7vfk9FZ~
z029=%C6bHK%sjw00Zr>eOenQdIQ~4j*^v95W4#4zWMUcb9BIEU5+kOESI}*KDq$VbvHhpDIP2+s(Ym;aC<e|VF(57OSf%<MrQ6500GXsg$Z;30nF|e0O)kt
mLe=}&K+LxITvBAUeU{}sVGp*wr#%n>t2oF-iA~`48g3u_r2>?SY?^p(c*7=t)pAhL!tH2_Q#oU>xplarUJb7UNZL8il$1Ym!NCYo(A-(H1BiAox{?oD^DJs
bq_!Wy{t5EeY|amM}m^xSYKVIX}T5FZ8r_OuHD_$rb)oM-Cp;aIH$3_-9-*PJgSP4Cb0kw%ULj+G_u0edCllO7=Qo<gIsfDgVfwrA=^ixi?9PDOWJF+=u(<I
_3t3nu|Uv~ULquQsY$k_P<K{Gx`(~&PAPf2uG#EnYU@sc<K5cFf+FVEb-2y<d(T_}jer0E002IyP?Z!E473G02}l|$lAP<%44(HmOQ1d2bHas6azc~~sMr7i
00A-F2j5f^#>#}WVxXEZwWqkwLRc1wQb<i=q@_qIfJjkIs)*Z7MGE=c;0mjqb87Z)zU94kCKiPAUAp#>+q-RTyL9b&?C$ftIfz!a)ux{2;Ji8O4=Z}=fc5Lu
VV4)Z$-8+kd@h>2dE?8|RM^nlYu%pM0YDu+Y2R&oVvP-G39_kK3ioH(zKwl1w)x)lN*kj+m)0+^K6<JTgGbfJwr{)6z8sg(s2)L1hO4znHNa{p2QJEDk|Q*D
q^K9OC%tsZZ8mHcGAZ|Z>hUFsnOeq(CMU!x!%Pl(>YE%+PP<{(6>bp#r$N5mbZ=LExkwewJ$Ky#gP>`UfI$QV0RRF5WMm0~n<UC%lS%2M)Okh{n1qBPAb^@o
BS|)t^l3Eql76YRHdAJ(0MGyjsevivq@;;c^ixKIO#$k9fB~Rr000dd0000&N<>5u(W!!IrBC%SsMS2w^-bba+McBKGgCuPC<mwpng9eUApk%S0W>rSXav;Q
jRu-(m{ZA<B-sejph={Nf&l<PDd=cTF#$C;Lr6{Jny0DgGzj$?88hhMg0Ms12%vwQ0GU7Cfk8(?LGn=$nk5uMU{wZy3PDOlMJN$SicuK|0ucROz#?>{K%go~
C@V;aO9)FKC<w3pP!t6Zul^PPjAk=01|-kJcY2HjKPnu3_eK2k|66yms$aXkiY#zA>q{jsWdFy{PybF0?OXq@^`kQKiCWCS0c-!xjm{Amz5o6W^~O4F|4Wbh
e#-3UQsDMxpZ!SYxBvWb`Oy471+ih=9D-;EEHq>!1g1_u>?Q%wPRZ{{gQ<W2-rR1m{yy;U!o4xeD#R6}gosYX$zl1o|MRL^?9bqyy{@492+0Cyxp%&7C`Uy>
kw1U>ZyNuoUGv$Ue~}zO8-HyFscf+Zxua%A<-fE@@Tfohov-%%D}0nXV&~5rIPm^NUO7T{2v$oxGsEtjbDms=jY~&kzsBuSr3HnwijuE|c8PmBaBBU|;p4J@
7~R;@`pb{LclU7Q^x8QaYF>t|xBLBZHm84Wg)hoohjo3&VNNNxY-MkXX1^G4^wmMfgnTkA^?n)ITVqZ47J7@5R%>lq+WqkK#e)C$#fAjUbe!l4NtcO*c#n5w
k2-t#TFt6D>lEZ?`ky$LemT3DrfE1^1^<#1JpdyUU$Q(iJ41{4J8LKtPgkUC_+fL+TD1|PCE{dAlrX+LwOtuP!xB~R4{=3bWn!7TQr{0YjR<ERZDyah@1_6B
KTpsKzo&1A$Qa&+SNDJA49-vgHx396KixzxIXd5X<+<t0&Oh)RoVX;3|BHdOf96`1`YGzo*a8DE658-^z-UlB<WfIl|NQDdD*wmTeqF~}&UR}5pb?+?@>r4a
AI&i7U-JLL1K@sUQvdt@txtO{#;5?*0GN0{9egXj2Hw!`QPpkf;eGu)J9N(W>(~F^<?Fqzx@~8X;Jb6!<JsT(2-`&i;JcnUg-^OdK)ZyHRX$`ph5Cdc<tfq&
wkn5@`%MHgBbunHAV;<#y76a*=~1drr5Q#Lv8?rbN;;8yG>UXg?zyZ7VQM^mni28b<Xm6u`~!G?EZpvIp>7y)csKJ=YJv|3_ha8HfWQU-3J=0EF>sJ&<?S0u
_t$dl%o;Ptzlugk0>rUyz7FnIQeau!?Bf+NVTt~I)R0KvR3PbmiXp<YKgk3M#60)zKQH`8kB9y}+;ioi`c>1uSYIkqv!lItEW0Tya*H-5em~C+f>xwDDs#oE
AuA!RVS<r#XZ{kze`GJ<herR0@od2a5J4b<d+`z5bUXlu*$$BJj2dXRB3!c&sQS#!-lH&cK}!0jy$~XxM~CqY^SvqMw*rI4!A;$RIsPC&R|FJPHAUQI+4v)8
XS+-50)9;*+^QrWikw&_p;&1&iXLcbgwh_{X%I_Xr|$*kAZTkejH3^FOQ;=??TxT(df%Y^Leybz;wY<mK!F7wnC46f|Ma>73FJw~3K)@O5=W`4L1GC^3oH?5
{_e1$?1YB!Yc4hYR!C>98$Gw&L&cH~3agH>U+vnV==6uw%LxQc=<M|>#sr~mumJ1WayxRiC-L85#=%LhKoHX^T|r=2W1?y4r{i!Hi#K3dxgF7kNtT!!d81GH
uy(m-g@4+A-HX5<MOlaNUcOyCY3PUN=FcLn`zv<)kKk>;xSO9`reMzfrPx4}{~kT^K7K2XxG#7IVw+yJdOzC}eruI~(o=~c*aEU#JaX_fVwMs5KZT;A?=HNo
DFW)D{<7uGlozo$Dzp{+{{YsFrl~k}0D>zM0H|{%5cQAK`C9cN!&SSXe2*(q59#>UI@|hf{xs?sbu81iegE^L;+>E6nfC(rRsFx>tN+c`*eMGF?i!H5Y(KZd
nVtb>9+-O;#wI=1p!a5PF4F_kFaK(PJ>)mueP5||v0>B@!$)!g7-`$wp%7G*^5Q)|=!B0x&ezy_?*qrw5tIIXDBzZsNx}{V2lPlE`@0OEQ%y&)0TW$Taxi8F
6@@mTjaF#@#R2toX#<mN#p%|y0>nh3TBZngBHr)s6KztHvG5&iNF5it7u74wdin^atdq6JkiW9YFaQ-&8H>d&lF|auv<+}NjQMcAdhd_*yIk&fxqlv8ZO^Xr
+u6H@{V~U+I!ZK#u&J4qq7bEZuO%p6-dtZ_$a4Dcp6Dt=79R<GT?NR26^?EcF-UHbx8wPWZ@t_EE#nNGCrwq35ed<U^=g9b^G%{h>e+3Sv-6VSl@2mfbU0x#
tu}+xR|=mv%)i7c`oa~-TMJewIHjRBl0$7(AD`y}7}OzP`mfFI4l1AN_bub$mm?WG6V(v_!pr~=@LulkK<9sYr#r#e1M`X1#>L`~XZU02i25S089I*o5nE^F
i7qzqeh2@^e(<{ixU-2LMg6v$+MvWz11XPKh)n>FuwI3tqvTR5mDQmGHL`JH(Qh|@Ls2sA^%0Y&Wo&%Z+fvvyi`AT6rF{~gH`TGv?5!u}>XEenj%QV{VnFFB
bdIu!=0rPmoS^K!`e*6++4Eg$#C>T3Q1bzvhx+G+F-svpi5|?pABUi*uqU^#pQjbl`Ypa=uW4N<{x2`iAIqPgf30m!GR!x|VPX1hqBZF~Mx-Q<C-QlaMV?Sh
+HK280C`km%7UR(l;taL5=8rO#d}csc=-{EZPPkPw!4=Uf(R8ZAQXv56vA2gyj!B?UZtE+iB)s)_noZ3<KgA1z)|8~q_U-m`uqeveOx^ZN*S3lL=8McV6tLa
$pn&7T3I0%rh_t{rfZC4-l{yx4lw5Dnajv=Uip2Pd+Uc-@%hZHS+v-W({!+po!weI?d7UVSv{@k?%Lk5WR}hIb2Mg-{KH~7aWw{9XpY@{zNh(#&340xOq@B0
e<;+Az2$Rz2&qqX4;%9%0==={9kV1rnX-dt`22mp&^|v$*Ytg>%h6z+`wm%e<;*ycm$%8!jVazofKh-Tc-$)aQjzTsrt~r}zF_j-JNyN8h}iq2Bba<5nhS6u
?etnp;nn^ZS;;#;%M3(S@81j&XAuUwrCm^<U9BDWjbUzgtt2A{x&UZI6}IqSbBwWmvgw!htKROGx0~wCz2WKQd85#)+3W51hdnN1Oj_1R$IW+c(wk?a!S3Mp
qXz+EWy@~uFX%(oHij0FARDdAWMs|kXLaDhLg-A9W^tE+EMdN#n(-SyN`iN)2W3jwL%a@V^wlB8`GFabs1rdfHW&d)19B|^c#{@dhXsl7QAU8Byib{6Ce-E-
ZHd={eTcEMs}XGH|E9Y2+57pY#jbzcz`4oS;OB<QDCCpb2`V4MTz@Y<17?|1#rGkHEG2b1C|f?1WTPZ5pI9#zoYoj3>z4~Xrc|<ciUMScL2%qnw3YXz$qs}9
3DH?WO!>v5Kaz++UFGYx*nY-Aa5J^?4GQ1<yzD4DQO$Vi#6@JRDZSj+oMJ}jiT@wmNMcAV2_=9ffg}6UX1J{1W4a#ycj66dK-`MjKY^p(fq%E~8v2=;fRf+c
oJRxu>c6uia57$6S%*>u9vYX3RRIw885iaie0`FZ2f#>pQ=%ay49!zc;eZM_$86rx`mG^Pb3ivMVP+rW7!x_JbKwp+J4)=_=@AiO#<bWo{Q(O+!KcMp&akl}
`lxTbMwQ~DFP$!<m=LLyLemAdpbp)8?~j$ge!fXxd;r}NUXaxTR52AOXRDvL*UIxXs-s|8XVn>&9nc8L07W8*yDrA|sFtZte2lMq`RMDfDlNo}gL?=M5pB>W
>-Rs9g|z|<EJsTXRLN>=c7mKanFE+YWiW8tXFTCzSWsH=cbz?LUX`37Iwb2RW>}5i`(;nvZeF$O-4?5^$)N{YhP2tWb)q){^_f_-oV6oanVZV2tS{wnFT!?y
SnI8e&imc&jvS?zo65tK_#S_@KFrS{;>A*j#)A}8kyMO`^*vI^L#EO*7pErf+jJb-xN*MB9tAp~6s}yWELE3?vu?92(-C*9&05W{)bS)m$#e)eIV))Vc&Fs;
&+LYN{j?vUYL(E}>c)#L1dV;hdO2O2@(}O4zWfKB8v39y!TNLM{g|n{Xb>r#ZB5<X#XKNiz`8!p^qCTeuf7I$gX#P4-@idPk~V@<q$8pbGYoWaVAOTad!W*y
ib;w%O)KkR3#qB9Dyf1A$gT+njL1X)P-V(NuTEX>q>&^6p+~M-A9uA@t7oK=Dje_qzvuq{q}u}>HHOs}f5(3dU%-M>9+RN)Fz!4IhZ4yW5Mqf?Lp%<1c#WI-
Tb;TlEyNw27<XY$t=e40LDokQJ<U@;e2EzAOh`@sz>X-FOAu?*pTm1s?C5jg=??B3c=yQ`IcEXL3U(yl%Kpr+OiEu-ABjDX=u=8Q6qI3@RvL&XqO4~<wVYjn
uD2jO-g(TwtAwgm_AIy6ou0rbu2peTR05<lg$cs}g(gX%7^o+AM|PRamssLd%Zq!Ri_thqb=5W}90b1Sos<UblW&Yv#8iY(LvlBgRWub55|GGMP(Vo(Sn?03
&O6GWV<I|cCU1zU%tWlaXuybQ>YZqP?41>eiQ5Lq>Tc3iVQjOu@E64DcIE~oRxyG>rlx`-rjn&-nJG#r8VaR?sFd`5NZnT0ZPCwQ?5`N3v|RES4(zTn&7$FL
n24I9W+Gx@s-g+1h@uE;X(}M5*xrVb5Unh<L_t$DP|@>;MPs)%#f(b~5i-$sl|(Z~l2g43ifwNrV3PqbM$2{%ppdmsN}f4(Ok_P|OfbPJK3slQlk@0LH|_e9
rJWZLl|l6eb#$a#CT`86aBeHBLgPv%?k;Cbt)$~*=&Fc_AaIMKDk1Ul4IaN7_2TY>LKa)Sw+qUl^0a3YB}h*I;Gr{XEGK!mbYNs{*2E0$!+KEBuABvRlOS)D
-Y&2@n7}My;S0tRm=t0uwRk;@517<l4-W{|eZNX!Vr*5j9@6vULf-9bi)~vort&BWtISct5}R24DhP@P9c9EZ+3^^Z)F4!dS(O5|8kLMypxkz<GO^hVi)OuX
yTzk6sM_;^Uj_oh!Nf3`Xoq;)B<mMf1R`TV)iu3p_IVaMK50FYwubwl@A%iRUEOA$Ae2EcDwvGyloibZfSTm82M~C%N|uh~8QTjquw!B=B#K>}>Z({yj;=`g
UFo&|aWi=%Md?t*0B=cv^I>_f8+OA~e~G|mZ~cf2-rb`$**}&S^s|16P~_V)SS3nbcgSU5>CrQ-r`W;%awDN$%cI0xU0AK|M4c6_Jlh9mfVs|nD8lE!-NtWk
Z5&f}XByZ;*+s-R>TjfWKhd!Cwv|9lf8ILv)}FslyD-KZNDrSS88b8+6LE$Pwld`h&y5a?BN#yUFqniGNwpZyPH}o*B`YDwldm^)9~sSof0=sLn2WjEBCDag
I-$i5yRX*6`+Vj$R<o-?_S23p?k1y8bo?!@?=0OS1TyzmC1>b$ukiwxOis+X84Q@XEdxYYs0J|rtGoR<v!-%MM;A2GvWvkBMv@h`Q(ZW7dfE2NCmiY|U`g*2
<@L=UF3$o~Jzz6Nwc+iNRvnp$Knjipu1pQth=~(HM{RLOgMV|qZha@w1qD{vp;4ZcDjmE*k&CioK(hu;)Z_U(u(`HH*fO&<tKuS)Q16?on=WX>M9oWyU~@7a
K&T@Y1wxEeg?FzVnaQJ*==4D1LE4Ij9WcJa3ZO1(=biNDZ*3f()3~9Uv+Q<x&X<4s-yjF4KJO`3JnWbpeP|Bm_tfHX6j#n#s`-5qhuPkT>E2z{YOCn$RSJU9
T>%2XsN|8b=7v$a(W{WXcsTw1&_^r{XstFDudpx-I=5%vH7>y<M4yQ;pWI3Su*;6V63#7DD#OtI_G#cR)BNd?LJ*wx*IMrUk7vpXYS^H$K-SYzp90|Ysj?hu
YukJX#7@q#j^)Qroodg1ij2)uY&5|@zVExK%^Y~7Wc6|4T-$~g=cc~0f?n9<RY%WR7pf&nh+;}d)uy_2TWFFe?=X=v<V@5wRCg$lzy3po<zM=4BmB3lNuJ^y
boEX$!=ny<H0&Om-{%*yfxOO}+$SokpoG|$zPp8*VH*w2TeV$?COQkcc$1U^?X;Y3`Hky=NKO~$kB*Z*0B+!7O5^@)xZvKQdVRpqraL}D^r<i!6A(m!(f6LS
^DnYcuVg35*V}^RK186Mwi+5mK=C-sZN~!<R}k6F2eIf$9eg>)D7PIpcav~$_RS3B_|Pk3$nGpcAi)T!6xwDTFqdOw^Kxaz>dS25++b=!Q4nWqDhn|xj8M`y
c>_lj(=^s7^SP5XW*Ajo5DJ9elCXNAiNB`KGg9+p{frKDRlBknv634XUPGjrHpvjh66fC>UbgMM<Exxn31bI~F(9%g?t?6g%;&S%=s&;t{k<W;D5$|Yb@*Sy
v%S5a49ut8a|c>2AWsNMG9T;+*o@QavO*O7v(!Hm0D{)LO{PK9o~DM3k+|b~Q4_m?hNvi<&<J$Q8Bp_S9J;}%28VR-YN%jK5(y|3L2Ovf$W$$B8>WVwCK#w&
$gw8Oi3(O-<h22sg|lX~+nIqwIb~o%3lJ#VS2ZQbNaI`AoZ}LZIo2?5y7uaHZhD;z?|8=kn{h+m^`I^RLp|w1Sq@l?I;2r@*|fz&NKG{*R79B0mYTI{u}=qR
<u2`Z`+7oHX%xZXkX|1*YZ=V6n?s^&vMqp|B3=+iaGTwALXME(IJT!p5K(wd(~~HR4pT`{R&jNLm9=PyV}prCR(8ua^-aj)8g%iNrzpG8O~>&vUS1uicW&eE
WW-Z?y%mV#bx9!!TXvFjC2_j*9?`GM^%|_VsLJd~iP6x4lW#5!Kw~!<E78*oV7(K;G_Nfg(T7yWn`X?oG3=FkTBke|;B=`{a*~dc+ou#w<x*)4I<_0an?cp=
*A-SYYr|-jY1a^VBqG&shvabg=`ZVtGu#%v^QkLJF9qU8FNpSEoLb_lzdnkd>gppI8%{pci%n}W!r8A5j|N6{IC&Vq?5#oeiu^tjIvy0iIpHWgr=?!G;7tjn
#gCf7576A>$1gXbwMR$L@R3I~_+xuSwWGZ;OlN!u*=FYEaOUn;ck2Ca5IQ3p<v39Dn-<SYt8u3sY6hvk_Mx^`!$w@3y>u)EqdI5?ykCwgY%_6OQ2XC#6Rdbf
u|q5zcG}~uxOO?;BAk^$ZcVjJ9*!$HuEpgVnnoe?Z#&;y!`kF&Rc`Z*sy3L*?swa3Sv$<v6&_Te555g}w<CM2!>10~enn}J3=3C?+(@~uw5&PYnW~H1n|&QN
gA&DRv7uKY_LkD?xdcV?^}4&rmN36-&JaNr4CvPqh#5g?P`iLfgVcwn`(j1rVuEqQ?I>ArbFx$QQbiR`m4dHXwWFg(4W@M*$f%TXT61AL;>9X}<Oek?4()MK
a$dGqFM37m%~IQ)b2azh9X@YX;l*z><*nJtDe&%JKbDU7UffmfeXQ+zo!!wZ&mWD4g+8`f?;ftZe9UhcT%SgtjW14IKDyiAEVHh#T=YOk)B23*L=UcG;f^Y@
C){SJM8TwF+0fc7(`%QrjKyMJ%8&ssZeikQ3apG-=~Afrw2RB!-t+?+iHbc=uWA}r-R(R0)LJG><dZvQU{+WvyVPz$<sra3-x%K(jAq|FUT#ImBx9UK8z&TN
M?@wKZ1$OpL8yyVDDLTBzWRd9Ipm#LtC87w4D;0NyuM4WDkw5%6fZTFwMxx1in!Z0p=3!!D}#Y(Sj+b>CWE8_pzuYhuAMlMtMVrz^ew~YAv!r0^->IN&0Uk&
M3po~kg#b;R80<H*Xu1OY@s-RB@4C}**YbhEnb&@OwZh09o=3ubm(%QNwbc1&uUGEWaN$EGZ+w(QNoK^=u2kIDG!QJ9tAQkrLHeh(sgdm%BQo6#q#Zvat-e}
rK%-BBe52s<+B{AHZK>7$rMeoF?Xo>D$eIzblrF8M0;UT0Fad!E#Jk}@aeN$cbeX=cQ%N3D;KMevL(7?1S}EryMs<KgiWqC-+k&f>(^_|2^z@T62h}7(hdS~
O=rR@z>AbnIE$Phkr;Eu_rMe$(kN_O$boYJ!2pA2PGSX|L4D9<2%6PU{>g}|=vr>RTZs7~6~21<9Mo5uf-Km8WJO*NLMrm_j^IndF)%2UVkfod27=_V$XjL%
z;cQpB1?xQ3TM3^>5rA{lYz2TAA#1j=ttW%pd?<SsIR&BpSt%Kg^k3OyIm+^lGbA`S$RLh@jrVeaN-ftL^$_&ZR2xGeGrwOP>y**x)l$a*=;Y*ih?HVh<e8s
u*9WW>&~~;EAEalcuh_?tToOt0v698BA#Ss^e<%Qq}popT^ScUB&aP>8a1pv3idyqyXOmh`N&0FK{UEO_$}*oR;|8Ijp}XbDk>FH5isHtILf>KMz2rc{$3kW
nEXFjw{#>0{vYofj~|^=|6TThfv6wVTYqV5N)Y|u`G2zX&5L{Pd=da|SP}o(WcG1lJgkPqPxDPox6^nQP@C!hdK!^h)?w1zyZ>k3jq{6I(~o1g+lOy(hqv%P
lznejqWbk8U9Y%8HYF{42xqh^MYDO0{BvP8>5}5vR35*!zeHbpyyXq>q!#z-JlQprCE6N^3s49T==J(0+A$#8s;68}_8AtS?S5{a^acD%7eyrj`Mikzw5QG*
OXuAby*#UmdmjE1Y5v-G>-g26>kc#Fso$}+amd;ra<JlS7YZ$v2hDVT@-S=+SR`A_i*f8<yTi3O7xl`_i-&!^9F6bWwdu75@Wm|n;@0sZm8jbjYf;5(=cuWH
JHAVkIQB$jkStyMn#*Z)h<dnsj-bm<$Iy))C@!7|xo)lH?Ry!v%=sb4#SlUJRO*;3(|=6tpVI90zZa*n|NCLVnh|pRS}f<&BClK+2~eQMhs}S5=KCa%?Hv=u
{=ZAlp`(FZumPCc!ag<_6#QKNIee^8nvyCeVeKn%xu$HW>u3nWVj9vw669kt`Ts=Z3=il|1QrNY5-bY?Tm^EB4Ys4`X$q72$lwZRSFE+`dDTxlmM<P*54?>Y
DY`A&m0#~Tk4v4TudhtCXs^Kh{q()cF<okxa#8(Zq(|<J*le2J?k#FKl*!7*qL&oj(mG&PnUVUVBv?Q~&f)5`(GG-kmWs#vM{7vj@!z%NP%H|lPBif-iPhCi
hzKaBPh~<kB(VU&m#y8iUM+z3Yxk)Y@v_R_N&#G}RRJP!{*ex#{GTM*0YR)j;|QB|jXReT^W(c~Q~r*4?6(LDsAZS$Gnqle3Bn1|8cpnIeLiP7ytSer`M!6t
;BxsV@lMbrw;ZG)DoQE$!)2bA5R%K3Gd|^A@kFCnHYcmnA_H8rnI@^OK&XURk_kI@ya^lXX1K71>eGPOr7eX@Y_S5=q`XdA<9PR*)mw}Pu>_GQNTc&I^D(lq
n>5mfBPk5mqrEGDs;W?OI(4Q~OC?2UOv5o7XcOJ-puRmvtpKpMj%!xL((K~}-kX<JzXPJIx9wKB!;9hMJG-epg8_=R`%n2_h=C;JEOuRMw+CaIEs(Rt5h2~;
@fV=6n+nWGcFtOg(E@6#kz-qqbOi&NLl|B_;8i>2G77L8#CZ!qS4|irU(q$DvUTvL-j>hsn=ck^$7o8ZEHcWhPBm}{hS)XsrZ;3Wtk3#gG%hPu&CBO-fpRFx
NZzVO^`HQV-*Do-#d}A5eIwaH!s$`*=FdNkFeZaT4tHO^W3Ngt8uscM2nu`5y45vS*@0viK3;Q=XATV2didN?61urD`s*a{D0!-ofYgQ(IeIhtIHeClTrueW
^Y+nXj!4+VA7#0aW1tVgl!a}??}Z$_MQqBEO1r@Eqq!8Q`b<^vaNo$b#ERV6V)pd4O9bPZP0^sym{gT*r?jhIOZWdOopGgz|FH^l%k|<}lTPVf2yc*vSrvsF
Rq($H0yow0#+0)U>DwX;AgHb3bn;{rHgqNe@>$Q<Sn@&O)@XpTI@dOh%&`b7Fu>kdbdTj`M6-`=3fA2S;FbsZ?O^ah2*It(xXyfIl6M;7eI|r==^I-A7l|lt
8(}){2mSCba=Tf;djBzzoZH@YNA1^bAt_Fp?RxKTbN!|7m+iOKQGKLG(|fjV{e#0i#*Aq_N*;&~lT;Mfb_2vw6;eW0g?QqhF5v3heOwy}80k$W0-$isxi_<>
xn(}rqHsM>slP+>v+p2zOISESdk^hCaG?EpM;1V8J~my4kE6I0Pv0C^V?G9^0TvR~jwb`ZmG3f>BYPot1AR=fpf#=~%R#r%abZwn`yDkb6yG)*e2fbaiZ?q=
F5Lv=`gL~)s%)8qOR(bOL^E`;&K-k-4=vZ#<E)=pu#iz7MQI}&j~;`x1@vO0V|{Y%n;`)QcFCdT={2rceKPP#t-VXhxqAJdF#wDkxizr1mc+dIk?A7N0!SfG
nMT#MGfp3pAJtr{w9S0SgLX6#yHeI{nKAM~22g%v%L@=5^>6~N1Rr5P-yBZPmi%was5&59fkTuyQzM;h`ptvK3RrJO7I9@uK&3?H<;I-~K^^RToeeJvvi{MA
m}qNT&(xiow4v7b1t(ld;(T~S)R9p?W@<m%c168vu_EC5gS?-{?tgc#vzhQ*S%>=MzCY=1A^X9d0nxp$`ty2ARO3TX`OMdvfp|oq#5dP#iqLy0E@3UB9N20F
0jgG4fkRleYDFbY>-mFN^P`QgE<6{+`n(hfpX2EQnZL0fj4;K6U*G_Tt3-?ZAR~UnQZeTq7OS_ip(L7-A_t84^~jho5+u5Jft3UT3rQZ&ns?!;mLFjq-B7Y)
zeDVNW{8I}hx=yiDF7D=z87<M@NjWE#(MX!KUVQ|Qy3P$=M~?UOu0!tAXY5x8LPDnB+kp}+3oTM_D!yE&s8)l!g`;yj)%lcxeX$>7VGJ?l=S%5<MFR(86jr=
9?{amB&wSMWdK6tyf;Gwq7)rqG~QA)dfvke$2cQNg#wrsy&jPP0c!0^3wJZEK72d(#x_+I`eEMT<PfpP5GTw!{Ed2SOn;8wRd@Mv3qd7`1e3rU@`*rJsI8K3
6-N|BP5MOA1sj{YR*9fnoc*p@a7iwppLy0j5BytunPRFtuLhkY6YW>1v`mR+6#aqN2)L=;RBs^qJm(fAhmQ^%9oYsSm7zNs^0N?jr{nY|vfkMlzW@$FU`;|m
l1xCksCJWLh1GAT>H{+l@ZZeFwyA;j{|Yp4hW3p-uIgyRdhi#UhF3nHWLlwoS3SpIZ&MLj5d;Z;GSN8*JRhsU4!#u?>IL#P>p|J9Isl^=SR(juh+fl1mM2t8
%<j(M91?e@QEI)W{B?Mnmh+>K?RiE8an3L*!sK@&pbiyFHkrvFl96NxJ_?lK*zbxP;NJFUBYP2WBZ0%k;n9J`uz5`2nr0|Wu%JiM9vvj)<Gf91z|JPD5Tggg
L{e8=flx4K3=25}Y-3jW14>zu91sF7L6qgbLMP~f=k<Ek#cQ|UyAp<ao}L?dWA=FAr1%6f9e@}7l@7q5Lo`Lz*~ZQ+MZ(&oI9uWPi7}S7xOxg$jCqLbK2PfY
Z&S91ilH;ED@t!QwQS@M0Y~8C<f#uca%&t|S?x!5=OBooABIyvnzbghbuPk>m+Po|l+pn<S$4fm9+gZ;tHtT_zm+IOoPEh(-K5*kCF0|K)ll5L8exb#Er6*E
r6>J#QRC8SM%eIXK)AI5tSU;XktWJ>6*oD_(Mtf3+ZJK9FOU<`L{ocnmcjDm){ebCJn@|K*aIRFV0>XAe80ob{5tX2X{}riIo_Tk*4zrkC=0ZYkrxkl;=ob(
1-U-z-p9J+Qf59J4n+Ny;_4qmq3KO*gTjy$pcA=7nzsO&c@f_C0@l1N{Z~gY%qVCiHf0Z>YpaS5Y%OL-Z&z?dbEBD8z!zc2h7-Mbf+%xol1eBS*D)7uDu}i1
LB&mHpIo=i{_L{&3J<piP(HY$ll03-6oiAxjLA*rO(jy*1d>rnOaOuaa6Wq-x((C&`*a@(fw=k?eRtbf9S>fCxkJRh*`Qx`ym{Yq`P<C$Cr!v2rfMlf8O>Of
q(8||+!tznH$&a%xaPEkRG=NaVN7sZ7o6Hx4xCYN=zGx5=Kwu^q&%aiyF6P*uhoYG<H+@0r`q1*)VHs!-tr@k7qc~CZHKGFwsN3*&aosd2*5^r2SL-&!;&oz
@9<Ow^|gnAybHG^3%pLT?e=ZIluO(pQU;CP5SaoU)-(^JL=qrM`)OJn&L6`#YFWhr7D>Pk*krbs;7~rfx5jz4+%Q8pMvR#xNZb$Sk7QbK;;l(mg}50kMUp`X
bYr1<nlSN>o_VR`It9jc8FxwLKS$hv7WSnE)NcbfcU!wSG28K;^!--;o13mK)dkS|l9lUcjG6sef$bc$)7pt{_gFHBR)_v@q;l`eKc#I>r#9|I)jhNs+O7ej
Lvj{~UZj6BfM<1zqk<g4{^jvi5zy^*{4-)PhNC;X(yOPFqYz1Mw}1Z+TappV6@k0@mbbvr+wStWdNvLBEz@NZ`6ZqVbguh!y`3(FkpWo;2dBR~NtJ52k~2y;
<E0+c+!r6!bT}~b_1RA8T~C|y)IT)!|6cuZ<wVhx_V(pClf4G+SA+Q-U4v5HwQ9R)vm-+g(F2>yjl6*QlvxsjAATIQ5FO`g6nlqthWPrN!>Ta9`j~d8;u+a5
)=l%TDvd^>sO?eTiPkRq&4>J`)V03T$z>R-W&;yn(7XVZodOXIEMTaxHZmwXKh@KF3!PC}AfC?v?r%g5h?&YDnTPCWYs^>j%fY|d;P%ouYZbd+TBx)jNlYpg
iFf6!gpr!Kep3K};snC*9C>9(ovt<z6pkF1+j87pt}Q2BkESeIt)@`nZQNG701{#n&;3i=#>)5aP`czEiJA*LFB!zDk{t3f5Gl~~lS$O$2#J>|fsRuJfY+N;
(;^+zQQV1ljxoMWu7;xXJ11!s^;OXEy+9jHiN&`4DDgrk-XF1Xb}jfNOHOZ;AE9y#L(vKl)n|xwusLaoHAn)&!q_;#tMGE!$j{=hWMZD3uM?{53=m0b8xZxo
hy+Kb;}@gq0*j3C<Ez@ND`(V0d9vG)G^EBwP4Pkwg;KMOn)+l_rdpj~!@7&m>t}e&t0pdmDUvRvYj!z!5=O81JakpHm@3i?7g{n9{q8s|5~NxT)#yCKkwd~9
+vSp=jxxqwZRuUk%f2`=*y*bnG8ZZ9$REivHoWqB_e5Q~{*;cV^6bz%P9#MAmv+qlr`AvxGy&s?M<aqL&lKCRxD~NxRTU!Sk(?jY;r5Kt3Z|j7pT=k@GeXZp
$KZR7^UomO^X#8A>j8qo)Zo3TIKgcgB21k~3oFSBErR5ska;2Vz@_9u7~-!J&#lCI;lq?4&U4>~%BnQ%6Y{6o#_iXLp$VXHn_D=sb}TnA-pu2Kyn<vpe^$>7
)Ba7~>piJj;oWo#R03QBjN6LRye>~mCo|T&iGvd%$iKPeM`!kGniy_69X7-W6inNZQ2{d!iI4=d6N8!a6)_aI;$7<g845`Ho%)uc4=y(7V&}Yh9`lr~*n4$6
-dm}?KsbPYu^=%I^ZN1PYC;i|5CoAzG}Tq|?4zyZv>(HNhpU&!{Y3Kb+;!(lVR{wiA}G$A;~clwJ08uZO(}7W>uX^BwDZQZN2#&Bt|@a(D%~hQC%}x8fJffp
Uey^vNwpHZP6aOhBE)BEUT{TX=N`+7Kj-1UEL(bkdY#yN_1Duho_8*F-qx4hZ|7NYkMdR{7*`s>Ju>E|Q4G&g&q;HUM^eZV1O-oe`g1w86<#K0&H5@1{f!@|
ZJ$u*0D6$*0o;y`7e&ue5P}OB77+iv0dlE-6wOZj`!?fh9hcLdkF0d_21*GKmNotvl#X1eBTc{Y5JBY0Q#`nYP(`H#<l#38wX7lup#5aZro{?^{MO%C-KYh|
5J?14MTpZRG=e@t$Wjn2F9<xh<*l23ZF74N!CYz3eY(SLa8&}#1Wo;2*MDwrA|BVsH`Hw615(IsK>l!pgm$bPO#P>a91%h5%YxwS;yOE!aBOmd0QHN$T9Le>
EnQcou;Vo`0uIrAPg^T=RX1pz(Q+<^P(%=VHS#a4EzsTV`7+*7iqu#{Irg}rrf1Ep@*<0ud#4e<#2Pd}Pd2x!R&QlsdLTv66oBRp-fH)=+Fgm1&~))p$H7oH
CA`?MMI4k#W~m6U7#u*xzC(W}911E5T78LEXBaIEK3^9tf*4OM1+}{Zqv1g88oS6;FfIufapbv!Hrm2@(DJjY8sxps(0f!RMe)^nQPoc$#JuLzeLt-zYDoqX
CJA~y12-${sudT@w|!KjQH@lT)j?uzd%x*DLy>X<WU|99kV~C5Y-khF1ZZ3wmov`Dbm;ah9vWHOJs4cdJ24Nwq6KyL#FfkIIf$ON-ljJBTP0m2kBO>WlF@Cl
^-75}#CWn%0yaWwn)gsmAu=MzFu`G|?@dx5L>8!lG_Z(s1Zvf<yTzCUJ<~u3rnLQbc(?f&A+5Eij;!z?p*LmGq{TQM7xr7Z$?m$GGU~8x=r?-)5nKv8($8`X
eLm<EF+zvCcaUv@;Mr{&RCsUkjofl(7@*IReYne%JA2#i*RQMB%4XcmmKBKK$vAID_KVP7Z^^dkd$kcWOML@#=7X2_Y(2t&*f6<0&NTx|Tx@GOL6ZyxXAta(
4;7oAKX1Z)C^~`dF<=(NBE|7AWe|KQhzm{gJ2Q#Sog|r}NVxwt)<8=<+4#5nVJYumq{*o|tXNkbTcM3F0>bd@wi7C@{7=M-0^O{#q5p|(qWD0uM1z5UE|T==
>0#f`zOBH^Hiq}@^5SN^IDH2tKpqY~g@;UwP(a|{s7OXDyZFl0zkfy&B6w-*-TL~#`Cds?-=fmO7QPnX9LC@;di!G^QTyV`PqVC|7;`T??=33;-h?WQTvDPt
QZ=v3wIo%D=RprRv3n4`o}usPw;feTK-_tHyn`~Ba6qP}VV%_<ahHH-rpPW3;QVj)^^ON^nLRSNA;WIyCkO)@x3xI6K}x$@$eHm#dTTG|?=4UVhbSS*bI^w{
p*V!$Zs1~gd2&&L5XSp{mv1v}Y(g!ru;GRvQJ}pf4nHT_qsIQDCY*}PXqsE7tINUF1vH-F-(m#wYx`w{7NaVsH|uL1fdMTdlovXvTBxaFe6TU<Ab3jet&6ru
|8yqN{kX27$#sG*VBkSlFl%Ktv1c|$)v1aDpx_W5Qw|S0hvwhdblt9y`JX+bxZW#aIn^l*CR<}Bn~mR@ZvnkP7+t(RPA{bHnJ?M?+JcpQtv=StEf(uN?peO@
C_<|VC{$L}dd)JdCGq7bQfO<mWk3eL%KEnjtVh^d@otbl@$nyx?Gw0yupB5z^mv$@A7v1K>fTy0L_Pmar<SD#7Nkal@n1@gEn)cDuE?ku=?vm6@{S0of>8YU
eLx6`P2VN3_Ive*zRRpzq#`T`B!a}TCt}|EXXOLid*7kA358`MAdqAFlHd_OKTM9&w<z5NG=7M?oey*CynF;#44Rrk4JZ9}9MQT_wtqCPKk&~;!INY_HFUt?
KGQJXN6fdXUZiJwt58k)4BWsV*<IVrT5fSRvWvK<jc9xj2#E*HQR<72zWJgQPGs34S)~6mK5)FJ8_f7Rdx9u4S!#T}p7Gl+h8`#N{P)m}5=f)1j|oqHT#qu1
{CMaG63joW;kpH4ObY!@+xsYh2RUc4!H4y@E$EzdIOK9=I6(VOS~=wb{=f3G=fHXDIErh5)eNuZ2*c`y(KnB8nZyCmMBR_FI{zFe7Uyz9cRnH8=4TGk5px%Y
z-7WfoDJp^JdoTODTk>p3e+2<m0wk*pOID2N?uZ<n3JnGj!^?z8RD^mVnR2W44nr{8U~y)e^dqCfxpKa95K|C>g*UaWkZm1!Wu+QNO`E)kw#8a$6-VNzZOJ9
5Yje))dDIN$nJTf0E#5vkB0LS;s0d3=7EEU2h<?CvRx3nyP$V0jgk}558`xXsD?owQ5JdnBiuc(Hm~Ejaale^3V(~T1Uo5NAix}*p>{(SP7HAIWJ8nn7_2=i
5t#8GZ68W`3NA#uFLe>3E964^W47pXOWP02Ymuspu1$CJrHFK?YHtx>k5KI5dfUG82K1BV0GW|t=6|YsIZeU(t1C3jMP<ZQuBFpKRayGE@ab(=k%rnNBRxBc
2j)QI-`H*I!V=B?r2Wjm;z(#;q~-hNg8O0OJ>PM0PPSr&r!L)Eq9jY=>xaKCxBIj_F&vsmI*>b8p%cNj`}hg3sHKO{S%ZG=-LQ_nv(cE43lq(d;*ic^I2i$Q
>+k<>O9<In!UXjpIqF=xV7s8$s^!>?&h&;4Q&(kU5dPc5=9HC3`Ymb!TDQZ_m>1Bw4n#yBflPbAPn-qFAcsfb>^Fysv<@V98T?gK&**$?z<JJh6L4S03Yun9
QC1QxK!;#^TcxlnJwU5iVxH3E3FXIrnZ#&rssTxB1PCq&dN?{jkmLn$9%cHdL2`>iYcS_~z25VfbEf_7>puDpsj87M<@5nV*h5wELZJ2uc*>mAxTMPWMc#qM
=v;+2{&%gZR8ZyAh;_zLyoN$Z6#S`kPOnJlPC3VGgM&=zXtLo$*{+2>4bj;a@Jp;!N5DMxezXSR<(N|UVDm}C_=$B2k-F4YU%Ee9@f4TS(}{K-H1HjXFyiVg
IUcAxdkpYcS?1`nL{@&ei&I2QKZv#ALN`Ps+r1xKkR88%6&Xkak^Btva#t%6Np9<$nEu?E*A@@wXMljfz|5#oFd<45X0LD=nnN&TMFTT`MPiZlZR5nB;Aw+@
r)!hQtGM)p<Jdp&vG;LH<H%p`iqL1Fr=mwy$r!Yk_8|V&?~*`Gb=q>TQPg=8Uh&^qw)p05S-X~hjAU7BbGT~i@tp2C#onCjoH|A>E>0Gsl>e<v>hD1cNQr@o
niUCMQTooR6d28@;X($Ci3Pa?{wWeg(wA}gCxeAsTjhM%d~6`F<91BXEI|kod(7*~_1hcLx2;YtLz2S;BUDl(w)U%s@rMl}i1ECQqO|BkYzXU=GD$_Q3TFz+
)<OkM&Wn&1F++XpO+cMphSV1nDgpz{u1`3PLi-B3P*@@xbGZ^m#jPSMoSJ#8hGe8e>5-qRe(j6;zN4?-^RmUq<{r88<BiL!P%Bw&M>EUEThl|(Zc135kmXWd
kTqP{;n#85qrX=$HdOtNJY0D_-bJgAqVr*U3QLZ*w5O%0s%oIPE6I&VqoWJv9`Y{wd^34=<e!$g%va2tobzWrvu7mp&0>YdRV^zQtQa{od5D@t0jR9gcn(i6
v1+{m17bSkeMKrQg+bxPM@?tUWltJTS<TmXn^&$RT#^p-tHI$oP79215GC=e-tJWu`WG+HeA;Gdw^eSs4oCBmYxW@$sb@?ohQ^QrDA#1WpzgLfE&F53QU0-~
M_N!qp@$s{K>~ycAZIT073yEPo2FH3vZpSrX?_E{uq1+M+5^NU6?IQukFnT|u8urXYHu+GV|ku?Di0CRhZA0LROb&u9GO4h_?b5_J9b+Z!R`$O_~tkC^N4Dd
hsCMq;Ch&RpuO9#%QK6wkz~~hBTO3!CfwbhF!1)SK8>zk_vYL`Ts;lhTB<22iK+r9*u>P3QxWP-N3E&~qJ|{$6Ce@<ib*PL)GAM_dhFF7;t$!(h0kz2c;Uqg
7FQ(rtm73!;aLxDqO_W`_)SQT_^7mx9D_$K-z56}e7~WuH70fFovQY@8@tY=MtN2RDpizxV{$Ky^stMeuGz#Q$5`onJ^EVD6xv82o0uB=9p^S_y{&5Q`ifc#
!DuD(Y7UVh<R%oXXsQW4CXouaw0;pmNGXbC)0fQ2TwXvklXJlueiL(i;Z@&<+WTC<TNPR-Ce?iiRz)@i6mhu38c-XeIg!xDiqb}-DeMlV7{V8%ItY7cy^vL(
O3IUJ157*FX4b8xJBQ`%45E=~zEy69Y$D_viggrKleX2hHK>NAxSbEIPK1+DB%9wB-yWGvypxi%(XR~obV`b<A!@!dBLt06e%+d9642s2p_079u^)fW%{tKO
vcC`=DlN0;+@Q4;(kY{bNHhV8;W?GH!^pnIg|7RL34aY~{Hu<+8s1BG`!_+)BdlyPv5lv2MkS@&Wn{JhSc<K5r1#vukC~o2;D<eV1bK|+ZHuHaAlK>L^-ST<
guIK<XBSUg&BcP&*?=Clv<|zj&#K(*ovt&HRHGudTyMPBf-i~*za!@uX-c;9c>ZI4mW97*AF5+1s&*AK#@>?#r+fBuYYM->rGLMR)KmOCt^3cB??s|TwFr+1
%ZMmKdM-;jAet^UQ~30-t|tz^)2MIq>`jcFP$<Eroeia7`XZtGAm7=#>UB{7l_@`;*I8W6Aajf}3sYp*YS>^+UiPjkX(uFDhGcCb8v>*v#LDl*o;Z=8*Roff
dAE2df(hqtyGJ*S*|*>MBnTv4QxQVVYm^{e0+77UpLno_7>g12c8;rDT`TDf4kP>#Gy3<rbzh#`u?-4C2o5voW?{%I<jrl-{@888V0^dQn%0Xm%pv4OhsxJx
U?>A79Zub!7|nNl-%%~p6v7B%#M<e=AciG|<P4fJCJ6PIh!eH2I^NW4T9$64Z2;%o>8%FZXd$lx1dKKXF!g7v3!5-<uOWufu`$|dN!6=7;`bE?0;jwoLx8T}
kwQx$k9vardsO)w&n~?MY5oyH2{l!FV1zwyyj5qNax`5g9A)HFw~Fse!^bM=CO#>bo;_VIbEO4avH7G}zLiBaMTy^vLmrR?W*!GS30@LA@_@!Xd{>YjULHI$
AWB1Fd0bL5Tvf$g^-g&k@l05tKK(FnQzkZVD1jB|h}s&jwtC)=M{@RsV27B3c)e#dzo%77To47?=g$e0X2>%`T0A#rY_O^X*BMQJD4b1DbjIU^g)df&m1)}b
qGBpu>&W{^iH8BflJw0>K>W7mlc{dfS9uQ%@SZ{JwwkzQwPA{F1<IKSsB}_EfUPU{9i9mfyQQf7^1!na3X+@alQ-957>0r=f{0+9X0|k1TNSiqA{huUY!X2=
yyv2-75AXzeM?u{s_0;Yk|g+qi0c*r>)U}$VE}K37N<yMzlLo+w&n&KKy`Bit_^kgaH$Ue3vq!?+_~eX197B1E`{drz-HZ<yZnUJAl<oVi{a2M0-qOCw1(;S
OYTiN7jCm0Boa-rYz@aHs0HI376kT$ZI01tQ0NS>H({GpG?x2N%T>J9E-@txBRdW9Jg$B9#mV)kap%s$BAX&pA`xzqgqQ`$M`Apg!QtsTrCPP~nTWVS`NjuR
Y(Ir))TX@XK?I7%p4U{SCB^HH2QVr{i%n7!$1(UuVj&l++&aSf&%ZvoyU7Wc9Fg#vYj?rHYVC^_fr8GR8yt=;=+#anuns&?;_s?ko+dgh{1UF#ieCAG&QQ`W
2QJ(%za!dM6$Oxb(1!TYe?3%SiZKq)(e!s;L2v#vrFyt?M(N|(JP-?XqLcYVI5bz!&HQdLFvwcbrg~5je_u&cmNcb7p~93vZc8_}Ij*qQsBNS}g(-F&^&ZXt
{GV<sZ>bA|ZYi1EP(z3o-x;3vp%n@DOc4+eEPgc)=`*TP<Rv182elujd_fXP+vT<2mchyo6@sZ}jiMl+tHBNp$Y@ls@%+?bg;`UFBPa`n)|H81Y}z2~%LT!)
f@~@Su$Gj;5HQVqxS;Da&so2de+m`p)|AY_e;m5ETwlpCQ$nk4+ovx_h=XWD|JKQINzw10*O`}CupqNqln%kmk!c2qzzYx7-&e6W%Qt-H8^GdJgxl=2Ndia~
LcXqZ7aH)R#>5K5FC|EMmmB+_3Xoxs%(*;O>L~jS$O5?c+5nawX^>&vU1W9Uaj_JLwJ;x7F7&n^RI}6Hh0xH64ac~#Ab?0ZA&DehZ2s=wK^VU@cXBNw<w0#z
p}CSyU~otnJ)Jh1?W?}{bkn=l8Sd%Kc~dn+NzQQ#i=R3%KD5P!e9wpNr_IIF;zYZz9P2wUs=H(9in>nYf>qD(>*UO)j*%N0s*jV+!FgHWr~qliUyR<Pk1s52
w?j1o#1gYLqG~kJlaoRyq|TSzIyj)EX#IIn0F*AjSBuAQ(>~jKx#tuTdVQ|his@3aKEGt!(4LfC-NpnKqlu#ET19nEYgqAdP!+s!My)~ccQorw=8xC6v$4YK
OrG*F1V>JtPpN=Ju8(V^^Dsv2o>0l{RHNBU0C5kgLHXFOr+$9_dp*?*_oq2~wLo+GH;HyNNkr6`YZbCcSDa9!E`B5d!NCk{vN|9Uxw#HlVhvx_ZWf{M*3WBJ
s@28iuuJ}5PN1t*XI61!ndpZGxl|)cpw=z4<^Y8y2Wk@5!?)AErla`T<T~$=ilY77-$|5qk|`%_rmyEmtp#aZbcf@vVd^$HzPEi?^iJ`CYg$}r$*EQ|h-MGk
T!PGFW({F!Y^-Gp;i4!524I>27hBRjQl=o9-AZQJwA%S@d6z^`;Rl}GFG)Kx5#vaV>(JYcILh>Ew5?h+`(Y0>CrCH1xs}>FL@ENM>6aR`C`G?$c{L;OdOz$w
@%{g!)1W4ZL)JyR(edxCgfceoIWn_d9LVvEHFG?*Jm{jxu-XMhSPVkMp8MBXqi3L<6XR;=>2j236zbwoZkq)9{ZlETDwbJxR-wLBFn67GJA*V@uWLBfjTUoU
3UO2^b@Mh-Nd2QApNtZM8>TE1>PaaL<Ah3>u6nydq+w^P^q&lXChDX8w6%#NF>uK4(xUz5O|;~3Le>GWt0l-SY4C^4OTC4!>8$Fv)|8NrTqhSWV|6)Aot~B|
)K`(UCDLFNx|iHpMO!*A@v6U2D}PcOg2UUPmtlK}m+QvoYcn(tVx}Z(><lKys{yA72E#3h>M0w;fXw=fMt=F8kZJlGj-vKz5iWow!`g_kC&t2GX|$0Z2C75n
y${*7G<c9#tVNrrUiYCM`!n+_i}Cj)Y*25i<Af6ysYq)8XOt|E*W4?8HCv~MwU*BlhXAzAAiKEw6KTnB%o9i*RJ@~b;d(KLQ1!gV$?8Qey8L4TquNm<6LA;^
=kD#EwjX4AzW2AswW<D3o*^=~bVLVOjPS8r^n~HxzY8Y8DmQI}IU*+!M?xf<mP4NN4FbS;QX;+%^#L0uLwIMwizvEbJk20e3f0HFjv=inaho%TjotqVL~7l6
h8#wz?AGI4-J!@<tZXB<svR}ZB3{AVQY}5+m>dU_2{)X-ikd<jw#oL6@x@th8$8q1-d@jJ^$*UfVL3gDY)%E^R5T7Pq$^;LG>EZa=PAjwL;9YyMT<?`pj~R5
MGR32dM=!7Bx7b!ZB>ZP@0q2O^Dir>Qu!@QR;DHa2>@9T2p|w)q;Gr+qMh=)zD(M9u&K1@&JgO&D#XM!l(JoFIJ0+Z?$DRv^2e#-*Zil$1_(V6-l{{Un1^ya
Tp|eAjZGvbj#M{(q1aN4xP%MI>0u(F(iQl>Oj?$Ch{Has4<y|WM{_C|ex37H74Ahz$hA}L&ilJJu6)9LG@cf2Br1uVUK|(A-u+eCvDViUBuruiS~;!sHBpHK
*0h^XdqAy}xu(h<5i~<j^E5xZit%Z(u3>bxqV}z7dzPPq3wr?Vkgb)M8K4|a&id>m&y2(!_qRL!=SN+8OI^kJlfDwZx6IRM9U!sS``|@J1zbX6w>};-#;Z{b
eb<hxuseb&AfCiK0A(u5W!cj7mmaLve44+1L%n(eNd#zC?AJF?;*IvueNQ4wU%Ipi^GMqP>5%gR2r)+#b;)IpT!UZdw7jktQKz0)URi!SG#1#2r>#u^xfES9
x3-{D75Koz1@i^&3AjeYAVC6!zq{3YjR>KwUGh(!x^#-xs9L_~pNaRHhe@Kkg2v`wxIVEJlBBx*(kDoB^jaD)Y33$Yd&wJH`eqp!@iX&%Mqa3e>#2)SJdz4a
*U5T_BDQ@+M#y7eWecJ2#m!YEKPoyKf!5Q8HoaRe1E-M#f-qY)%hF-oJ;HU;agRYj-u=j`KW4B<D0b;8ud}_hkKnS`o!Q^YKq8SnH_XlBPjPz9C~u+`2MNw^
fs&CJgqJS9+0~xY0UMbMLMqouOCsmI-qz1cpogao+@#;LT}x}R?~KH<x_v9>Kb_Pc!tu(9wcLwmg<IBL?VP;Ga9&319ZbTFTPl_p4q7GqgY=ztwKI9pgfHsH
j=H!?|54YK8`1`HOSP!cOlE+n_3oaOb()pCMri7x%c!>h^vkxIS%|9=9o+q+S;_5kAx>SK`L=$O(rrND0!1x_ID7*9;efHJ4ZJ+eh6szolF;|KSSsr|3rXR3
h_75_s;)jjAp){DFWGZP3L(}Bd=qE(=+YW4ui`L9LQ*qGA90dEW*E$hYAhr4=eZ~eG#`n%JqX>-eqFCXQeRz~;;{1x-{1b;WAKfd{{MQo<D((<$J1c9^2vxU
4f$~QH0$xOtcIzzyiF&_ItT*wTb8b(u$=_xNou+b2)Vn2=pN%7$H#(-Cb#?iRivCA1ESBR@`21#0uvS#`t4Cou~ynUgZ;l^kzx=#95fxi-Xf+pRs0fu$lfE0
uQx~gWzY6s=pN6Rt1K7ze?!gB<MqN_4TO@B(`B@XuYPCmkxE5sWH=xp0H?}#<Ma1cbwK!!oz)2Tok0Fx?PiQ|<?eX!!N;7*mByhy1EssWexe)M{t7u>=WX!=
jQqZij%U>)=1vgguv}HB39L7^h(pV~y>%zn&)$GI9^0y+K!_6H>%o44cQ-NfcfD1pJ;NayeVl*Gd+}=TBQ&F@5D%P185)Yl>slhCVl(F#Bi)Sc4AzA%gn|SP
3pmtZ-h&vsPS_q+&w-$;F=SW@5X9w(rTxAWyjhsu_J{h&S&7O|lm*EwNMfIXTuN~?jX<;3(fy719Eshbm$<CO-~q^B!GR%zGc;)C$fI22(NdjlgSnmvrCDs^
MhpjWkYd+Xu8-VwKn`wN;UYtWLbkJwRfyk#U5vJX#{@Z^IL}B191}7kS`d7wZ~-b18Z1SKBUDH|wS!R?AF$xm6mXADHm5t=IS*^$+(*DvOpvc?y@RXaY}EYK
4ds|&#!krvi~Ux~S>vq3H>O2+)=WKUyX3R`zpY`b0+Y6ufrX()r=HP6L7FxaLi6iCH+t+{i<LIxX5ok#P$AT|?6TdKDs%<7hjv-mb}FafU@A?005+nfjXzvO
l9^kD*OV=N_}gRrN+HNQW@BE8g@r_`;Q>MfQ^D2-tYXXRd@84rQ0ZFoUSaohhsL~^p4{?u<Qs@cBhNgZbXMQL!+fdhPv38@x;y?@&No*zHCd6OH~>Goj?BTl
Qt`)f!bsVH$z+foBta4ltTg7xJ*HE+1`GDmA1zWGJC)MiI*Y7wr!v-Hk&im6I(;W~>Pgh{`#caO{e2wg1xU)Fwc2y25F3%|MhgJY4S_cm^g0#auH9)Nt|`@|
hl88^;6#xL-qxCk8VZ5Y@E~h?*6mh%ba)sJ{+|p)$ahVO*i*)lD}AfCceoWeA&Wf*CWWb$P4AHwBUsA{kTxvYIxH$cY#&j*1K=V{(*wuW{FY`d=;;&(M_gE4
9Ezt-8}so%{50tDI+y%<vb!~t;nX}g-xzLioTg$s<%cLk`o-J|`W!rssa4^LtW;)w>Im|xBR1cCtUMo{n{FIZx(v`buo6imjc5f#!rOLNynxmt6zR}qcdi{j
ygWuwdOfPCsSmkk`mG`ju?6AXzIphN`Z&P~|0S^$A%|BcZL+rA?Cp6TT_MX!zQ7oMo%=q5R1TpxcS4P&sNazwXAx=!swg4nU&6h4!`CN)W_qfT&TKcE*4MOH
tAWfa$BkZVsMFdknFQ`Jsk|`2pg^z$dq{wJ+pp~%8dyBNw^u^;>W4jg!1`3X<(Etds*y<PdcCYR2vx=0cNl7x?1va&iG;}zPboKcI@H3%@;MbgG1F6;Uu`h6
ANHbgt;Z#;37w#B1_S}z`t``Yhd1Ga4{0nK;(~!g>cgXiBX2xj-@b#!0fz*T({X+03&7rJW{&J?7tvvE)QEco6{#^L;$+g0HGI1bso1bQf~Y|%?^Q=W-t@l@
*Js+(PWwyoMA@Y%{EhKJC9c)C)dT{~$g2P<#O0c#Xgg886wr!dj9qKipTOMuiKzqwWKsZ;$is(qg7BYEIf8l+<ap?%$!v||^;5ChuNJnaXWH3>Q`fSuUfY|F
S=Z~shi7!~RLpqfD7}{6?3BiDJINBVy!E~Ej(Na@_3HVJik&6$S6`tYn*hU(oR%r%m8#y^n`Vcv7aH)*Aa!=dieH5bn#tsqJG$LEhnKXnjK^pblE9D=7Fyl_
*oyB;#gW@xY)b&$$_1{HNeAT^b#O8|NX0}}@ppD@c{G0X`K4Op7Z^a6NaD2y#U1Gvi}`&X8Mzd1bL&~fUN0O{{>Q8J+9@tZEhs;<b$NJlc?fk#zDHCCa?cx6
5Gl)^!(kI{pah9<s3Io3(a4P{TF;yI8H^?P-)Zi_pn#l+om{*42EApDK@@a4OLg9vJnEMKo1D7`CdgMjLB89HR~2yN5Hbr;{A(bO6L+XiM(V>KVx|p~5n^L_
2!P;%jr)$cpruCdD*p!+V?pONAAZ|Fh7|W_dM^-ilMATb*b>BWMou%lN2}CR(!NA*fHP275LvB}d#SwWS8d6L-cYTNXIU1cM&JtFh=FtkS`h47gKrD9|C$2c
gIR1OWH6HhW;iJA%R47d=?&6Mm(%<k%I1pKHsHj5iulWIr<*FRb42>MrK)G}e^>hRemJkRcPo!b4uJ2zTp=tXquH`2>gy32eexym@Et2EEaSM{$VKk=jt5SW
w!lkek{fdveK-iveT!SS7}z*mQQqaUO^805awH54tGWVkm{@}$<S!_0@)km?y>yFxUE$D*u^Q*%7n;6?|5;vxD{{0)K!8+vtrFiwZ_th8P>&?|#W_t|rWMyN
Lx}`<7MHLkp$$rL(e{E136?~QxkG5Y)SrB#%XuLE%UpH1!}W0-*GoR*h>88m_GN!RDl0`j&03e%(k%3}7CGEz@ZwJj0T2v<ab68=O-;CrQw16aH1ZT0jJ~WZ
l(G}Jmq7IzwT|O5Mk!g^)Q}K`9al{%tx@Y@96J|l^bo^q+O-SZSUIHKjK&~ymjReo*S%><KaH!nt*}S61jB66L_7YdcnE@9BqD3S@qA;6Vo~>7MyIT*Dy6Mr
g7qCK0uh2oIJ>H);gJMe<gr6#LAJ*nt0KUjqK)s7SRxsSh!YG1c?Uv}{VtVaYSm81R<N-MpbYN)A_-`(ki-F62Q1~dP{GT37ED;WWrV(;X%UXH$6Q_s9tq+D
xR(MABp_L~z2E2Kk_CHTx7qw}U`aboUgBdi_r}iL3Us*?7ZR6(3-EmPElpEM>GO(|Vb%U9Zq{Ik!JT-~$XnU%_v}7B&Un;ncIusW{;$&ETgA8jCsNU{|2Y0o
uZ6KRNQOoGCIgDs-!R%p5RZ$QWUWK5b2_XNJg@V7zV((Q#230|Z(GA1WIMKwdYX{GwIjZ`rf|eZ*q=V#UUD&nMj?S0BWJDzNMJz~mjye-zI*J4r<-FZ$^zBe
IvJU-J%4T5tZR?P{l;;>oFUoM$<?+zpEA&a7Lw~1Z{_`IPmP+`swbmys=4-}%xNlU?pjt|%RQpg^vlf+`SW)D$O~xrie+L!;f)_?`SWUHI-fT4(mcy>(W}3h
>V~mJiY}*0OU0DB*0<6k;uV|>Z@u=ouY}EIm@l_4);i`oHEsRrIkLCWhAJBC2SVDLI!n6}yHxcUuDbE%Z=3PREYDCFmoDaZF8E{9eHXB6pM7$VvywKL8wV91
IEx62b(slM?P+_A?q{U#uL_FPPgkpaT;ap&H7n1qXEb~2RHDlgB9xnn{Ps)C$uRLQ%sOcJ*T_47Xfv8az%0=YBhWmrf<zqHLuvSHctWcpf`?y8446-~q4e34
w|Z^6){PUgv|xYA?FA#gyO&nlB2oZEkQ%HU9L-a-zY{sd&8#UAXltFTfPrKi7D&lws5QK^n{H}4n#ix3>sdp}jvXI~M#p-mDgqX6zhWIYRj){y0>R(5W&o&{
rbi*M$dm2*mSc8O>vP@f-XB&1hz#f*V><=KkW3(0s}O)S5~DK2J!o}Un?=kwO1)Q)8H0JHFKj22DhdQ3eRo<0Ws{~A9>^Bkt#=%W$AQVX_xmkqx~s4i4oK<w
c?AaR=%=zwzW7z^;r8v>k2W9V4dX){Ed$M7ATaiF^{ADCU3640u~SX$;xq@j&Ke#)(Cll32<u1>hG0tw1LEG`-K}1@v}m9w41i(2gdpS8%#*=dLnZB*!_0yN
x~l#c>V8nGo#ZaNM|f&~MXR%2S<JaqG*|hGg3>D4Xg6O6K6YEX7Tjw`&^&qTdh^rr>n|bg%Ao0$MTjcK$=hcHSh5`x1jOR2F?yM>bYsW28J4vyw8Vxkef;W_
+7((IEH5`3%+JE3k}5Bx=fbyjLDl%If&j7B?x(EArN9}u+^{}tmM0Wz(`XkwVKZlby)+xqA2jD)S<D`i$aO=iN3Pet_OKy@*mfQ@$ddpuAywR5TyB@;9~hA|
n~3Z2>tLU`*S^CMj$PGRW~mbA{qIUTKK~Fsk57^G$4hSHfCgT`@Jc3#HRzdBBS5qRG9hTZ?J*_wtyCQkjtj%szIb>9hb_}@szXEDOc;J!$Amgib)Yr+#bjLH
n!h2wJUhV3RR_DjP7U^MoX*VP*#MoOgjoZD5(aGvRL}tsttyl!pHLjYuWg_JW<yj^?&0V+XF2KX$(HHkwm~El!BiM(yVCuH*BJ>0WLcRD85Oo5E3G4|oz5xS
i@pyA)3)hUFZFlg&Xv@Px_3^h>rXPqL%5iD2wp;5YQk-)?Y;xh&s`wxnq`;E!hV^{xOJDbBHk(t`S%Cz*ThyK++dylFKx!O<^$8ZST?>Qr42auR!7(LbZ;+N
r`xRm#@c$0g`5)hddgroFiG(ug-u=vZjOLb+Hl2rzlV+2Yd!u8P^;CQPi}C|C-cC{*7WPO9#@TQ%rHX(N#P1&sCdzZ$gS8<kV3810NA1v>!*}gOYDEBxS_SF
AC&tkjyC$K&o<y#u`Ewj<Q_{1EGi8=YMH$ffjvjlef%JMZYxGDt(y<c$9i?G5x)Hy7PQpG2wUq?O$>!?<ez)sCk`VI?jpu>MYZ)!0yK*zS#fh=5$z*1YLAg;
FH{>zCkv!CMtUtB@ZrK0C|rg_dJvd<Fe@@7lxf?gPNY?uzTadqbpy5K+9W0w<1Q?8MF<rvHOmB9&_xbP-tUnKEp)MfkO>Ab-s}UuWb;i<54k)tNGt$)bmKg)
*5|gR_M30i(u6vuqp)$YVDk_aOPav2rO<PKk9=`awm}$zc1V3?5k*?StXIE9VQTjJZ7kR9t<ZDeDhJMkyZ3PAk?4>{^1RHK@!PZX^y)+K1(+-9&&DNYGHy8-
i1euM$`CQ;^$tIWls_jz|LXxWIbgOQ#4e64ncAd)M@YLalF!U25O&dV5I|*Bgn)3RBaR<dp}0=tRR4Yh0ZIZk@`10vA@WXtt8u<WmY~rV(Y{jCrxVNCJ@1@F
T7g-GJ3KflC$+3$(Hf1ErRjR=>h*GRh^-#3e<m7@rp^9e`FiEPhrh`TM~EFSHdi!Cy=nHDUMVYHvBaFSqlp1@ljXsv34cDt!!zx4E?}p-bK7#Q0zh&y{=W|m
Y^=91@oO~Cx1}|%HRqcJR9_A#tD2o!^4*I5Mxs4xKfRNN4DoF4rPkd2vO?9S@IAyyX1<>VyAgsUwKnk9Q;M|_k~B?mw99V_wvt;5eNm@$<?TlTzhYEvZ@y`h
xyIF2{rh=6bb&ZY`<ptfI2`RZJ~tGwO4n3+!%~zKbcZ;1o#KOja^kkN5vcJKy=nQtyY~)(1*cc(0!vrLa}YKiOv=UUJK6*9bx6(?<#H1uKGR->{ok=1*VlOm
%!$V!`LEyJhesdip|sAwT!*m}b;;%s86$k*>q<TH?f{dKMjlyqa7g;&Jm7{27x&!XLl20--$7z&qQC54skY@}u=1<Ic5P0a3WCk#MTs@;QJ~B!$Rt?p#x*#$
5V=&Z(6yA6h!1+wf#C#LQRx<%#C4rDZJXYMG#F!nT59`Z&Wydo?lU4~$jv0&a2}I)v*t$jtLq=7u?NG$Tan9kTvs~5bylSPTZ#(CBK00|d7`%^0xvB*HRxd4
)~#h>)r`%GCxkFS+AnL4mBpBmP)V1jOf?1&G(oXTWvX1s2;k;<r(tm$ExHq>HQ5DRQY*XaI5U8V!otO}?nJ{}uKH`&svDd`z17fgZU|V1A=c6+YCFV3UHWl>
dx3|r;FsNVL}-a6%VKJJ+l`een;<f8zUJ7aK?HAoV|Y5$i59);2(h&cb6k<R)oprQnhMhpv1b*&%I335?kMzC#U9d)r7G1UwB6P0AH*u+WaKC2ZAy-~6{lGv
Og91s`mT8*kJljCs3}(z%d6L#J{IDUu2a$w&TuB#r9_1J&r%>?E-?0O^G%~xsimu?aknjN0AcHWM2Vi16ucDjY=E><t7(8ON*-(g+j7{M-%D7?by1vQiBwI3
8n2sLR1s_=g|#bGwYk;p-FC3O_7zbS@R+<YM742Z;m0Yj=}uY3CM{s81o#})xzs(7z&DCJ$V37I#p!O){S9wh@|;#=-)eP%7ggH*sUkted~^HhK{wvpJW`yh
lIT>0BK4gL1sf1=RXb6lk-T5Xs;-*W)0VC}@qxxHEQ49s3Z7JsG98C*k}E1ju?`I#=}3vxiZKwWrMw};-UUtQohO&U5d85~T~{~SqWa}RXJzFbd7|ugXpXt-
<J0Q-m`l#req;x<PA38OSYu|;kw|_{^<>l|$k!6@X7SW_$5*qVQ)|nJ&CbS+JxI4s;_UEfH+E2L&pMpyJ5o)lM;12P7SMHbH4onz!k!Sp$hRBIqG5H_eOCjm
+V`y*E}v8nF+$df%o=p*c5`m8OM#nJ$28G%k}E|fEeh7Fs6bJ7eAF3wpqhxB92FQUf&`gH?{2%4>4=>nkkp6I2N<$7+P%z-cjpp0S8yl`#{Ax5YUoOG$g4?q
MU4oPcJbod>PYyS*4B&jmbDLh>K~Wf?-umc$rw=Z4IKhqNZA&q;c#4m9taL7tv1(K3d?L7vEl^_zVh&QQ>6(irWq}g>?$_ixHJ?9xN<aQP0W}Q`#XqBS!lg;
CA-i)I_j6c{y(LCeqJ}Y$7}U_#<8D-Zq{LDGiLHQz3}i2BY1&JnmvL6O&7i<Hog=HvSj(Z&MYrh6t4AxcNYqjzg)nri}PCx(P)y&n4P9UXw&dLH2Ub=d@&_6
au*<l`kqX$eh<E9%=LvYN?V<vMV7W#FtoU&<n6vD!Yr?;-)!1*N@|pm$=f2782B)NI?-$mmO4A(PEar5^}vmU_;D^*BHqCOXXaT`rWfBA0*>IzV4p-LQDTy4
EFH<Rs6dGuMDN0R%MWFJDNmTMY+lu%rCIjPyT_2Atu=?%C?veZMWL(X;S(3;Eo(ljo8HbM%_L`~hak#-0@B1WEY%jZZn{8$jq4gr8toLoeWBk?^sluD4p=pD
&#$Wvn`~RF7(89L$A|tZ{@up}H^b=zG#h+F?4!jn_L1zOH%fZ-i~C!~xxyMF2bosk#c~v|nJovx&$b*mwJjS3Ha`<P7?v?26;#wa+(aGV1fv1XRNZ@xY2C#^
uRK3HiN(d5jRa2N?G)gu!_>o9R^nIHK!ZYyyP70KLg_0s2`UG}txC$Q;qUOJU5GWcT=PMr=ns-ypvpRj1^xk)(YiG+Zra4ud#*OY7#=@0oNJKpaUC{0elyqj
&rV~vM;;IFIy?Mzdo9ZAg|Q~WdCPq0)IOvkrJJ>VtOfDSM#+!_vw9GSe561M<KJazaw_Vef_}-Nc^PM|(ShifXl8M1czRa9JYT>o2a44_4=5kz<oG9kbztr+
>T=?U6#YLR($PUj7lOneE6ERNfr~eMf|DE&5hVV%Z^@<zAR;l3IWZkL8D%q%Bfa|*gPt);*J|Y6<c;TXD|i;E%E`Pi=E;DE);XIRZdj9L*RqWnEiW~=dR8JJ
+l4RAg<fg)0j8}T>^ryK&Omj!_hY`}-?yW)PD6%G!Xc5+Vg+q3IT%ln;7Nq*m|kusri0{O{pn%Q=X_nfdJ#dmt8unp2jQ8BHm9^mn!Ebm)W+0d2Q!s10B$rs
i(3B#=f4<i2uo*29?8Wv6p9tFBAzc0MTr1i*f>e5Yx&-nwRIjHAY7nI!!`A`*ANw0R13rQLjcy!gYC>YCi^4h#~H<{#=*%1L-!qTyZRs;Q~~!YLUZV@H)HQ2
QAJJbj}H(@*<N&S<xyyA8AEod5(r{I_=9jmpl{>jRJm&s7uaJv3zU2k`Z^)#&fy@><;{dmt?WZ-6{dxF*fpd9vt+OZt{4~~*uEA<kfn@}Irq%riR?M0tIcYd
f+@Dr*i!0}bj}y~>&IOXO!Lg^NmzZp-o}no*7w4BL|si^N2p85%N_kgkrUr!fOGOk5<2}e!i8`L-Nv!U574OE&QxGfyf8$1k#gdPa&>wRDp><s1+88<`T)4S
^~UX~rORc(FbjaUHu|OUweD4dBguLm)9j#VAbJ8k2oyCUNcLJCgd49ELf1q==?40A8o#Ev33&TQ#YOk(0{ZZPm_q6DgO~kEA_L=2;NcInzEUEjXokm&NV*>E
`lkuU9o!y8JujMM6yZyHdwrcJxIZ3Fr^|z=Q|48G#!(6ql@L^r{kkj9tj5snp{fLWjPFOIkECA-)9KQgeJ`J0`QrI$*|RNNwhc>Cj8QV3%T+dpx1?IsdJ*+m
sFS%J-g8u3TCaVDpWU+GSF~y&>AH+5@x<@3wIUF$j3e4(G?3Y!M;yI$ZStlu7S@8Mru#xlz>e{<?IOF^6{kU{-PG??=mU%G5Du$H5HxZGUSgYg!|6?Uym#X?
%?B?V0nTjwjS>wTA5y&#xQO1-1pN`or7Am~e5pFX&GSAuz3SzjL3JC+Svf3rtu$|OA?4Do2G4UYGiyYV3^t?0u{OL2d=lM6BVSWpvdeqs!r|QJDd4uky(t^b
2=B7P*4n;1#%{sqIE%XQH3o#4s#aOjh2VvSB<kaMZTF7wD`jn~74PG1uR9Kj$t4~S(&~8PoNvx51-0YOrYJ8~-=eV;w|C%ydQVi@;%|AiMz!aLk+#l0&mE~4
c<8t%U{3G1Zg}qi=bPp0HNQ=V#fLw_hkT+U&Vm@ZdW6G0on^wIGKpKg2ua*=KG){erM;tvuV>C`<WQ#a7`8M$V*RMC+@Fumw;LK7Y!ESS$|)iQKHCv(hpNBi
w%P-7*{Pu>;&Jh~_zH=5HNQtrL9-F=G(B%k;!E~*2n>Oy5QbPqV(v2Phhg<JS5>B9bV|e$QV5pwEb$#o7%W!XJ%r|z0_koy6c0sS>d=PAMw{M>k9o#zQBuS2
A?dNSbj)>+vVyqqu*CID9I*NhMVrA^68W8bwcfOUlj|qjn$~ilm+{r4^{iva+MZ_;VEgRS3mT$SAZHFfw`CLylpo3*9)$=%+h|sAC1#`}5a6b5y??Fm>3p4a
ufE>?nW(#56ZLUX?X4&+Ka5r&d53I7OKR`*%mLbnfLRlp3tUo{s_F81javBTTl6C}+Lsb9;+bGUw&TyuZAaB}L1O9_FlK~Q{2Rdvd<{e8X0s9wb71+U?+v@G
_FNdK3Ml?ifj;h%UEvFC;pleud}p4`)g}%=&phC2%^i|05$yJao6;?kd=)IvH9({isPOK7EK0;E+8K!Ayoxv-34aTGU9WJzOH?r2p_Vln&NVE;FqjGoWSVG3
Xhupv;V$gx&6-4F^#1x8z7OHSt@2tpo5Q=deu+n7Ea-*lNKq74B8v7cK$a@o(VH5IIj?Hb;J)z=Yc*1A*Zf>CdNQjgu@3RmVN43qzDe<UI;&_rF$9im9%NOg
%q#I{$=7qT$3)c|8QOordXC%aB$67gR`U9-MzkRyUHE$Jy7Y1e>FaCe-`6voewR3rW^v&uy&+PTU?_I(boO(@*OSe5eP@)<hORw5pjX58hN$3<OANC&ZXe<!
QP<u>^h4Mw1H*!QSADMR(R|!beE(~;J{%H40eT{daUzlm)kVn?%iJ-Z#z_UD?H>Q9`o8{@^1f5bhrs~H{p}LfSBtaj<7>uiNut^a<EKh7=Rco$P|T4~km0eV
Z89MkQmzKHvNOizu*m!D<Lu)$hZe(hu{>U&^^TGiax|mi0G-~bT0oGy5N@=B(n(BWM5DG^fQ1J{SA4WP7|4oES-HJyHP?rEF}b?*wbLMpMeUx8FOK7K2Wna(
WEA(+_^?#fX$~_4VtiUUOBC*zOvH3rC@7+itXhcfl^bj@TfgVOApwUQpT_b2pV$3Q@l82z=8iF2_WQlvop1iXP=o&?^=fx>^UqBGo^p~TeQcsCe3R#MgIC>3
&ZB*)E7^w}(8Jk`@r?|;WB!OA_JjVipwb9Z6efgC0%-*_(jpQ-XdM7(3Q*BaGzcXqp`=t3fC|c}r?mxT0Z<Q!3c!j2AN~C(;8ht!U;xYtqH2HHfAIgs<Nq)G
_qV?B>EF}Dd3_RLhbOrmLduc`GZJHoo3b_z|H&}}Z2rh={BOs2COvozQ!K?*|HxoN2WN@srMv%^-|P|T-P$Yf-amQwmihdC_aF5w{pSovVfum3{%s+82tV%r
{|^rk*7^F}e=@*(t4`dYO9>w{Z^6C#uaC3sI#jIR<LvVIG&2FPBE&HHXZt#YF3$hKG(*SeL(Ko$Ah3WKMR&jXb2dg7Vo(33A4v7yIK?@|Q(*tsk!^4PUimwm
>!;GP|LMLj`nL3L)8wWnYh9}uoj#CKRWh01?IK0enQ$!cE88+(2{9B%1Xu1g?0D3J>GNzp-?w)V&_8xL6W#qXV9&$5c8F6jX>jn?PG9}#ac#7<g$|cHT~ede
`uqhJC82qmPlB(6iqxiz7HgWxzZ8%CuA+#WhbzIw;tB_$f;vw}YF62$sKFq%EF`ftGgQvU5)o>3R??BKqo46d|9!CYt)J$J+1I&QU9ahoP)Uee3sJz%A*e7`
`$SRyxVz?6agDfmCW!(-G)HCC^88L54vR(2d2k){-Sj#Uk;w#+fC)qaT@D@wc@_;;4>PPgw%4LN%;<w*O7OF?tu1Fi^<VGJNANv&TeC7Z2SN7?<EcY|C#kM8
+-hk<Q?EZKelHvyTond2D>*|%LyLk4tRYCfDANzt_O0!0gxq3n*;cNsYmzSHJr%FB%U-W^psdwAc-bh0@uXJteV+QgEQ+qwWk@-QTg{($wp3MN3YTSdLk5Cl
Dsq!=cZ#cSYWj8?c~o9&n5(HW9@tPPciF|JPRg865C08dfo)yjfNghRjmSl@Y6qxFY!{o~{46FpvaQoT7x=Mac9GYz0)Vg``5bNS9}+U!YhOz_cNP%P7AErJ
(L7x1WSIG149q&@5Px%i07&@#4&(*@0zY>P^J5jK>}m;uL$XEGZ{x7zo&=HV1NsrvLw_PEh<UKOhK{n~+(7SPnG2q$qygVa)?)&9aNi~~uCLF1%=3DlX0|^0
!-;KW0TT~8r$_oK3ZLo913bVu)J-N%(eaUd!f{u1?5(P`XQ+@wnv^H*<Ojuys|B>7011+S>aPc3CpbecZfySt0@y+-ttrjz2R{wR%(F*-BmW+m&i}-GZU_#L
-*AB?!W;8L6^B;$^~3y&tEpeaRA`Dyv~~1UuPOpdQVXOzC7z7nz&FFGIQ+LEvu~%C8i$9a?wdlxrB67d@2(0%@Ku+g2}-VSTX#{WUkf<F*-;Q)d9z3)bd+ft
KDyNEzoI?t55=eLOa6A)Ao%eM<6-7?D6XYosU>c@NufPO>%}j}_*^yXTyi$jzMB+u>7$~z_E=iT$q}v@mUd`ongZ_Ohy)N|pNIYY{$C;T3)lN_%mzpp_NHz=
A1U_^PeV!acA%jH4lCYXM92iN5<VFWixCs+=Wl!?cMit#rn;?QjKMBTsT5;RXTB)LCup=08$`oIVC2cg1+86BGYk+KodBmkwsvaF<@#PGuE8Ug>WcRkNcx3Z
c~+;bwyy3dpf7lWTd!EiYEEQmI1wt>pqSHk)=qXvp|v*RgM1|2ZZ@k~9PB9gBI9eYg7Ia(BxB-Pm|yV2$*|z>1{phW#1=boudXR-xI552!4hT=dQs+3pre3T
j9yXgUWSynSTTDswia44sRjg)e!Gl7tvF6zRiB~d=9VOV`|anc@tZj}UOIp^ia$}ctOy-0{BuX8H@Ma6_Tz^i;v)Ex_NA^19o~%wA;`=D#e(CtUa~uz<ZN$2
kQJW$5sd0pEolkLoz45uc)0J*`m;;w9rXL$S=XnxatKw6TeR}>r=Dikk;+?dw5OfwP2f0kHcxJw<}3?C+4K(^4lFvCGRkXLYJvx%Tf%58dS3ftgGLCK+8LXq
#336BxDho6m~y`L#9o9bOQobv57oLBy0{_%+NeQY0=cN_Y!%{7sA;;|sDZVz;@}^y`%EFKJR0)|4THo5Un<Ow5biJ9M+7B&B_|1>;S)x^N9{>Tim)`In379-
6fsFM-u6k}ZvJ(4Srng=S@G3%(2>56F^o8m;LI|ZKj{Aw>ZBj-(zGXMxm4)JigUbti7eLPwg4a$De=lkYBukS!>)g)Gi;qJXp^<~u&hPjv}NwaUZyTFqGJ~V
t-KCK8lp)02xfGX89!=3*A@YwWbx}jK7K`+#?*Db4Jwys>=|2MXzPQV@9ir!isSDHD}6`OwZq4S4JqhgP072{s}PKNrow@lnu4G%w=$e4cd&tpX)QGmM*&Y~
ryb|~?Rcc#I+wc+tubYvS7w9$P}5F(h8(?X&#kJWm#f4~Cw@v~WDrOwp;%~@sFEVZO3|AnGShPKx)^85kYl5~wS_xvW{alL8O6go!=gAA8T^X@8T3t|Z3sQC
`@QN}c1H?ndL1uK(h;tMV|zB{aZr9f&J(n4E~b-f3}EW8RYu_vo3gfo`XM;GJ?2^Znomf7Yq{QaAw~m`@(BcJsl6bhg)y6G&F@n6V;~DLLdxTWSFP>V>&%ww
xBOT3^{2fT^<-6Qy#%)EY>u>?q^ukPt0+oHgdn)1IPS!xXr{5AkTiLyLh*>}OjflD9o@{r22rL#0FV=iaGMOrd{Ff<WtF(N4r)N7G1e+=F8iF+QkJi_MR%&b
95<E%1CNAW8pT^e{tO}Zr97(fW~>T;rUy{(5(h|!cpX8I4{IRV;H%Mf3A*=-I?>*q`_y+(84-bNJn@c$7n@hM-VqrT3<({>a2oRzN!Jw!7)>TQ;MiEl>e~Qc
y%r!dxbSuX85X8GDnDLey6`R65N;{ud9Ph&E@c`OGWP@N>wEN^3eAQF;zY5pYh8%)7Q?`H1cJ<&?8rSkN6QS3OI74*9C71}$HK9UUYj~HL2yB6MScCfe7tBc
%G?|rK`UcHN@?1bfYdlD_DruyFI%w`uU>5MnO2!-HR)XVXV~1a85l?rUq^B_*6YdM+k^Av46m%c?d8M(_h-<nA4=QkutKC%J;?TpTzJmiZ+bvJR2XRlCV4}l
r5!mZ9w=?(Q~G+!?DyZLId5g9GRt5yrpKM7DPur_Q+VMkWxKuqK7RYx>hEms`oF6n#LQlK3>?Cx3&J63C%E#h_~NM6%esf5eELXtfl@kGo!3QLBhVWg^9mWb
7^DWsEzttvFR`G5rLkuQ0K*JCAxze`>aC0H=PuxkigOI`sot`~x!EV93f4NFgDYc1g5Y1#1kZr>(K3bDJ1<10vhMEH>K9MdsmWHcYRr`rS33LHm<7e^=TN9#
=mW=k{g@Z{+gaK6_JF&ipC>Q_(C5bWhK&iB9u_w3uGKSr%XTk}Mi7u`;M8JyrY%vI^Nd>96r)AQOT1#YhX%7fHkR?KvH*-d;?pmXC*6?oL%O}nvu;}561B^3
YdV*~cB}?6n6X?zp7-xrjy^5!;h%n`d*=GGd1&jLffjN$+f7tTP95`q3p#ysWalRi-8K1L2N!;sinLtf#zVvjEP=7Rteezj-S3DPU}D?7D0Rm0BM>7Cp?X-6
ewPn@0f1f(;zvPwx|;7{OA7RSMssnK$iUhFtj9&YqR=0FiOjobXD~XL*;sK_Me0E$(TR%?GZu5V7T*lfMy(eQJ#(i@E^0AGl?~8n!D`W(mFb8NQU>bos>__{
ymrf2P^q|84hT0kK*D%?JM|#}b4><vKM`v>H-=Wn=R@lHtKRqY)|ZBCo1!iaz_F;giQ+9A^{~C=&nH){Mz(z1N(!vuu9#dLOvd<kvsBXgdI1xgSj-YkgapzV
L(R_})o(kM7M)fXey!U0cayU^hZXJX)6qxLmMtWc6KyT1FeD}w9G7)-Ls2H=O}vp2eGptQ+c%7BTcStu`O%!(h8$|KlFJh{2oFlF%T_ww@p@q);IY=vMN3)p
p)RVIdol%$TIQpk_Ir`K>K>ZfzVn>74RQ=1AP(I+p~#(#-Yv2f4W_Q@u~X}T1Pj<}7KEn&5{ECF5|oi9laqfTAdzbx)GJdV!L$So7+9Bx@ijAs%LDf}0a2G<
?6*Pt8vE0u{C^o8&W`lE9&X9(!<d?|wYSn`edReJW?+Xz6AQ^borQ!M1Q6a})+%1dbL%a})S6X5Y7I3<vxWjTtE8A(yhCPdM^GOGCq_blH(s~)0xyXacF~an
<CKW=;@#`L4<O--g4mg;^%M;mJuJ{%Iti|jmwM4!X~Lj(kb0PU+T9(V!Fq94v@3fGBogCy0T<->RtS)wqL4hg1-BPP4v?nPiPBxAcGtgLo;K|^&AQ*y9PNBZ
O`ag(k2*21{B!ZWb#5H+^?7>@E3YMQLtKc>%tD3^IhO{f3`qeJ4uhvin~N(E{5d(I!g{*H#YT6x#^U#cJpFg|GOHqHC;K>`+dIlN!OHdhT_J<PE9jcTrBCYQ
JRw*79+M<Bec*iieH38-oKKLCvDAGVzBzL|yp9XYgyp|0)G8BHKlmoNmKQx7LjHbpf8y3=|D%ELzruIpuP8+`LF!TKMC4K($!8`!TtB~WKHmH32`99sazH7>
zl6_|husMROYCgz6sLvfwUHIoVjc#jWLsy*HI+k+0HYI21wecXHZ`N9Em7&$;#@&^bz`}C$2AzYt<$xE%arLP<q&~FYZEHNbSEb>0qIoM<~rAIi<npJsQQ7_
>)%}55^{Tg)z%=*8b2RfmX}%y4~P*U$q_ST%{gDTPLcdFZY<$1r)%FIKhgDBv)j5t@f1Ra^)9!!RxeI5o8P!>WXDQ{k&uwNM&uKm%(sP84^$|^sR*Krhj9e#
Q4I?cY4)*9_-(F%uUodRA*tUIasD<V^7Y6T+3JZ=a2J~Q{Gi;34hR&4<aM}^`vN%hL(<UnOovAyBJh*F3w5wZB@md^?GQnAa+f4mQN?bF`%dFGGdDhzF!|2D
baRi--S%SX8*J$j<~4kR)HeAj)sD7s=37nMGSTqN!QXei-bHUOs9WB+l}&Zkalgv67fv9Ra^$)-tPPX+7(RCMr&Z4xkX84A8%ppdCCLXEqrvQGH|a2NWQQ<N
*BrR4?&fAP98gdr1&m%KNX<oJ52?RYBM8H#$;`^m!9iV)W)e=6m{oOI=84p{2=6s|)i890-uB7HbhQ(K_8EC~hk2vY%vi4pF0ZGQLy`~?!f{6M$}hSPqPLLh
>Nne6M$kbEvyFFyC|cDt?C(Q_y$@es4<G%%^w*y~J7uo)b+<?H{x+maMIId3B3q~+QX>xJj}p6E+gx4h)uN+fn|Lb&TOxhs$ffgIP(Q%h+tQULi~8t;fELzq
Px{e$MId(xKF0&PbN>pxcaVSg`e~1P?N9+M1z21jn+}V<(UhUUq*>3R2)FLKsStW+wWJ@XAAPEDs(IKv7e3?d)rJHch1yeN6`>`2ZI|PFU*mdwh6h?+43Dom
a#3oI+;QdAd=J*#z`4m>C_1WU(EjM)bSnn9yhKA&u|fnUtBzvMBsqT8PGZRePSXt#KU8&lQUQLtM)w_!2(^bM{B6Hi_Ws;|hwjf2v7#iB57L4JgG>i5OTSX1
jq9~J!uv{kAI~*-KHn9BKjZJ6*!*qN{O2ZNP+wT{GU0JXMIC<}s&VM+HeOdk=~I*k2WT=L!lWMXkNjqBXBKhkT1b-K`t;>{y8SlB5jd~41H}!iFewJP9~IKA
CzFT7pPpsgwm3rBnu#M~IWh1OhttRISI37y?C{?24aaXk4X@X@e;vDTnWJ2@2r(o$T@)Wllb`rwzI~h1{nyZ;2FJG*SmS8*rz4xrMyTS;{=9~tC<d6Q;CUFW
MLytszTJSmu-l$81>Rqku28kD^*8qGE$%Ewf8SksaKhGJoA^Ot?SC>z>9_1y`}choN9N<_;J&V^wZ8@otwf9{y0^c>9eD;lqV{c#DNr>)Be<tJv)u4U$k*%7
UXtMB7<Ve0`9*iJdRMLLrRYgXer_|ge2V2?yHdSQ$2DC|#IHXJIR&$%J5-_XAT&QqDiI^s{E+j)k$2Dj^Z7>nP*^Gfe<fOdUKbDCA8pl7hcD}$_71ROUQzpw
-9%2SNcBEIQhgwwZ?4nQd^?$c8h?3+_HoSb$4u=?4`yF6^!uhf65g+yVH!O5Q|nit;dxm%g1`=P{o?+2lZ~eaz54W~*s-oG;pN<3-d-NNN~88)ZSy2oPmM@3
FVDd$`qJ}K@BO#m6nlLS^7sFS^%^m%j+}ANw4v{%Hd-%AYV<yYU&GPqzLt2}iOVNjKzvBqClO7te)2rbt9=h{hW%-MuZze+ELLC8v!88g*NRdWogXDN!;<ru
cjE3NUKNVjIHuTmgszX`_L5O5>A1zO#C$2<<9pu%ne~Tr<aw$!zuHVazh^z7N&PK*dV(|BYr0LnI~&Kd<MsP)2eN}WBJKQ-1W&Wj-*_j$a}egT8VfKO0jhL-
D;+OU>3xhJq|KlW1D}6S4X&(z8NDg~Ww1}Lcfg12Hl5l~#vRNRP~uB94mDb}3uugYBU*&m)gC|T`g7wP{=b#B-=W^BH=y@v{D~5_b=H;Ia{JJW#C3!bksZ4#
X-m^cSXtj5mB-40m^}M^d;NQP*m#j}S0lHK-1PSESnj&Nkv)8OtW@&#9s$SFX<A;ji1_7VZ{^|JM;VK*+z$4c$C?i!>;k}ns}A&}dCXYUUl+$1tmhbS1-<sp
-yVlh=d2r;BB^{o9S1C~@umz}w3Q?(LMEus6a$X?{qmWs-|%m}u9Cj(cg+BPyA>>u6s1)KK`$A#UQ=Jokm{?6B$7(^ys~i`k5=;gaIvq6t_4h!($lhmaonQc
J=NM0C-`6H`%*YtyPFze%BzX`Z2o{D?Z<4Mn9I|m7>cJNkz)b$m^l&!FaE`|=koBNtX_cnh=2VZc>gPM(QkW?(e*L(0^2xP`KR(UIW(*|KjY@{<^z1j573B9
WXIGW>GfeR3+gr@$CzShe6<8hlHKF$aj&B<nwwkNL+#N}_4s~dKg8bYk}Yx7y+nYI!?#zCJae9cdy!MM{a@K5ztevXy5jk|2#WH^CunCoRq2G%GblXK@*)kw
L=b?7`yCF^v>^|mdSH8|-q^vu->uo-ufYcq&VDlh`S|s;e&o<7K9)W5#0L3+=iS5lFkVq42hu5}QziY1e^F}96mgJ3>|IVT<*pn0Pv^P>;(V9$=_X(0+rxWT
^^mR&DM24c`|BLqm2&pdqtI_z>m|g{AL~MoN47kaT9jE5oIPR3Qiw77FLe3wTAVK(49}1EbDf0fzE$|c2Q?$aP+8b*F-sPU%*^(x6-<j(u^9xxyUuBd4wZ@|
oN;>E$;BxK#+$Dr0@Sn%2MO9gI8!_akGJrx1+QK9kn{7b49<`7_gpyN4XN(*oK_(Be)*T0TaV}xD}!g4v+nUKc6?M=N9>WR*SGfMMKOHl>VT-P!Vs*hdm<{P
|5xpbMsI8p;SrVWpnGTZ+3nbb`x28RR-*raoiqF?SV%=i^V5|wSKldo?r#*xgFk3@L;0WPKw4^>0yIIZg!tt!rcE4HD@8f<`o9~-4R!GUJ$KjT*B8Zpl9{L5
Zu@WW?ui29xGX!R^?N5DY5_@ID~IfUq45J?_8^;be|W)zNQL#v(SU2I0=JP$|Hbz{7rpOgL(9Y@%3W5Ha{!S%^W_zCEx#6OA9aJCsx^Z4Fn;s7`;_hajDrkS
trgxzYqeuH`Tf<V#x(d<GzN-6b8<g2Ijr{ZS8IBzKH8vtV=(~*{BU>s$)CrUxc-*KY7qUsxy>}p+p&e86IzQ1tkHRCd1O-}O2D)3S4&-}T67`wZQzzStnopt
O<~N>Uza@v1)GFPKBR+~%_DhzDY8@%r1pL3aMTtd>03@+1;=-_c?dnqd)4COY(Csk5jEAVRhq^so+laC**=?`U&e0p{OepzI@A{#hW&-djD6LM@r|z#r2}bE
ew`{OdQu+u@O#<~09Wk-JvLUN_vYicyO#Eo?B93k(=}p(4Q)nw-w*$tsC7k(zFp}Kxz%6B&zx1_d(cM4h6uNO^8;sEFO99<ySSRwCg^1IO2Usdb5rp0quAJ0
#z(p_$BV}Q)$6Ti$8JNY{#)toKufCR3EYkZFL`i$`{NX)0R(yB<Sd`d*Ktz*xxk=Rx`BM>+F<<7k379{DVo<WdK1c}CUxw|nu^sLUTh<zQigt9+03e0Kv40<
5YU&kaE<;`?apV*ROb5bFMhpwnpYM&bUQwUIOsO<vwVn;3h%wPH&ezh-NzIg&cLlj#Os>&B-6R;i`UghRR>kuXEOybo4ByZqph(N5SM%ZMZ4sD9axySf+JH~
3P{BIOh2{!G0povEnOHso9IcvjCf7!7`%)pqeihvs_^}uk2mtBBIAYSzVJ;2--zdcDJ#!8qsG{gH@UoDdfpdKs$TLeE*)<1f1wH+o61~9oF<r2Vp|A=E0UmD
-F&~EHm8lYb80$%UB_rtKG{vH4*mKVonxg2;`EFMCETif*PmY6!Ohjs&BF1baEKHxWD`LCZ`vl^9Cy9>y}R`G&z@%4Sfk<plepC=_0L+ogCN}4zRx41iamYx
iIMQSd#XlzuJK3tRY|3D=zM0r-+J0M>BfVaRwz1drreOfs<-QUTB3SurH!|-wwD@GHKT7e=ww=$%#B|fA#H~>6JL+V-;9H$uMOt(M_RVg1U(a)SEhKS5T}UO
^~$FD>v%pgU3RxN{)u{8jq8hVR1aGSaRncLNPY|pZYGmqe(P!?4(ofWj{UaC&4zrljT)hspmBGxb$)}j<p0SFzh5Z${CsJ(srL6Mf(&&1BC$(;H`^FDgGje`
ieqvdxAWr>PCTwH!e>=~0Bu4zt*f|{tAH*1Da|W1d9J?y<$F;dVR!9+oY3l54_6fx<Gs5c$5Wkijh|a$eIFHpCZAm5G<yGi`OI&TUK7f%(>jRe&x#FyQsw7w
msc0Ak?(ipV#j_**?!u+2g0yA?`o*5sSoT*t600uMLx9qQc;ZQ+*seuQquP;w?zL;t~%NI`K7*OQrhsN%{;lsY31^K6AKq4p9C^GY1mm03`K(XUMtRP1hFS~
eH33S9ZJ*d7r^nR-79?N?jyNUupWt_FAgVb-kcj)*JHb>_DwO53J0j2qJ;jm*x&Tx1xH&dcaZkN&sme;d*KfIJ*y+T;mHf~&tLj)O4|1^g5Ju{INzpvUTX`?
b+ig><l*fFc`!$#m|St=%n1b1|5kc^^rbv4<on-|6J8@dz4Xy(L>yrABORij4c)X065M}VzOc1g_J)Hdgj>S?_bI`Ptp;G;iI@so%Vu96AAV*>mjy&w@%?9S
9tA60V@sdckMMQ9^x#)om?vUA&qy)2ThZ$^!mO1!LFs>99&JlzW*l1o__+7lr}}+AFToGy>)1g&ira1dM07p+uGCg$XZnm+sPMn;$A~tvvnA<2apMve!CP^<
5bn*kNalZ_8cpR-!7J9_gbzoxGJlHiM0sx>wZll9oo>;$OP80O)BQmDqySZ75a0zybAMdcUvt~Gf&Y|#Zh`o^Xm1OD($u=0-|*aq!6uzaT1G}yS{aroF1g<K
wxI*~0m(Z5&sHP<U;N)M8L{po<qkk!@I`Fj&j<qZ{{%^irom$h7@+>;qvE46iwH`n-B6pz$dW1`jJax!EI6<S`Cty%1*AfSS`SB9Iot+;?DQ#vFyf3iK7ZX>
fIqY2^7ia3vj92-1W(C*lE676KoFQZr~7nq^j>Qx^`!*0?!gxUa;NU2tTV^Z>m4eokE;qqH`rO<Pxj#nll$G{d(eL-eefN;`Dac%Y)j8*e~NjW*zS{EZchnJ
iplU&&_!={@cz4Q&NTafp>Hz$e(&A4`>J}g<TN+-S|j!5zwWo@|2JI<9ygBubNUzk$UpRdK=Zv1VtTmcoi;zn3LFYxYo5=CcY*yrzWx25)jl8{@Q<4@0f`3$
II##)`u*FoJ)V&L?+qTO%L(3+^W#VF!O(N3Z^1o66Y0107@;3nK?<OICB7w^1$&;w#izH@f3rFIMFWdRfbPNwdN@B<Ycc$;JV5DCAH?x*z!1*V0IGz*0>y)l
q65dvz<1|QP}lIA(MxgFY-7<L<mu0!8vn29#<;$30>uULPNHT~tYWF42dCFtFtusN{1*{8Uw+7kdp-sY3yRrT^$=QwRXuAx3`JfE4HO%~IhEmiQWh(T`^~gB
vzAUD_AvHL^Yl9O16!XDrfXdefu{qxX+>x9LKyTR_p|ja4Fxd#?|~2tc_7&q^i1q#gVx*5`1yGG;gDErC9M@LtncdjXgyQhof35G_80ia40iyJA2&3BHZkH_
007W&=+qe}pDNUid4GM`fM)~=5?!2n7G(aD<jr>{eSnGafyYL^?b$o?vK|?ueWy=QcylT=-v4|aAY^?xr7&58kM{%Fv)i~tcc^L&E}QoA6n7ER65_qpFJN;v
dRmayL-m(n2`-XJnII?S`klxf$vqNpVOWUv*?CuP#ulwr?oI0NA%iibGYlekXbIISu{M%zpXr1&8mQa?_4|Ylsp*XlfeVSB>Oj@(i<ZP~ym?axOFH3(_};Zx
qY6qZVw<#02mwrnbI`Sj$o}*n<qmWEo~W%|79@t+s64mD#CJ^4KqltISCkNf(&+agaD{#=0E!V*oZz?WKGP%&=b-pU;}i}gWF~UW$IUbm{<5xjAW3e&XVBwD
LG=0)HsnX5WvaUm^fxal`Rzhm{W$D@(pFC8Wy7mzl&X@i*-->6QD}IeoS%uQYBoy%sbR7RAF*N-y#f5(p?3MuZ&s}^tBtiD+F`82c^EJxkf~2P4|$=W@`?{_
1naG71jzCihH>u-S5K(%`zl<u>a4$M57rY<fVM}k?yP<1HR(4o*#vi}FDLW}Td0P=3u0rs<6O~oFi&G2&yAcwrv8ym*Kz6ZoA>k0Ny?HwbqXSOcb|N!A<37=
T*8*S;=4>aOuu5xSv;cfkq_lMd^n9ldd;j92YGnNtlA=Av%}42M4CvxB9OVITqiM2librrKMP~5iqb^+GmltD&T^c%-6{%fF98u2rUK%&=q1eJO*r$-Xstm4
-Dj^Br;Y0y5pU4cW}J_Ehz91!Z5<lyUSbgGiFEG<M~{{_&IKSG`MZx8YJC~L7meWb{IlQL8XHoN(>$fAZYg&a+=}{KTYqIB&w2}<aH>V*dB#g^N)Y+j^(`*c
J=F-v6s@yJA79t?eI3BzhA!p1LI5Jz15V>7>GbmvYYG;4F=OuVf7jZSBKM+R>F*KnqIkh;Q{&PrM|ktKEaBa%f-!!(NK3zL_w>|P6fK-M_WQll9Wk#C8HYW`
9r5*%!NJ$q+J24rp*0J|{-edZP(VLaTTzk=h%5z|Nes|ht=@baq<e-WNwLLJK%hvfi^DZbW2k+Lnsz#`i4Q<7;l?iaoAiAebVL6pSdK0#=J&V=@duq%%+?>w
oA3FlC`y;d6Cgn4z#SPNa{<S^h7mqwa}=r`mscaSjX2#uBpxkTYY^6sUckkMLsBn~qCNT^b`e~v;xjXz)s_?@-N!+L3fGSnnWdh%_x%$SZ0&SkocB!R^02p-
tV9)WOVwY7<rInw?(SH@o`OY_vAS|j)R&6QzjpQLKOLSP`VunI&m5;1P~vgudPPm48pW6H#U?#fP3Mt9?|8_TjS)IZ)#Pz^S$TNsEbU-1ND=3NxHlIe3J^vU
xw9Z^*~GOv((ogmU_z>#4NOg!iEBD0#em3O%tp#MwjtI@;&$b+ZiBKH0D=bPy>zyb_cui~rw}qJy4;^RygA_a#j7s&we#=P-x=Sw9sau3H2CQr6F5%wj${Ye
0tHCr{h;wN(v~nU%JcK`oA1)$>)a!C=E6byl{vr5wT<aMK*atDx>xJ_Dbq|g$o<m%<0E0=>On8y)nNYKY-zRKyaMsPK`iIetrz*P9Q$nzQai0}S@@E6A}sQ%
-K1J&;oj%kuMbK_951$^b%6Jqt?C6E5awWY-gjx8p?tmAe@!|_V(sn9W*A_+*+`(os8k`mXr+6nwX>>(;oox?uIdAf7wHR?v*ml-Z7p+e9Z<NDyJO+ErW>z}
5iefx>NMYGTdxa^@4@2vntz?A>@nKGbx=_Ur$-h$65j;-!UPtzTy%)A1D`8|?@KaM&s~tQbNl`h`#b*M>@4o^LP|ABfjY{Dct%p14+#g;yUFk~3e_CE$b>F2
E(~^ebvEh30rwkFtVQg%+jE13?&E4w^hGYOhTFZOyWEP!3t-w9kuiaDLV=Y|0s&Z!-`io1Q@)ttP^BW!Bu~8kXUP0`!wqu$Y&@;5ksMvd(3&`}XjMoSP*E%;
(8<};RF1`nGp*cw2N#hwrDgCn+&`pjV2gPHjEd)ns(dha6Crt|f<If}VmGwzx@^mz#-MCPvNo<E$}z!&f^I8Nhk`lrz|O+ew``A-*!QbnE>(l2N+xa2_HjHq
9|>{g6K%Pz{x{LSY#bhKFz*G&njJ?RkIF1*USG#JsQZV9kH2GzLBQbT>rWT-6!jmT8QL%vY7k$Q<Ur1bu+QaxPaCHWNCvi^{n#*e5$w<z#kZ!0WBj}Ax3Ou?
=B>9~KquG8ZCFI7mv87yy`%SqG{=z9$CSjc10jWh0EXPKp=bmVbL@qGFB^@<QVf`Cs3RnhAQ@taCI!Baw*FS@m8<beQ=EyhiK?TE2L#aCvu^0uPd3c_KR<4}
RmIiq?svw#LySmA`mH7S#cKqg%&Hy@JklL+-LWcMwq|T`<HT8zGa~Lh+B{)eI%0K^?zTOlsYb#QU!hy+vtTbB71z_Wl{8oQij;G7hM3aE#_H17u5XyGJOjVn
WDfeKTLyv3vNXbmq>B7Dl30SlL)h(yZfx`Fr(627F{=i`#r~ti%h6;!mcMbpCjPrz_Lgx<?K4h>9hX-QHja-PqmgwOnz;{0A~vl>*pvm5FajOy)7s(s*J$96
3U03QDOfKKNmk#)1uBk#V1Et;ufSS+6Wq7NO+$jsl8KCKsjlvZ`+7b4Yqu+Wdy1G~Cqy7NBN4*^u#2(<K1Qp%zk1ixac^&MHW1aFt@t#44!x4%hR7klJVw;6
s&H9hKjR$hwWDhUr~o5jRM1aUSRFrKEvuUR9x}XqkvIV_J}H50b*R5?1P-GQJntdSnw~$=8*Vp03x97eJn|6uS;2@sFM;f&zORe)E)->&#881lsjCMeftLMe
*%!zj2C$c6>_tp=*RNfO^XIzXziu4wP&zO??7du%H{|eoD!cL3=(DY@0XS2jD~HDq4jhaMfdD@CH;EVzmF}pJ;P)t}YP(@mhR%#sf*%pK?@VELdfGgDuC!O1
<D_)WV@lAges4kua3uYxR02*63VIp5$d0FNrMwf`r5{&RlT=88;m%Csu3uEWVbL|Rze?ysAUc8NdtBe_#kUcmkZ~^kx((a42Dyw73<&6m#{>>v%$A+JnRZV>
hVr{1wLtB7yAj)a4@M$`ucuq&alpdR#uv61oOA;jAeRA!8s~+dw-nXsV+(m+FyqQ<ez~nI<2}@8H1wR)&)FGc^O5*uV{wZC3<oNabFD~Vusadl)PmdX=XB@o
Zh2=K>fNzDy7pqm7(N0ln@sO2Vf-Boiqj-11Qva<Oy3MJKyohSdFH8vA}W*bftU8rD*gs4XZG*shd9oukK^T*Vn5tvH%e6X5@7caJg|xtfEa*f`N)9a!X0bl
H0&zoy_jL#IO*)b+z}lDmc&iRz_=JJ*)`v?8w_N4!XeHJO%f+vn5@IP+u7`%HE*!n%Zk>Z!EcWyn|p}qdXDYSj-#m@El0rfLE^(yt*$m-9M(oJh?aI{8{L4K
-Gn0n*dXr5qMYNG<jsw4#3S`>`zz*0*s9%|alS&T9GoD|6Yt>$vLDZy;?omaPH6_K(!VLR((1O?vU_OfHJwZM8m8WNccX7i^wjv;g3+~JZ}bY$>-8iLa@ppI
cM(m}1HjPI2dj=i<=unNtcoEcd|dX5Tc*d`<R=AerofefZuz4-J8S9KOZhH$wyrvc_y_QWEO@|+xy#eTzWAu@4GA53Z;szkr%`q5&usy6JegFmfl?`leh6>i
L&#hX))J48jcWOx!Ho%EL1y@orm(@UMIiF2K!gbs^Uv0-dfv50PKj}&uchN)NLAak*{sw_&)0x}et@+cix7=TBs-mT$FpmX_<MNq*1Rom)L*0$I8gO=UY<0H
cccn}IN$b92kEEfY|L~|$9iY!;=E(xM&=7vjvV#7&aghKT5VVTo6KK6>-UKc#DVLGewq&uDCN)5o_s01RJyNZ9FY}&r1w0^u=f3nx7N8o5|5|76V@x+Ab53=
-Y2l9m5HT%Sh{bb{%NS-a!Lu1U4z@%rARG;0A_FF9l0Qw9Z-tEC5d1w^#0FZy#3Ai77?(sa5v6aM`s=^VbBm9kj|NAy(wtok5t|#;o)Y<^Y9j7rm49fs2>iL
rJ*@t47p5`_eDd+lhfrxLx}xN`sYC3D0aOlDyE<!0w9P;ifTwEzUxy>wvsk9-<#KVzr&aBBBUq#NC_eH6`-;1HxT1)gN}*HkIsUhNXO9D`aLOjf;J8x51IM?
Jsx-5cf?Vo)!qD`R+9O*T260TZ)$mLDw3nW4^2P<hqtcHL%hdwp5o-X_;F{=L;PX*>*P00FDO<tBj3C82WX~dT&cC)H}Kr@VXfLPt@wAc1Um0nRakLLu?S@;
)Y@WT=(XV1`#mjNy~KL?>Bf?^K?H>0yRZRWXax@pag^Dz7ClG0bD3+@Ph5!MsnWNkSqBQ^-Nh+Fi4-^9AH7~{T>NYY28EF;PQ^RZ$E!Ya<A`z~*aLqHydLGq
88si86gMr=G6T`mmfEZBAp$+5D#~%WN4Ur6_;fb?s0Z~(i53Zt;GHNj_n&1#BsYQkd}aIyAYYtB1q%8N?~w6DMB7$%Du5-=76gfvSyZ8|>K?#34r$cBUX;fL
yI-W-O;SR4%CJ!M29PTPiN@P!jLt5F`mCK6<;80WgRGYpO|>8zBCJdY*u;rW_E5E2Z!i5hxD*xydGzadH2dX`2j8!EJhyO|z4v@_IP7+G>8&4CkFo!O_kJJG
`;|So#we0uG^Su36bqp<uz$Fd<ZtEvKJvFLE)l6e4|(i=zwTU`^0;5gduJ95b+Tw1E^*}ly?u6=M+Nn3&`m`|123=nAIQ(Ym**-UyHzr8pZmb`?dCpsO-?`H
sruX!#BKMD4nKelHuz(^0Uux6_>U3qU*P^;>7y?m0QhXg551JPZ%>NDB)7wc5BjV=B8)Bui2Y-p-GH!fs)JwE*Nb*wJlnzt|6j}Sk1sqsueEr7+1caqKc|di
u=o5*@{izr_x#SXUpExEG*p5;{OfvWtJ<2(D8gMSe_|1zo-#2M7Iukut|&ea(C<ZyVBYgcMB&#+d5>59#5~uW$&>*Qg`AM-Pib>sbN#(0(R%S2CYn`#$?S!@
nmCuX(IVwa^mO#|yk3h)VRpRCBsO=59mD0~^Lx^P)IWOJ@|PW*P99wd?-j+X_cel|o~t|4cXy3gCqjVx0RQ(N`u@useTjfRr?dUvEQV%fM^n2S0i*)xhv7b_
-AC<16h|8<l>rc}Dx;6|$^VU05vh->yR)Jl>+bs$KB-Su3)A&piyDK8AKX4;{6qX?eb7c*>pGTqLk!k;*?`>$El>oZ`A@O#?G4-x&+p^G<d7T)GRIqK=XV!T
7CI}Ul%j|piG?$LV}dfNd3z{-<MZ%ZvVok0J)_=|A7L2O!23*(I;&LGbk~2V%>92~5hHkhJTCboKDn31Z(U*I?TQFAId_F*q^VnrZ1$Sgo5d+RRbF$dh{B)+
)lMxUhBhLSg`QmPXo6{b{r1e#p;cCsG;sTQebk8)cYjag#W}L7*3M1MX!OTkYqdA2Dn=`KNjnuP=dKh`Y3}u!2&8H$Uc`TgTjTr-SbEi*c*ldlA{TjtGVjxF
Aah~o-9YSfd65?oI%XPW-lz6YU7%Sj7#~lA(ov|KTgIA;`0`os+`F{SyN`GDMe4XhK8fPLR_Z64J8+(4@cQ55p8p%g@7WExDV~y%LhjO*cw-Sb!lVU6tCS}f
6)|#!iVvBd6{J$8J36S^VvUuXDwSba$x|K%4*JDvCWYUN-f7;bKRJFUIn&ta%*s`VuN*qPO}TwwVe4lR3ZpZADi#fMN7&F{#!ots^Fk@!alaX?@4qpe>o%U$
f(lhutV^yQ_iNQDJepEnq66r`sOi1|fqO$&Ptue#u~@lRu$}8oML{rlIg62T4(Zhg+_h$T8mk@Z_hf~o`dJixwhdS3%jnjxv3_g@i<qDfgB6XajKwvmo7%$@
XBWftSJOo;T5T0MDNSO4_+{R+0+!;n-BIY0b7+0(H|Eu?&D{bP9B91=+Kyt*tZ5^6n`P-SO-{DGt+pP8PJy<TOrZ(r@kp2JHiSC?{;f;mwy(46j~`_2{Pxry
JdWdIewuf2ZzyvFsa>7o3`QR57YW@;a}ah=QR!+@vqbsv;<wErkyeZ2Fe3a+Q+(Dcs7<^&!zhgAcZs-xs3IO6LQ$N#bw-$YNZWMcr<1w75q7&kJ}Lo&wCfNv
MN?C{tm^dz@2GpDwYHoYiazt6mD-lD*7R{QVbsLL$|RksBX)p^O5fS53Y*m0v22)=8<;T~fb8iUJ|l?~n-L`KA<5X{>ujBI#@Ws9NWLFc>usv5CgTsA(}HWv
3dJfQ($%t-LYJwvIPEmeZfX6R>q8;rW$T?9W&Ua8i+aKBW`o=PEfw;vj)n8JLM;j&1FOepfrwnFKE@4jSThNsBzIa2h$hDEO$}i~e2T7R7cd~{BCAM&NIZzv
P#Q!-Fbn%QV|${^7$B2h6>XiIe}=WSR@uM=u`CCTaiAI`5UWqx$cqrW@6US>GACTEC2^F+h&-fEJ4f!gWph)%I7LxC;i9ewI`N0@RSdc#@}PahC0&Oxm;D{O
aw!<&Zd$5)nFO8Zb{w$7od#-izPq!3z&hCsU~nRwHcjrmBL$(YrXD=r9%CHWC_BtmM;-?75wOUhx!Aiw2#VR7x$^qr#TIFVOnco2KyI8lK^5+!h$H1A1VLHQ
*WAGX<Z@^<s4RlVy@H$*4*E5PbFT0_JJsBY7zT%Lq3?R^eocc9+(I2XHxoT{z-r2M)L&1K>5l=?VCJhHl29Pjpi3eiK2rdX0StWHCtCFKi;tTH1ZQm43k?>P
ZOcoMzZqn}P#)qsbf|@Lz(UC9BzW1#7%enq<GM2^4$ZM@j}FwKX$?S0&RK+Gmd@@10zCQ^lek}taMQ}buA2Q9N}@hj<kCBM+_>bHuWzY}L13w1(k`vYw_0Gi
?sw=nb_B_x>r?>oU<e=s1~$&%dmNrRAVl@$A4)Av0|t+Y1<TCI(&=~l@lM`(GsBdxLp{8DBWbR$0K646XHCZtOy|e1BY1A^4Z?Vv%|mAl{xHF^a2on?*^u2J
FGjn7#*6I!_;2(d;~!7>egF1vmqG3%Yq}^7r<ZO0<cI^?)?JEWUj^Y|9t21r{&sW_<>nS@%-h`Bk7iZtzW4c=ZyM4L;^h!1T4(%|Q2jD0TjZR|LP&F$kJ3NN
+O3@Fwgd%Ug8aU{4FiR8u2$N+_A(E4W}f}Nrg5H_E#?k!<Ypt|@$kwWJRJ4OpYQTA8X7$gWzZr8_JX84w0AHoM@-eG^CPOE{W$s<Gi|nsEW^E|dr?SW)WpUY
%G5kye!IZ?9}g2r;i%wt0jw8s(!KxyFlB~_++9w=0Nt}L%>#~N(12I*XbjU<9$Th!;_o3rEhKn;+Ej=Vcsa1C<GSV3J=a;G3(s;s4F7-Z6=YbXh8W=oARE`H
Zr|hwP&KeGaRM#Z%f<l&=b$s-)kVqnXv0WbDkOY3m)K>7h8mhJX)LUogRp0g^kpzCZan%_HO&BOl~G>=GB<C#=Q$?2D!pm-Fk~pyw<%|zQq6m?@nbt1-MDZN
PY14;IVsmXP0wzcQKI4??%je-96PQS-dnp+f!V}V8V=_FUG~|D7fFGjC><3Ft2N|rC-uvV5Op+p_z%FZh+A24Qa36C1~#}RE;+d6jt@wz5-~F15OpIeEw{&9
m5u)K>DE2O>MV^MRwt_L_xL)9m=+~>Yf7zYaYWW4IO8OLIFTTXf-X3(;72~Q#O5(iAQ|E=s7?+sotw_H&2NUw3BNljob+<+_<=duxPr*RB6YUVm(+B`TpYc?
$gld<nq8%nvvNu7`6A*=60j`S<DDkwz@I|{dl#)4nJIofHQ{fs2~DPkcF=Y^Lt)kcmM_?~!Og30OI!}@7y#OEOM^#2@&2d7nP>ZsvTcn0%J1q@Z{w{HkWSGK
!tgRC0TkU1-4;v2!DhxiM}$F)R*eI}Nx)a!Rr$6dXs|@y&d;PHRdCZ5s>RcTTCo%2n5&HHY9+c)Cw%xuPrtf;KAYbLt<(@94)uccvJaE^ijR2usGDDL9=uYu
WgkItA}i?O%WyeGh3qUE2Gs7%!AmqslsrgtE#I?eV0@T&puiwpBuF{OgpJ=4gMoo2q4qSDAECdrf}rb<v~|XYtL{?|NHre5851X|>tx%JwxCb8SyPd)h1hSu
R;_msU^Uz@G*st6`aHZq=b#@gk8i(+e%g?ox>(E4fv=MuT3`@eTGk-+R|ODh;2R0BNobbrEdpO^K8)h#B_;=F-rC9y`E?KDko^XK1@tw)&Wh}U_ty^5#b`_G
YF=ifOu}Y)W+Qh?2=e61jp1vq7@pAC`U78=3?a5J>7(b9eb6SP+DNBgFze%BUZt$=!d%Q3Ftr)f=6aiEx6{XiU3u!wrBGP5M5@Jf+SKbF(aS+A_|Zp&>BgVt
Gq-c~$yS#I0zsfvu($g0zpHyW10>2|NaLQ3#K@5JPDWqc@#cn#MXY*dpfe-8eXdaPpbd`1y(t2n%LID>S>z7&Zyc+DLK=DIZ$UvQM1v-aW(>o)1E;iByPEBY
To#WSukYftJ=<7o1|SRz<@(>D!6k&T2;?<*4Ah1gzemeliqs*Cw->5w`s~7hlaxqn1GxaYp=1cjR7gSCxgLsyna%1$=&8UTs4#hE6FlU!_`5KU3BImH?L|xc
754RCj%fQlB31p&)l=|LOggh1pgVJCY*v7W5z*ej$zbUcOgTP7!=;F{Hl7DfBCuA5Ykr!<XVc%q)6e^VPxrrAF$Dz^Ktw=M2tgB3Regu2-~anj6Zy??!tOiy
f3s~i1}|TKtHt!*jWcIo-I6kE!|<y&Ea{k4?%B}Z0Lpwd*;0fnqYiUnK(y&s5AVK(ueiiF@a|wz%KnF@B-NH4rI-hy49X_3+W`}~48U^R@G3A}+lRsu@1l#C
hLL7^cdw#SmP=3$%ImVPvw-aYfPJ-KF+>@#9o2?$TI!&8EF10rU++k<AE)^yM;}_Uuq~=fGgk}$TtD>J8UDFH;Dv4E|Dgm_s7Z3?R-G{+UnibqK#{JyQ>Q$>
>|}#K@8)JSV@S2kSIbB7CS4A}Wad<4Nq<O7UeJ1msto1?Vh<E9C*p?FQQ_@B@Sp#n%<0H=Ud@EMM#rryrthczW`7CM>FQGXN;|j8T3MuIG^I6e|DlVBR_l1n
M9w8!Y0m#iInD;~kjBOTkDZ;l{ycy1Qk^oZX=_$SDhrH{mrgnVL7O}Sh;9Gh#<;mw34(e=Ic7zm5XiJ0#nK66#>(^mP>zVlgIwv&suxunMwWA!f9LG!B0WIx
hi(Dplntd|v}a>_a(NELqWx4^Zj1XR*dBX2V=KhElj%ggwh0xX^aGZr7?Do|m4`2UqQMxZB@I$QwSo_j*bLTasi{dStwwL0;=BU!G{bIYu&Gj3T)!MiJTkx*
5^W8pwL&^#s60znr0O20A@e`*u=DHqwO&2WzmerOL?ATQ14XJ2#YsPOp<J?vH}~PyheX<MD6rBCG0i7Un$o+=C1L2!-j{==j6^vGr5F}xt~qqWhoBnZWjJ*9
Xb%nDP1-!tszXJS{!((4q|>BeOv-Y6d_QiF3ue|kzeYVh{EVIqpTX-&L*G4qKE{P7lwf0>I{M-6+9k^Zpk$QzfSNulxgdI>H1XX^$|b24$^^0l?@>>M-@m7D
<Dp^6BsGAoT|$!1#6Nz%da+R3eCImk>38w#(st+T&WSjJAy66~q8^{fq3VX->Dh9gOw&!WQB&Y<TxW${<%4!;X*Y1vDGhc679b0e2DPsCKuG*Ue76mflTj~9
Y=49e6kd2>?m(fX$7!<&?t_fIcEO}QgB)>S$A|H9WuI!j(Ls-n!ESyfz5O7M2m-x&Ho8swj5FU52m}(rhvG8%x%2ntr@ar6n#=O%PkA;_Hc0-kPrzpjll^eh
4vd+W2IHAWDWs>PO(jkH9q=@o-E&zz=wfx<E8?H2KHr7(*QH0$)oN7mvYnnYv6pBA{_&phs{X3?-kv^)!5eTfV6uVJcB$PdK>1!Ux?8#bEi>bcW4EU7mC+Bc
0SBXM-lNW)xZG5M<+2aDCZU6Z-hXoto0cBDCx4sbWcPc>Q>kHGvSIQ7!M7bwopFK$9}St1e;!al(<XD#nYskI>MGSsJ*q$0ePWM6zVq}6?lV${{v>#BKPsXH
d-jVqecvPQ|26^z74_loz&!f*IrJC<Kt_uEM1K#Oe;TbHwvuJf-UKmiMXs}&kO07Di1(l-;{~i3cme&t!MqA5+z|8r!Vv!Of2`B{XZmax>izv$ga{AU@E^*9
`N{wv@L%87hxZ@-c!#M!vx5p#$xhwwjh<AwPj;}HT%$?T_G@`8Dx*pYb=dOZu59CrbRr-2p;Z4GcN`OG9*>qw(l1i&^W<{$x;NtuJr0hNt?51@0II~1KD}N~
+t_p!*V5CS8v{{ntm$GUY4G%4Lg+zVmBQ+IT!ujL-ubUG^KIdh0>MuFP7)7Bgj%GiH`lt{saOGmZ(sawyR1Crv0Q0HETqUNh9eNFfjif`gji_p-~AwYeMd*i
&pvx7VmwGdHr_#m2EIC`L8|1fGmqS9kN))WGCBZm-PC9p?pTU7G)W_ey5W*T5T_H^q2JF(d8ig~(|Q1OM3oTyefvKl*`ZTsN&(qLcNmodkne}GGDDb6A=wW8
8Svh_y9M6ujpAoPqzksg0?Z8)jPotV3JlbBW({bl0G4kAoHgmwO*p0<T2JwXP5#2LKVRp^FRKIi{r{Ia{_oeN|CPTNvkv7E=G_zR_-z4$bRbZBTgBSlGXz6X
s^Kvs+y`;v=qVn)u+T%&vukvvf6L$#do8T{ro<6YfXR>9zWmuP$W$AhuU%8^_|nwB^exWa+M7kBZ5kl`6!13#6rj{ZUKVMc=qW+=h96GW;-e?+Bd=^#;5&03
FB>WvRz-UG>}fKULx4gE9S6l0ChiA&UUe#DNrs_&s|N5a2qMH+$T?l;4VQ@STA$zexV^e{yh|N%u550+BG$0^^1;Vn1KHuEhDTT2IoDCbX-zcJ&19}pIEYjK
>W`1{fwLugJH{bEfo-T+g<5v?j_bEH)-x6wIl(|Z6An{|TMQ6dI3e)G8W55Mxg9Io<U?N8Xb?nD7dQ;tX3oI)&m>0Mj^LPj9Afm8_FGfioJW$QfgM$h9q7;J
8q9{|q4Ow?Qm4@Dh&GGH2z5yqb04%1449qWiSO*pFGxo^eJep|tb&P25gLR}BmSN_d2P!}rprzD-Ici^?H}1)v56~H+KQV$f^(L5@XRaHosoC5!O7s71je9N
^rvJ+NTJIhfP0z(OO*oHnUqN7^5~7Su5)S!1d<_NdaUC14ZF+NbOYTQrY9K>6*4H4l_^KLJg*&j&5unosRp8KC%}&~^%W5DWr=`Y=;DWe8reC|_Se09`4Pd3
Y+1Kv*sy}l)PUp?+ZeSpXU8JR>6w)#y)I=h*!ya}-Z{hL{xSIspRxP7z~J={e-iZqT==b{ddEY>kms+{Z)ZIfDV~?<nnVElmmA2R%wB6_`cs<-q6(>E4ja#y
?@zMa&{>3^MNRxVo&17z52TuBQc9lRIdSK=DV|>H7+@wOQ{5DpwS?&QyDNMg0hi+S0JMo!r$*OF!4%m|!!hWY76Y+i1bO+U7UMV|J^W3~sCecqIJj$B8*xc+
m{fM&A0G)1bOi0p_9J8cRPeBYeGr9;Ys>R))!@y}Pj-HL>pJaw>cqUyCksoHEg{g5j{JUEaizy=&6m5jZXJD}o*c(qL*ngMRy6eaW!B_2@>$DiQbJs8N5#aE
?!mi+NES`!YilEFEhQe*5#8zz@zN80sC0#Hxh)03!;(we)tSU`81FC0@{(0dDHYXJaTg@4MKn<axn)a8>C-lESGpvz2t<L>ixF!}3q?U9t-C<WS2hlmO%}Z_
m+$ODt#_}f)98y(J^Xl!AHw!=#e#=ID-I?RS{`oxUvD+#b$r`U^KD|WZf8<vI^*%A@D}J~x@^~CqDAQvXICbor`rRqJ{8Z84WFmVmOgoZun`_fk-ZQlvRGiX
ZjE3P9ApH|!RblBQ4%lg=iJ7ONUoedxb1zr`AirUV{IsgoAi*cF+?D1{3HE4cBqZD*KE+Nhr)RZ6CcG6^1VHtmVhwV6auaRE$4c1HZjEBS%WiQhWePBSJ>nJ
yH4P+&%5GCCB6i5dG`5q`v8gl#zUw?SKJBP)5X-(4-xibU9rB*d!WO7AM+tO?cm|RC=zRLmxW@guDp#ccVLImnzgi)i-pN%ip@S>38wY9fmoz@#6-xi2spta
TsgN#b0(_JF`(l{;OEq$^b1_z&2FBUpsgs%tV$xo1_FTtkDht8Emj2ulz2@HHq9F1LbR9si|W*|M~vPxG&eAYQ6PiIBo$grUbK?GD~nEZW%l}wcJnQbF(trY
yE#~e76f!-T20!=HyL!Nm=tw>fUQWe^OMO1YWL=Koo5r}X#L*pqc4nGAC+hV9+j^0xUA`j^z+A8-OgW7ohB`te$z$l?H}=JNKz?LNVwFwfi|v+g&1%m1$>_%
)=1G@*3!Vp&ix%)oOZS30#K^01Bez)@t{yoj6$!)wL3mu-Q>RDa%qRW>pW15&ba+6QE9g%e4S=@=bHB#gxS?U#!nL$E;K}jEX4ACwF?*bo8o4RXoF)*%R_pW
75fpWB9CpOj@K3WaGi=NiinIsVpKuL5d_;;Pghr_hh16o**dNJ+I2c$kc(KvC`eu#1`cEdSjvG^)xxQnhn!>C>(k!U6&<qC7hVBSoIvbn6(2~yQ{28JFP5!o
V^_Jf%6Bd>Xl`*w4qmR%g=Pm=m?90(q&A*S%2E|z&^dp>1v`2Ea4Td*$gR3eNDFcthZS2u>P4dFjCUnSvQM-`NvSoEdQB-u25kQWC*vXeLLU2J_ret6ZF_G)
T1EHAm1ycHutd5$NxkV~Ya*yZVjQFh$;5Q3YM+(GTuHUj_eg(kCM{;Ib2T-D7g9dkRQ|}X-|e`@%0b0fTnTXmQG6x#{fJ1VO~~*tK_ve~j|uRiq=Ga5nwt1K
kZIh`qEQHu03X@xpVP*buIIlI?Hlxc{7~#}2^k8v!EppsTX$~9+*!T(yNVIyc`P)=r1?0jhzIAtNr?x8Bp4uJ^AO{6#h|~v;lzk~YP9OAT-uHt+=8CwDZszH
`eIFh`Ck>oCn+RnWFVQ49EU&p+GZ0HNGA)!>K1Y2kQ;VScL-dt3?rfC<9djD$PAk2%s$4ui~B{KUWB#CHyr;`xqeN+{L0CCUAc7bTe&3p4cqW(eCypx&Yw|n
F=}ta8)E%#c0cFNltH=8%oeuU?Az*+_t&}3X#I5JSa64bpiylh0m0DDTvV8ByOs}9@3Xdx(ssSATtekdjK7s+_3tMTjfC*(v2?#og8dJZL}H5X%^(^;a!908
G8R_#L=kNtHzZyb=3nyEB!Tc(_QUZAIRlb%uhU+w7Zy!&YP?vvl`e{7E}QyL`!DC?wAaT5x!biGj(#uSZTPQ+2^jZz@f9fW^>8-DAD$DB*nfP(IT$nrSugoI
e{t74QuwDoC9h3Aa_r&5q3_v2sghiFE-F>B`hbW=y7ClnW_PW_kuTw-UDJ{XEDui?+=;cGtK8$7bM4R-7g4CN(NI_3Q5vsUgM9UVX<CZ|W165{QhMXtJK0#J
y7*|y#P+24QD(AU{azY3cXB~;5pz)PaW{KX^%(pk5Ngg`vT?!76aGt@#Z)87sb~;_DDJ<GUH%5fnvk#v_)lM07ezDAUA!}_SZQdB5$y59@O{3{{UN*Uz;%?1
<Bi;?flGS(=hMKVatKAb`bM&p@8D)&5&x+XPLl=__7q8ANe7d&j-Aks#6!EFSlsK6Z4r8Y!Topm#5jCGuDh3K?`J;q+uy|g(jMMlw~Eq)1%)5+{<D9LO}BEE
CYFqKW@zaT`E;NM>&hbqEIed0`u!e<!%;RM_DP5SP=4M2kUhOlE$i*c(?}iU_FmHs<2I<NmZ!wWjLCI^?O$z2m(})$=DsLh%U0{`IXp_Us94g9IXhbu(=Ia!
-q1*c{VJ0h%B~$v=CpfzuV<*X;^cJ9^P0twBj|QfOm$59yUDsrQ-|heT5L;Gh=%D`_7SO9+@eMx{xG2&C5nFyLv2By2;)8b#|K+qRz<#@T4d%aPdL6c<5%Ou
7VBHZpw=Dt8rFP2OAOdx@_Fo@?ziS={{_F5Z{M!*SzLP7wc8xvVYck60D}Z4E+9lefe-`}9qsGSFAiGycAp>WK#)K!3Gn5B5dYZx=}nXQ=7cm<|D>qv3V*G>
|Bf)Bm~ZKw#Vh9G;6jw+&I7#nl}}jn#tXs!uiu!{(3Pz8(tFu&b{n$ohupo><h%zE=?@?d^^rYD^y@N$_(SW;9Dy0{JWh}RJb+pw&EX*WgrKBSn1l*KfuK)S
0TFt@Yd|=M)P|y#8WNI*ne9QLD4Sy*t|RQ32FGjvqA(ULM8y<T&1EtgiFiFlP&5NJmD7A+psghUdib!=A$vEnSLq&@eLz07ln%H3SQ^AYof1Ow*c)pbZ#}R9
NKAAf29-XQ06$539UvZd7Ctfa#)j<xM;RMHSDlyy<W@;1DkmaI4LCd`hJ+qzA+&_r0a9(6g)~Lx!oK!AfjxJ=0ihp@$y4G`^$((alS=a|LE$6NJpg%m3mbS!
P;{$at=GRi5%=%i%b`jD>*8N<^pPNWM6C&-4G&hqae(XGtI(e}s0BVGQ2i&Udo$}#%P6jjwx25olCouhR0N|i01nIL{#Ew01`X-@d;l4SK%f`J$M$V+siD5g
#f6XkXiBO3>v!u;f_F|qPe=Lm?vZ*Ic9nO(4z*kOZ>tbZH564PM8wofvBx2@Xo-#PuD|lzLsQ1xcs{ML_;{P}n}9r{2!HJjB@8g!Okgi2KD6`Jv%SwX1U#9A
AajOPPtw9{n+m;9T2~T#O>78pMD2q$wAq+IsRW9}+$d9E6fs2B>cmuWSnJWgYz<sh<@EjSb@QVu{=Vsfemz0JK>6P`&E{+XM(WJYNHr~FMvK3K#>iI?>@xz`
V+QI#JpvLcnPR%x{$HC8yk>mr9bF;LSU*&Kdp{*^?_F2KX^iQ=v@{-bqpHW2cD8TlYb%C`@3wp0@4SvtyxOUGu(=OBaxIN8abe31J+Us$aTmyG5hY6`UC^`a
(OTbUPTn5051^Fz0;x+#pp_C40;M9fE|gTT7)xaZ#DZPjd34cDq*889`)pCVcRk(aj?8QNPwBWm(J}!03@3fxeMR{9ec%2!n)l&9VyW7I5GWjf?t8cO&x1SY
!oSx@cvB*S=NrY@_lZQF6|k99GZ(jE=R`6^?0WE`ZeI31>16Oa?x}H8TK`~w2e@@Vo>qc^-TDyyC+>e?{$J}s(?K_b(7=B-dGt2IP*FlsJ+Zjh1MdLd=b8U7
|H(}pm{0N!zF+8L9ft>xPx*3R^&W=zssE|Pd8^E-2tUl|p}_H(h%jvI)Jy~$!0b7ie~@~Q5CG!|NMQAz3&rvbJb88$odM7wJxk3GQ^-8}8@W(+H!y@Sr!%((
F){uqoK(c2%cFKL6d>VYzs?N@@hJE(f#7^XqzGPRtfQbJriUi~i2a3wWBhQr(2ua{Y=^#2Lm$LB4w%M93Jdt!O5csM=INcpKbP@C*4^EL?bq1e73GNUl;m1f
aIl344J9-&F*HymP(-waB`W^a5avpvVd)4OoRl$8$oG9tqr}{)_V|a-IZd>{eTO~&zkvUT@>OX@b`FI7{i)MuiE>DKLe#|Lr0M-n_k6H>z$gCC9{#oz#IYQs
Krx*5O#kof5%3+tJH$RxoHwrWX1l<~WyG2<>;>4-!cU2<=r}e$58D9AyrpC-1DQWW^z@#DPETa<Z2RT&zdvJtt8v&d=p9d_5B$%i+vH%7`qR}ob%?ve!3>!3
6Op^sR<dHjIvor;dAtge16O#zXdi)L#Mnc)8<U>hD5Z2sWF?0nAE}g$1QL9%+K1+Z7ZAa!ZvguCJ13T;K-Alm`}3au-bVB2KWN-V9G)fbGW#bZ24PRW14B$m
YL~MrpKt1;Os>S?Ht)Z?MSd~1&5gf|L_wpJ<7=yg50R{FhRi2jbM|t14f@@~pw4`s$n-3^8v=!kU@)Tw)DfKXCuh&1uqr{nWfq}Es(uIC^lWMMa!1EQqf4a9
8cCF_o}}XRd4(O=5R1KWrmr&f(M(g~VkPe5puFA2WX@*p=;Xx`SaUQdZcBs^KVZ8LK7dd-<rZ*b9o$cQ#P%$FIt20FdG>S#&=vfdxoN^o3?SP;%~)iN8MAZp
8~cB|o%6_^9N1jB6cHT3wEUUm=L}l=6X1|Ps?=D08xkI=_dzes65qQ7$K*<aoBvFZ=Ts()x%QcY$Ym!La8c`Y2kG}1VhJNB*PO_8HJbm59frM!JU7uV=1}b?
I~%A0hflD6|1T$h`GVm6l0&2Thd)=W{C-sxJ6`pgu%Pxj2RV6S5AU@aHc0J@#%lBteUN8kRt!NOx-}&XphxA9fY4nP6OaGWV`E^!@bAXg#OtneXlc;9HD&>J
n^9;qpR~|*(_h$X851g+znD$OLviGFPc>~$4)etg2bv^%{U6z*v9ahb+L`W0@Kc8mR$UD=6Z3u=ox4vSa#4tjGT`dE9mlpeA=n*5%{=_M^E`CMV$PX5JvSGD
<m--Tp58!OU`j@z3iSizc^wEE4S3Rt))G-OrTaa#)1#UlLq_ym8Y4qUNR}#EiNy+wgo}FvHeWuZizuS#l&G&M7t8W)otgMLA=eI!!yWACZd`Qwv#?HKWcsHk
nbh`>`TWQBeExn%A@zq-90lLPqQl?<9iw)3)#%~x#xy)dgQFXn(3Ffl=cMr;NuV4$^ZGk*8Atu5K9kEs<~j%DzU@BE->*^8qIkyq{ZYIAasHpF{J1!2>MGGG
ulcyin!EJW*`l*+(^v{83DJl3CCd?tO+4!}ZCFld{~XNc(8rstUGD#Lt-cO&%ouR#QrpeDXqB$4g<`4GdeO@6T&r;`SEZMh&M3Af_{<k-Wf=2j`QD{|Fu5kl
jD=7E=e-M+;-PfvkL?uGLl&IJ>*pa{Jx(uU#wD5ymZ3$YkXRNGO;Wn8byP^8H`A=$W{$718J3PmX&#vl&lwPwFYlGrj;vaRZmoi2Rb5i^r+kW*tIva>ic&A7
yt(R4kj>_W?{_pd&k9l^<tQo4c$Qj?(3Ex1?WGc{5?vZ0M9jyWzpp%=B|Ag2gV;`qfyegV!xn9u%P(y4*1wynpA*`@bRW6~igoq&XqP$^`?>ku`bH6_a!hB|
6gAHdIO#_x4uLdS^4yYX3>XY^(+mX>G;2M)4-<nS^bh{Ui8TQICp>Z*gXs`Dac8P%O_D5(HkWC_87plQR~WK*f4u4v_b<@Vx82a8wBYe9ldDWZ=tJV4$V}+H
J^xAV4`1s5J0<<K-SQJ(xPM5T5Ws$L{N@$>quGG<9X}f;a2c|GJVsb~_)zDG(ZCJ%mUM&=yE&6_I3^$+{g_P0wU$j2IT7Z>(hUJXOzTCASbf$6U8kHY?Fm`-
F&^09WcVumTLGuF_AVT|vw*(c12bgC^b?G7<D#i*hA5DUq^H;pBk%jL_Si#XbS9Y?>x6R<N>aUhFuF(nC3xHUCkRdwaM5*u)X?LgCM3~^hxUP#<)OgI>3n8|
^+;e-(#NkUOh{n-hS9vDz!pc;Z&wcSHz67!*TMCe@Z@+J39+7eP6U|;G!VqWK?c@jhA_&)IL(IVWC)J*ZA8EM2}z64GoMa)Xa5+*++z_Y+&+Q$QxvfTGx#1R
!M1|nU_WB)V2^%|=k#bEMxH#(UY;iKH$T=V90TEf#2GB4p-X4Fmpq_wAe{m*uJwJI@MPQ_;RX+Gk6kn*$@d?i$@YP6*i#cgJHI-phqNFj4KzasKFYqs_CFK7
NA&<<?S%Y@Qqw~q(NGl<N|4ON%$6e;-X1`5=Dh>W3Hv>**Xp{NBFUu9Hhr1icz8izl(7ONgs7;l)qDRTOncvps(2Z5@IB~n9|iaApRD4p5W$WDzrgh91wXZZ
K(HTH+qiwYX4NIm7f)ZPy&I6<u?TEuA@4)nK9rwyy6MzU)s)~#MKIFOGs}t9IKB#e5076TdBw>Sm)Z-z%e2t2_6L}_Gw2KxtGl504?Z?9b5C*_N#6(OB}}nO
RM8_e6oeAYQc2r@*C)nf9>Sky@9t^yoJxiV>}Mw!cmAL`;Bh}f<P!nxGX1wXDk0vIi@=u=G^H&7LAl&R9hB2UI)$4191g!jBB8m3AdnopPB?xe{ezy#6Ilvc
L;NqSGxh$jwyge!<8XgL+%|rN_#c>R2yKUF&Ng5)77dOfU;`>Ujv8gb8^G?~xFVlzRGecl_BZ5C(@gr@Vc3p}K1GGFYuiovkB{JgLF@S%BFPZ(_c_M}tvAMM
JCC4_f#4C>ng=(_j1dDY)#=_>*@$JsEzBqMbvpI?u#>6jz_6Gnm?vkfa#JC*>&{5#8`#`tqB=T<RN|+u3VNMP2OqkK4&J8p@`%|tZ=4C<_i%n?5Jw>}_K}{A
<Mw*@nO%tObmpF`^;j=Sriqi-lkd|x!|j6tXzm>QmC-QE|Kf27ek2c}!@CK8AiVyg<xd&Jo!a;%gZ)X+Kt6!f=ZU_Pm+eT4qQB~iw&QZw5bVl%d_5kDz1q2=
C99RvecGOo;(k(7VN!;t0~9Dq4a(#`5zog9>YVe}A4$;PM+vZljds7}Fy}<s(2&v0{7r~z84`5Zr7iD}nf^|&4nj{sCnEstor|81jm~x<A;w}oVndlb#`80$
F?2vFN5zm5g>>>imQDI%^{(uhkjh~*I(t>r;fMBy%~)ZC^Y!#^^`5Y;xeUxd+GS>qSpeR?xea47+(f`;$%6-w{Lr5WP1<a<FgtrLaVCV-cE=}RGZ+p9!$cEI
Nr-72jBFl}d`(XOKW8&|@em+nIFcp;E04AV0l^bSLJT3#+Jrlm{X${Y*%<sIxE+o9l3~K+jHZqf4F@t(NALUf&@>ohdTuvjGu|JjSTMp;oJqepe3U1?{d4J~
`Iqhx(4-&3Ge1?PQ(0tmlEL}_bqUu*{z04?U!Odr$xJE%N-6fy1q~kyX$s7lgWn1oORS?xDTvlWDm2n2oD~b!sw?`l()Y;$Kx8S#z&{fESrGAnKgIy{A_AI1
39BPOL{mr~Qb=xtXgpp;LGhC&DsG%IXfb=^OVPXsrSuZ=@_hbl{>e4x;Gdlj#Wj=Wd>$V2>X75y@Bqos`uGuoG5v@{er}x2e@!1ZCSIUwBT7LrG)ctJK_VW&
4RcuyT|@Ob3}uAaHVu>A*@G(gA;9uF38U4>Xywo#4Z{0qrjGqWVqinO`J6*@lLzW0d=tD~LGKTl+GKm?B;0ptguqTRc-25_gdZQW+4P=)<rpdg^oN(o#tObT
SK%y5U4M2ln#u6aKs1UNm)~L`il!<`z(j{U(6L>OB7%oVPwA60+730&Mf_rxmV`FX+L$rEQGT>~#W+_c{Z}CJ=Y3zRc1(mt1*EQ$VXF!+<;U_fd(mo@RAl`K
Th`_fQ++8=U0GbV*Q~zBemWqGn*oJCCy+PD`b>sn5Seq4emAR8$NWKf0DThb%Ian}99O{QkEu5srC;Wuzg^+xU=8aK(oH1E!A~hNcIXC3O^AkOppqXTpfpg$
Y*DBPovFq%V?vU&NksQ%Ba3%(WvB@nro>WFC07&ozTF-#FzrC%1t)!$L^{vM52^Zd@Ko^`>>bPZUfy}+>A#us!RTSzu=dFLd@vLjo(3aB!0R458O4w)@dw_F
O>2f_kj(qO&$lI1X=197fdmJVTC|ld28yv=S)4qff0vH1`Uv)4k^t5UcggtVwcLTEhWrW0oY}&DPC?Dp-8T`&-I#GH!VylgwNxqXS<o<hLjZ4BA4T?^fjaBd
hY^RUA;YR26VfJ+<TPg}bugt^lt)s2vK}U&YIG=0_$|<enCv=c&Jdt|u;vHeYHNNRPrVINzt#5OWEL#?6#k{+xeUE|@Tm3&=m3LrpX1r1zCA&R56W2Nq3}AP
*gQh|jCM!1ROD_=#yEL*L-uzDgF7247GyK|o~Md=9K-V>bO7ytQaOsKbX+GSPAE!pkfdJqJpA%$0jN1~gV6!^JPGCkKhL>&kw0Xn2zLYGdeWorhcISh%wnXW
i6$dZEvlBqlkZ@BoQD4t$vTuj9(``uiEUsSX5If8{ol9$Vfo{KUuzWIDZ#umTv>t}yUJb@KQ8BKD?t5xqLltXc)&Kmg&~u!p;CGlcuq^$8L}r@ua*7IK^U=B
7b{V1rh}$`*|7KFMF)?3zQrtQWuBpMn#=;m24zVnr*3zy3kQckhY}rj1)LN_5_Gf^fCy5ccH*63C_l~JitwJW9(=^y=1ne&ZH)#C31I$T6YKF|`o8G>PzT{g
kJO6&p#CIUs+6*{2XT+MLzn=uin)aVO8ZWy@t}r$YLT{0HEGe>hJoW{Lm3x8YtA9)%E{v}(;(3il;l7Jnx%*IrTgX5>en^h{VOfE`K`||&F4~C2@y1(u1`S&
_Q~ntJ7fpp{kk|`+cZ+*tt(4wtvhX<vW1Y=wlSXHMR-1~`fuJz>@$-uKn~*vN0O!yz-V{|RppZiUe5&#kE?mS|B1PEUk#vf&-~OJcmC{Y!w=^0Jz{7`h$mUo
l5QS6c^sBw%*P<fa~k!GAd+<S{dqFx2E&+26oJG!GD*)A)8p*k{!_v^=Z6#LRvuXij6o@^8f=}(><80<<Lqz4=fAUq@8H)q)!h%Y`A>Rh2lfDW84NN{yzF+y
J%*cWWqir*JI9a5FV`S@Gpp-^1R(%H@&wQvC&GWD{+!O#XxYw}ZDy*le7B-OP0%64{F|t$BFYcGV&E~l9R~-<j2l|(gW<>hrt9%7jFOZS7aitW6Pz5-Hj{Gx
zBLWqPKWwe!4rXm|Hl^tuH}jws^16ab;cnpSu~WyEHfoM2lL}I4F6zvFP~wl`Qr|7t!*Y)<#UXh`Q|hfnLi)YI8TS?55QG1MKe$$Q1>MBLOCSbW5|Jtmd}9Y
lYn`cL=<SBuKv)eCG^>a>l+^%A`)l}_)YuyZ&B=Tnl1JGe$R9Q5(3nrXSbp7X86<X`-8g0u1D?<uQ_QomZ*wDWKf1d2;8%bMoh$7ti=JGW&F1@J&6Ur4b-3#
C<`=}+WO9fAZt+cf8GU|`Y_S4zCo1HhVf<{$6E(Tn%oXulpTaW1PNC@PE^o1-V@6^%%+-PB;0(=hEK5$#yV}$1^D6Vrh|^W*-s)L(o^^~h3Fn&o-=##4R?Ej
pKC-h14agWYK#NL(bV)Hbq}QZE<{ej$Z}!%$5DEk92g8hc!->>42I<l7*kI!{RYz)=S!<5bt$*R@;oFV<a7)T_lJ=p&HL@-Lrg`zLJnB)OgJK@lWO|Cd86(%
?6P2c#mZMLinj{t8<YBhItdfrSani!W2hN5H7=%Jgge3n+!AVJ$(4JJN_Oqg^e2$NpU3h1i(ze}ZPcGu2jtJPf4krklJQofu9!bO?-j8}%+aHyAZ1tmN{%0^
rx4U5Z)Qn|OO|KrX*FmLsV0)RR3!~ilOAlH8VHI~sf}ilpmb;&N;b_15O<t()tZ#h$$;M=Vh)%2IUn(On7`OT_Z0-r4UBWsF0)GTC$<Av=dw96Zk^FTdL}nb
JpKHPj>{e!LShMoDWzyd*^DIuYDky(=L0|w-RtcI?$I)2KJ)W`fB6UceSPhB{(!+n8TIX1^>}AnVDssWdOJ91!K>N_=Y!0EcGkIm^PgS{<2sp>zXu~HXAVav
^!{I&`H#Ha{8#3E|NW$W!KTXSew9=53P@8^AmKk3@DukP6ZCW7`@QRfLH!`f>GAzFqvNlTQ}^l<q$3|f(Ek$9J%JB_=zRsj9<ZL+I&i@hTE1wO6Rf7-iiu7p
p%?(th<@*eGdl-?;(lyr-XB@8J33$kbX3A-4iOSwP7sJRg3&jKuw*QjjP@t?A4ArEW&|<`ls(oG!oH*?{vucpc>G$sc~pEnM+5X4@#^F41KIm31qRNY#mP7T
4?<a@C<D)Un(p1j9!QeWTbFqWz7oA$FTDRBap{Js{iZtyvw_<DL-95p53~oMCIsh`&4=~An$|>h_EUTj+=0Bozh7T|n+w=$rcKfgSHA5b1pPuXM5FNvQWkSi
{E$emiLlWLh(%-yh%Vd_b)V$gg>NuyWY_4>&=x1`WKVLvQWnFn!(xgIMuLW}x4BIPv6zWZEe^0zAx$kQ<Opk^UgIpdm+KCK@3#%Ps#l8&3Gw`oR5E5lT2d51
0)Vg{kF!s=I#Hx%G%Y?`&yt3kllQ6f-JTo7+y72u!}@3QUI&17hnJ@xS?K?N_~UONe*1e+Y=2Mu&+`5sm*kQ}56F$G!tKLy4Zq`ihqyfd$K?WEuSCC`piTeJ
%e?LK%fWxp$Q`C^WDg|yZ2#YGv|A7OZQ=h6qfbiyw*1p+evC#@$U^fzf8TR_lij+lnZ%7PIa2Ns4xf@tK0}UxdxUUHdX@+vq9PS1wlqqnWmRIh9>!)U>n23{
Xs7-x4lp-`5Xxj6j78urF%T8Br6FLEnxU8$x30NE(?NQ0JcUQ1YYDML#TZvuQOQj%1=JF|ka~jApB2I$b>rROP+&9uUp(iDcOERxb(}J<*~K9dk@0*7xeyBX
A{)ey0eRqAF_iz=Pk%nM0|4Rt<?@;a)SU?ieK4Yw+8j98Rxda6yc<X$ln@ATYf@U7HMyOfoeg?H|1KW$9sI}g)V`b53+YNR(*Tq5kH_8X?GLU>C}+Q^$<->4
)6?>|od>a7&3So4l8o{R0ppFw?dmDLE%F384U87AQT+1DOb|r?SRppD^moZ(7s|C5HmD!cLec`+369IxqZ~@0hgMMarHnYUaOGAZ{pFgt7jJ=I6=zOav`K2T
1Yy32f-&i^+~VSKZcPQl1l>C-3;MrjYYRXHfZIU_2Wn7u1b|XW<u-B6?%0Xx@adzJ<b7>1fUu<UW_)xX9XIcI^e}91lL!V-I;BLkM8p+U3ey!RNiign8|S#C
rji%169$PUfURJuhiuSL7BJ}~#NnoF2j6f~G{Ikf*{IW|oj#cEv7=hDfuz=pquQ)8O{5kG!mA=7$<g#ceQCzl95s)2S&eOfZpqWg<|lhv(4*@Af`EKKp>=+}
zi;?=e*a0!J0JTWjyt<{{NHc?8ygez_HF+GPQ(5muj%?%pQym(3xCR9ex>=A<$S(=;Xj}Cgb{E2D4Xg7+4vMXe&7E0{h#vrukHSS&-s3T=l_m%!+XBP*UQ5;
|4$B1KBL3`$IJWWss1<1<$E;02euOwecBo?(;8Rq`wzG8|D*qZ$I-<0$DQo&?(z1$-xW6(p#KlEQTm>Qd|?m7_?<S+)f6O>V4Z)b8P@gsE+NPDNz3KeK$twE
6C7HH_tXj*|CNO<<>&pJUzJ(Uu|23UTSbJ&5hDEB2CH}3^`OvNpnq4fOx*Pjn6?nXRYUsh?*Tc)BALITSXLZtVbKIs&HrVqYdf``+I0}``*h{jb4dNv?*GwS
JeS619Np7X`XOa_Vks5rb|wfj%kxRB0>ilff3<v%)no_Mqv(%^wS0C#y8m<d4m-bsN5i@g-aoa&j$@wd9s1i+JBR+C>HWXcYraDE_}|&!y+;G=`y#VX<gMBO
r_1#CXHt**dZBZ-M~K)xM@s)XbpHB^<K7<?J3d@QYw5pI^Y&gNi}=jcVdwr)YD2yt-oG2tm6iFgV0j_`{7TrIj$iSL^zHV0cJQqSJ$my0M?P`oH|cKH=qdRs
PAaWbyYFq;WJ}&HJ3`!kW;23EDw(&prSsDrod4Cv+%2iw`n|t@JtF}R^s+o(<v>ZQxA>mF(dY85a!!$T(HqU&ct2h(=k-_0zAwT1zN~mg+VJ!0?y5ZNpQopL
^1o%@to&{jR>$H8<On1;=k}~#-owZmUdY8;`FG>{D1@7Nvg-f4$u|>F^{Fon3<X?E7DvXS4GdE0qR_$Wpb1cz`%n?%^#4bH1_F8$^{=;m{=ksq>m0!_$PR=K
*XijFJWqGa%OD4V5lg@1)mlxV($63bK4^p*mcDIjME&k7TB;9yVkjBugw&s{?E~qb8~HVB{;jT%fIL=qn2alj=Mly#M2NLsg1xCswP+oA;~iEJpc}xOHvjFk
WYS*4@M=HZxaNUFur4ig@NqHF@HdeVCc)BhSML_-TMJNmK&^rk@%N%O*3^^gJg(!0uV1bJ=e51pft9u`CLB+;H@vGjzC5deoAzF#WBJg1&(PY3pW^Pqpq3<-
2b!S07W6xTg#y#DrRVhP0H0A}m@h9cwJ^7@@4Syg-TL0dU@kUIv#1qrh2#INrfM64D_H9d#X|o2fPndYmzLn9$cD~;2Ag$IrnMwc?9lxtHlxH)!47ZX_rLlP
CZiQU>DVXwXv@8&;5(tohk}<Fka(X!nDgSt&|}iDI>69lu&e3SWo6tYubdn^Rs+A(C@o441y6H~3FvXsk&ks8P+myhA2`*1#`O);^}7cQd)b8lBLI*7&_%xQ
u>c=P3!OV3zgJK{lbVQXHqgN`SxXTb)G?eJtd%rkh?K{7UvJOl;q0#uA4drEAKw=p{B7&oxVuw)2XaLa)e8~=%%UpXNZNWUKjiA)@=QOG0i1r+KF4G<I3Gi=
3^@8W_=<TN32WiMEq}}Hj=yyy^LKx1|IuH={q^Y@es*T|c0GH{0J^wnPe*r{FA?12-^B|I2bg$d)`M60;f_U}GdHZNzhJL?v$X;~YMPppN;|Lp<X2|Ko$eLB
29Jk0bRmOEOlA^b|D0*%&GPn<ZNdvX-o{n75dgsYgX`ixL?8Qp+V-!@f2=RcDV~<yxzz^XZg?e<1&9TfmQ%!#F;I~IEnGi#hd<c63{nviMTD>Y9plOW0+r&s
$ip|&dQnZXnxzz(ae|K&(;}Qt>Q0%YGnsI5&-S>y1t}!H7sbId*m`)|5_pujSnLuC5(Br0f*!lcF)Y>>+bYOHJ>K51*oJDT8c$Y=__ZW?^xqQFM5#b}JuX-S
$;Izu@%*W11UUor-QrY3?MV&|a?B2fgBU0s2bJRUyCyqaCNq)Sx{j92L3*JCgA^E!b#=rSK&e$2BsbC;*v+~?+Hx?i`fy}~9Z{Dg7C}{@>QL>uP(~@EuQ_eH
D5tW>`hofEp8jK(h8Xwi<?xZD+Jw?Ki-b1FBbu@ayC9{*X0&SzVs?x&=*NyV*i#YDB)NU|2iK*_0`xk1G(Mv@o4`2L#;6VS*<!{j7dvFc781HOf(1od>Z94!
M)!Ok(^P^|gF;f2tVC1^K+rUeAY|XNX-Agmt481G_{sE^g==hHu|wWqvbcm51K0O`|0q9vzNEzKQQ6xXhB2`uy$P*mN=J%=6f-48MQoW!cItyU5_<`R`)%C!
s6%h%y9OU8Q(UMoEN-FfYBp-7t%bz)H99c{hm7_ahKCL}ZG^`Y*<$Wjgu=&4M362uaFdzgQ3O{-l~H=+27=MqBU}qvw=o&zl!yooNx4x}Na=@SXROq-F{G=g
&bKV#sDvsbXxv!n+zihh6ap%`CZ_G324I4wf~lG&j>gRKp6qB|RWq>15{jyVt2bcD5meDZTWBIEbUCfWX9y_F8HD-vo@9{{N$b6-M0DZl9NmRil@OO!rUrUc
B!nbxfp|pZMFd3_dK6VuL`76ZOQ<7v9duT(WBX9(N};3*3J{5=sw63(C?Y6`DWNF{no3!Ql_H2~C}>KdN@*HGfg(zxnp#$vgovsNN&=FBI*AGjX(%aTukf)A
B_u@^63|c-l|>T?N>WlGLbQ|x0Yy<V#I#UQ6om$)zCu!kB@|Fn)e!|1F+~wl5hzu3CWNA>hzb&@prr~+W`RzQm!gq65u&K5Dhi~im5L$?iYB5eCZ-^wh^msQ
qz*c22%>u$e!pLU8W188DHf5TbSSu#DFG=)kV2IbmV^^X0ilQ}1p*{!5KRd0pR@Auk_mF`JHGDnDFMQu>*PF2UJniIpWQ@nEE$nz`~FjR>5pLop@Hy&j39nk
dP15;kYWeZAi0!t0h7`Ea*x6jTZ}22S<+SODkm=72t|S-@BXHr*gu=~?S5l>P?}n=*IhhV1ORTN008<Rqe&6xcU%74aDzzfp0IO-#XzkvU<SE<8j9G@jW*Qt
6#kgKb^2O*_-)fLg_(qqI&-VK*7;@buwhz6lK@qbgDC(%vOT_(_H$5Q_<tw=Pe)&V?dp$#E+kW@W)Sg%Sj~*!6)VCI<ipQY==~7AOAhQl)YIE`9(ITQ><jh0
WfUi)=ioa|y2RtHQ~u;JHt@%ubE6=}=>GT(VBZQY9Qxz-$)tNRgp2j^Jty$u^d2q~x6t7q1W4s2J*GaHaz}!h_|Xc^FIp+3n<xHjIwz99Sw}MDImjRD>$Rfi
HLR<zpLzY-rt22KlR-ZC-cTdw_K;8D2p@SLr=EJQUHmZf8@>eUkp4Zsr;QTZi$JM24-e<9mE(s{Emi9qb^kr=X#mGUe`rb&(c&WEnFj%|QmvOpY^z5L$jn^S
vGvm|>!_Lyj)a3bKjiAEWlZ6P(0|)Y%zLOm=(ct&6?$wjjFpa=$$FTcQ?_8Bg4?e~Y`RpDtgXof|FcQoF;rFRhR(#qUXUjvt1Kd|RpLE*!B?KATiOz?kTbrG
yMozPy$RB*7QU1sbhWf~r$@WglGa-q4%*@_tgg|Iyt2|sEL?|v(Cu5<sKND`p@6z9m5-aT-Ze)M%-I#EWShKOMD1;EU^=dvXh{hb(k)PGi!^3vu|rhRoChx1
v<k?xD$q4f^iGO?leB1)kZg34o<4Erd?Hh}Fzc>M%&Em)V+0{;=e@6Mu;)vKbn!-nqALYt*IleJBVV`HLoi-WsNowd#k8|trAmlBLX?G8s}(LLZzk!>y+|KU
cbu%ODEU_PVmrBZnd>{E&hqw^yl8sq&l?4+FpBTh`Yt*G$fG=hRgh8yRLG#nV1x*Rj+kZMVU=V~j8=q)0g4R8<%uh8_Cj@jRr*HE#YM5RrRg=M2AxM7vRIuU
F&W2w(~WR~#x-3EBzh}g4r$j4Hm^NzE6P;sn3VHH4vv|#wb+JGyn~-CB$yxohJP<l*gX6Bu^+$9|7WHiq0sr8TzmiI!I%$s;s2h0FZK9)zxY>X01t`kPnV$A
_~QJ=e>xC{w|o(%Mbh*G+m7EC-jW0Vr(sra-dJ}A2$0b65O6RWd;nFa``zWm`IDdR`5$(kfB^QdULAEWM!&c_Z-1*4MH{b;WWdjA@9@!~I=y++owYxYV!%43
g?~JgV<Gs-udj*@p$LbvP4UOEH?mb!8P^yb_1+D(BE%a;+xivqK0X0J&$d!2=*iN$*gTcxs`oCKEg`hPINr?=6G&OCB^k43Pl}*-l9M`MM1mc=KAZ;l0O0_X
KT#d&`7_<R9W6C|vJ=rK4SH_DPFPs`@JoXhY-R{yyC%d7X$|zuH-ni8UM(lgvz#`-pB9rFr-q@7A^&%kkzu4eG2x=giP?npVbu;eq~V618MjxiJ3J5Qx<j&e
v<I2g0H3GrDwmtCDO22ff#_%BK7#F0hEMG=SX3&@N|A~1BnZQ^Gk4?E_XoiUd=eC8N`jNY`CC3LG?Myv{#Z>R<baSn|0Fz)NNA$5jfON0CB*YLth`#3RuVZD
UGSC=J(o_aLa2Xj#js8HgOOJT-_}3v|92RnsH|{#{&5uP?SSWLvKaKmDts-cxmQCqvx5meh;qZf^ebIRyD)I=V#Kf$syQ2F27c6V$a|g+;WjyOm$M^kMN`B&
k9v|%Lru*^qT9pTXk?%0^=NIauHzp4IvXl*DpSH0#4Cz~-2xgw`M(O2yvkCePe}KyboHR5(wZqvL$G3@bcF>`svK;EI-_jqI&}o`6o#BsC262)*ws}Ofuh+o
td8wg1|*f0sLNn^cx%5AI&<4Gp|#wRw22_DN^r`Lw^g`Ek}@8*7^kc)q$0d=()OGjo`_WJ&ju68F08CS2TbRwXAYpXNP--U;v73%ROhWjgLt6CTXP&kQOUP*
b6AzNoEM?5@FHQAsH-y8vzgsg%@m_&MauR&ni`CY-$qW>oMg+IB`O^kKn~*;lqrhM=>o}dyVl8MglTY%l8ufV02V?|yw%o{7~&zIE4X9T2;Eba8AKbG;Je_n
jF1vlQ4N{oex#*PUGHV`AIJJXd-W#h9AB~e@^K5kaY0*+e*c@Z7aKO-Ts*yvT4(w?c5(dag_y*F2j5;@H9=yhl5kjE)H}J#L=DoIL4{Aov~~dyM{-uzSUN3|
LCG07K&V0sh$IgT;5jn$IY=}HttlowFZj%oNu`D?K?@U!XCOF{UQ<#Po-Dm}%jZkgxV*}}mujL6-8`}=W#T7qD(?$B9!O9P)3_sKn&fKkAeEV~my3aeL7+vt
C@@!?ykAhA;ENHOHK=K*2=$!M!??CAX7vVNS-y9|rt|(DyU}BPkAA($xK1%KoN8mWh{+8^{I<~Zjw@&0`p(w|G;^1o;ecDz!5)^+6E>8ska1K!Z#fo_*uCFu
QJuZUj@APTlGiOwASH<yZV-OcBNHSG^-qL|!fW0?z-dwyxa){G9ULh-I1$qj1CWa%ln10y$$u-nm6aB&rWCd}r)<qE?7Ua4BBZUCRnPj_=lA!vfAPb!u~;ER
A^t7Vw(-_A^0l7_USEz(@P(UtIES;)c<kda;fRmKYX5D4xX*w0K6krk%pyee@3F;#Xw-kRj*`?h;ybopu7zdQ#?>?qJXieP51jI5mm14y=90MgwP8_aDWC4l
G9fKW!;;~8zCCxP2<<!8ws^3gZQ$qSE=Ps+?#Q)jB$N>%IpO`cpmDuQM4YSnSDJ{kmeO2D%Bv#96xa}|E|O9$aO!QfT+Q4mHxGI*^mSsb@`qu%Un*_4-KuO2
4DR9#T&ijJ1cOvmWeO7JE4uB}Lq2g^v*csiJ6HJI!upW2E%Ve4^_yCDBQD5yE@YRpEE*NPmebq(?c?ttqk_2ju^){x9dL-&U+Ax-@<Jo<+B%i_oBqd56{6J$
p3dU8pP%uAUXn_|Bh>C!`N_~Q{W2AXUw@M89+Xki+ls+1*V;jiNi?0IOJCAi!2mhwdl&VkAwtOy?jxlm_eRCXEA2b}BR~V|4{}WI@sj!>MkD6f=~LM__}R2R
Xi|uFl_e2dCSjq;A&1V6H|Z=K09l0TFsp5V!7l91;Xv>t<8kSONmonQR&Xnr9bi*3pjQ|u7fB9EjHSuopM{{S1+p*^Q1KF0W6!Hu)1<&}MJH#5Vb(=`w(s;!
hpGtc?S8R`^TLtEJg-SUeFC5&z@0DC0!NJ9=`2~uL`FLt*9}3t$5;+eZ1bNlt<*ox?A^G-P=#yvR}*wpMF~<=0FVMnRa{!qgZBAlzV!WX-}JLDeOYat)_Bk2
{Rk`VnyU)!cWh6)n1Xs?(yAg2ST5}7sC6V?-yy1xUAsr@s{H*W7?fBBnOcSI*nJ7@xuJO99rym5$o)Td^!s`Bj}kSS<3c-NR*g#6r6z`qO<m{;s38RR=~_iF
$z7u@ug1=)CYSEcBJJ(-=lY?G8N-Q~C>%m?S_&SJ5r6$Tu;u`?Rmp0neucxV5gOzg7@+VX(`nl2v}DmR>rS8hK#rrHWB&JL&h?8(J;!k5il_h6VcS07&$n8?
tMe_n9Yi+&2qLR}D0I9=TS`{2<z>0}l5dHt@smG-hV*3$G=E!%R>AkmYNa6`x~{h3|6)H_MO;COwS4-st0KkeUN6towQoi}Oi4z?2Noj-te^>!KSC6wArqgQ
!1`x89l@9_SG%KW+Pi#dQBZ)fWC-LCi5DK1yl+olrU2r!bdw(+-}mgrza`y@1PD6#CutPy&lTFER<G9Ns^k9$a_Pb+9>+P3!6N?su@FAg;)BZ3drwGfo$k!`
*xsDDqtG6iwKFEQP6OT(!xu-&DIzDSH~-V6F?Jge2i8Mh6bKYoeSCMfVWG9QTxKV-RKaO<L!wdQ>DIBvJ$Sn4@rIQliXl+mQDj_VhoWhy1|WAzl5&)0({GPn
pB{QT_hjuICm*At=ix=~hp08?MGh!N#DT8GRmK9(Yg7zFL!YvQol|cdSvz*;!;Yq?hL`egxZOQvbi3c{!Dstp-HwEOE>uHWdbhWc&a^hRR-!Y<Dynp$D-AV6
5=Cq3Q?4Tj!sAeX+0%`7r9+L|DZ<_5L>8jS(YP&(@3kLI9A>So)sxZ<My7+3f1a42F^Fr$F#Z3R>-pZ1UpixhUl+;p3GeVn_J&2*%ZVXX(Z=Opnlz)QPARdR
dQjo*eY2Mf?@EZCwslUa7e!@8PPV<T4s?953T&Z`-PqO*t+?jY<(WE&RQpiO)AuEH!dK^rZzx?Zwe(;ZJoNnD*M0u#U$$=gI6bl@n2<1{vV?Y}Hk=wwuR!K&
KFmP%G&R_~Yim_uSK;lib6-7MTcC2XU!O|SzO>6d-t-Wz|8$M%+4i9-F^xV&DE2<D6CLj_W7?{|8CD~zQyPpJ5dO}XmXxBxT^vv<THHOQscgRm@S?SQ?{w_>
4iD+>o|U_@6)A>$aUEld0(HVh@o0||a@pFwuOl>isG)XW#k${ohd;QA|5Ev_v(q**{d|P{t%la1uxy04w17ba6C6XetuFof54Xx*n(Oh)NxeX7^U9W!dNV__
E(^ciScn}dY*SRIw`w&2HYsNDZB*mTXFm^hvyA<C>1PzBAkB?jon3e4y&{A_vT{hWfdm4K5biVCGL5K>R>VGn+quo;JM@(!=Z<yP8Oi)Up)BezJ@{G4v9VL-
4&*n)&dU!j$^P8St7P#kiyEMa?g(>t=I^Yx=<$bKMUhEPsfjvk*)@UNo1{Zu3ovaiGOWhL5+5|WPI^zC@O2>`_1t>cJcC!5XlbMUvYrt$<k4}a4uL8pV8jtp
oSWPswht~J*@lg@L=bd&IfpLO719<Rv*m%T-GRncJ>RP0^|0nV)w6`VtA1D->0+A=!8yF<p|plc;2{MC2IzVv-MpfLJ&=H4!}o|s(O@by43-3v%?UPNFYmSc
9~Y!pb!fKI-rQ)!(iGz^3EgN|=M<QSduF!hEV`h^eZ^i}XD%i@sDda{oPneT=8lhQb$F^EqIXjoc`f2Z5aeXG#j->ZZR+&pQUWXpsHAUg#YbyV)<_hhiPiZz
=*|rF;`!41GiMIHb6P_a*DkGmsAI*3vgHo?unvqTR!KIH(hEM)*);NWWtz!qUm9vNEt+KHNGV1&m1-13r6E<{*{mj&<qSaEC3MB^l@MH_B_BILSSSKzCGcu_
SWy;A)3JS>XuNyr!f5SF+Rxl;3vz1_42mqrNsuGrSrJQpaERJKRzUK!hI^^DOj=p<OO1qj+W0Ekvauq8ZnDpVBYfGtN-IxwJ^9(ePVYTwp>3k}x2YN_P39hs
ft?yNqDnCMaYOC5(F-}Us)BZ$<310DZ>jV9c*cC)qwT0++v(?*MO{Q~w<&P%$@<*#p<f$bM>svK-A=hYH|K>%>(i4*Sa>8^1YvOPPF@WY8i<~*YOw*YZ09|>
*Sn52q-z)7Z7!4RbS(f^IJ7`(=AqFqTZlsu-=-68lkDK8B8mr3mt2XAG>2AQ63A$NTKVSWG@4`XvZC|RmxtZ_W%)uD6Q8&1bVc!Qj4@HFwES`$<x>!eW=H{p
K^qXHrg745(l`1k;jTNLW){F_1qw9F%cp{X=nWxg>WEb4h!|a8=^@26uf8or0oyJs3v0uGDrgPNSpY0VZ@bdTjqf43A*6<idCo`?WC@e?gY7alLnZ69bfq;%
bXkxx2guU@bQLMq^!=0x4I;yow$8q{>YI?D@43QId|}=}L6~`1Er~H4Ak3baO`YZxG>q0U&JWtZ{PYW@Zt(ng^xVV$ujqj7=0z}xyszL`nUIP^hWA-B#VSk%
)e`qg>iWqKf<j$G-{bS<7|kNU)h#-EkbwYCwfqyiShuo{?X-yUmqqM;hxD>1YP!UETc*coE@Y)bs0vY#^uwf`+p)I{;6Q>H1|%8hHsVLN_Lv35DzPERbI2lw
OEt)$sTAujDVey$qUkmW{9y|ah@}%)<dQLz(ptDqK&{nC9RJo_Nksif3mlfYCTN6y*?J0T#)v5ZIH26G`r=qY08!I$apZ!^tXCc2KH@2>?C@ArkdrSthz2a~
ev$*3|CQhLHqSJMit*YY8p<X0knG}Wzxj$vmkP8&&IyD_4<oI~hd~GwK)3Gyv_-dkLs<;CNMi}<AhYV1-Df-F3)hS{>ROmPth2UW`ndrHG%YJV=-wVb=af1Z
_X<AuN7ESWFnoxx!X=l&uUXryPwzu_5q=lpayW3n09X(1EUR}MRyBDBqb21<A)3Q80NRufWFoX3R81cA=z=4)K+p14a)g4@12_i~)$@V#Ik(93Tspe}{YU#E
&9AyeUA&Dsa`;i07J=QzOGBE<XY_>kE_)u6yMVs~4|3#@ufun2ZAV1#`zfaNbFstP(fkO%gzpC_#+}2HLWR)_o*+KbtGc=KsulE)ajat-m;X1vd==>rP4Qfl
6#sU@BqTe0&m&l`>iAw0U7nAloLFeewbE&dD?y==@F|?|L;eUsV`MHxP0dNUu3&V!11G($cxg*7?R^nK+QlLQD6xkw$cQ#7=pjjVm6+5~IJe(>4_^+M)n45w
+NIK;(%?D5S0K_HL4DMatb~>y)?1iBMN@BV`K-%rq~v%I<O~8RIzL;;bCa{Ddp;em_*Hh;@;pUu|NQlL*CkrD^q(>mF4#mV!%K%B^WuIfi{kX>$04T^eeGhy
5fwJy_g>xi;i9?Z{&#)H6m4+}Zdm+%+4hK!?6GNazc(+_2Y7Fto46LY`u+`8b>s85qCeb;#=1@#m!(GwLO}K%Q8nI=QZ?bHo2_!aggUPGrM9%1&rRBN(|=w4
FNUC~hU5j@Ao95R9+*BoHP&T$#f!rC`|aqJeNuE4a-P@V=)e`H)rAo+Hoo|gXj@U!p%Rsjr%oQw=Jb8)o{SaVqIDXpGXXWJLD+qc&~#*nJ=Flg4czV3cIns7
oT_b~*e_2KKT*+QAu=S8iC&~WkoOt(Y3O}QF>E`1C*N?em%%HTD6&2#=kuCc6#Ux}uc+C;8cBybkt#?Ue+6=+akI>cS}vLfoMdlp$}bKjw|lc=r^PN7j<L*v
Uq5Hh>*b#-UtXJ@DGX6G(M1&zQxyuIG90VIogfu-A|*(zL9t-l4w#lCs-}`))1dk3fdNd&Bf2O{ZNBejo;^5!Zv;j5-xxma(OTZR%zPO?o(<ELneAcrvwk<v
EZbSjh=1hm>YP1O^`}HW8=aR;EgPnZmf~U(aq&~=%~wly6?u}9X=6I(O!1bju_uMA58H99nq<xO->2~I;%?*4-@FQcG!F6xSha}R@aUIXCxfY5(^ZF(?B|e7
VE$2p&r%LcpQ#XR@bh^q8ZTYbj64Epl~*u4BC}Sx<+J^MW%!Jm;`?RVS1ej{&Q{`h=RP%gR*Y63q9Yb^gLuewIxg(5l>Q9Z(k?~saQ<`3IWM%jnJ`05=iI%(
@86bgXZeui##~hOmPE08vyPYQ?a<KI18&A-|0{|=c~-8`iHtx{t$(_;scJd79p?S8WPt?|bKkp}y*3jTw)z&bk}FZ>M`AwcwHswFG(-_|1pQ&_b0+>I4aw8Z
?sRUkz3Q*5i}q(-9pt`qb<K6VJU$n?ly%+bp(orje?wS(!v&F6PXxrN7sV?8{-0@1yWhuCD|N2kKE7^oMw#N!Y$DZmCS=bB4)j<uXrMD++cq@tkES~PG<@Ol
4ZnY~|E{;jHtU^r@}pXM^OvgP7!TgSH{<E|c5!w~`Pv=`(F<?~+z0C{)vR<T&&NF{uHaU!kx!00OuwC1t-eOIqG}b5m|h+>kf|@lVoVx3w3NxOD~Zwt!;GEx
&2`^h9r{%ec+c(XP>JMuB@3~#?XhF~^7DKLYeF{GRztgYt2Pg(VV>oRCrtm#KXoT;@@#4bquW-W%cq8I#`(^ti4ha}doc6bmMjb)6sQFVtB%cr1rL5zm7V_u
0C^Q+4{JmMVXooc@eUtd2>xVpSJ%I9i+`5=PwE=yk0Lu4fP(Ar@b400vUqyr)K<j!7DE7p#)~3Uzq4_AqHNPI{3Gtzm1408HHe3|=W3+Z&g51NQ6=6G2pB9%
K3*W7uS2O8)W@>V&_XTun*HjBC(n~$PJ{p|a+8CQ2mnJ1WlVHOlU*nyq#5n5EB^1RH|g$A@CFUzu%FqA6F(Yth0U)OoIg>5rTcZy{}g<!Vb*@Pw^6^p;r-PA
%m4PP;tu`AKL3O4>!($JpnSmch9|GNc>M$OVj}t5*b7_p_h(0^WR7^V70?%Ik*{P4F~}6Ng9GODw7krYE+lXcd(?bst!q|<jr=y|l$R7+kwPdCL2GeZBl(&N
)crfa5!9>&td1mHc~RcEh_aXF=5Jry(Zy$`azG+5JhbAn-j<z5g>yhHy#!Vs$W#(1qG*de`YO|F|G@EzRE6Eq<HzX5Z{m0!?!8F_P=F6>TiBXuMD7zm<hJH$
E!vD&cXz*s;ZI)~wF&8e1uMooxE^bZch@s9N}WZO*zc}yPj!or3I8FsUGwCA^E)cs`{x4tN+(S5F)2brGy+ToNLSuR)kPzQM$LC{rS>$+DsZA}5iVqw)7DOr
Ju?nZT{}C^FLwxu*JQyXuSX|&{oA~)Ho1Mwv<g%X^GDg}*~r<(jZAHsAVzJBz|95>Xwnm&JUlkleV!A)uQ6=9<73>lJ6QX@|CD;4sOxVwWP1L>gmfJ!=lOG2
0Ul8A*TLq|=@hwPgK{q-`n(EF9q|7MkmJDB^nY$@b?Kj2$G4vw?7HkCtFaj*i$$*g@U}bXk9W@={LK;^h4SY;3^~8MqqmBI@BeeYZakg~6Z@8XpJT56k8@~O
-W?13L3suIX%M>URz7!Glt;7CL7CzG=J75$RIK;)QBm%!cC@);7qj%P*nZgX@V9V$g*H3uX~fsF`v<f|oTHf^N4oK~etWf#V=XB4lu6Bv{ZBmm_pT`T(ada|
K&Ct<w0)$!{1f&uQJwal)GeV%F50SNT7Mtw^SCB~dFW{2s7q@OJg&5CY9kQhCEc8c7J@qC!q0TCX9vZ<>G}O1SL74AdHtt<yv92_U4CG8{l8S@0ehS#51J32
4`hZU+`uX2l-qo1{&+FN37OP$;2X__qpBz9hxISWKRN#XcRl>@ZTSBG`pHIr9c^=xDB+A+e1s_+mgV34bN^j`utAh!R&5R*Rds%JqlwzDsx%H?oL&ZvSL-=?
bpI+f#jCvBNv4%tO^gO&xW)-9`6=F6$;!h&dc7IrrhgCp3w6u>Ty*`mr^Ju(&J3!n{@2*k*tF7b0oblfXTUWK%q<tXEq$R%TSW#w&-P^&WH0{=D2LX18Ph<C
*fQB~%9eKVd!M=aJCY(G{Fl=%p2D?NRo2b4(|w!&b4jW)tR13Ytv5_qAn=zh_!gweXWY+V4V-bWb>vlwqGN3->{_bcq`7CAnI9~;@cOyo@G~>W%od&k`bG8o
5^E1+fMNSnh_A_|NZM#_gvQg|$iddTNhP~4NM}dWSJ&+<4ikhn^9xpb;h4U+>#mDJu{{qH%MLm(5+xJAiRZwk_tdRoGua<P)uF8|(YSlgL%>dXUWKBMQN7_U
Q4x40vG06)A341l^pRop8}uHWa6T(c@4qp;Y1>Lxd*d;zsd)*k&wgV1p23`^qV+BFE!YLBmnc6;2mG8!QmM3#Y@J=d;p=q$PE?Hk>$ZT~RqYHa1ENr)G()!_
sc0+09iM-@!28pFgg(!?e$@s00sh-`8dx+xXDp$UOcJJ{CS@9eMzP2J)orP%Mi-)fQKAu8fPxTZ{V49v?Jq0<XEGQsoMhk=&!`{SJr19{pjpnB+9+~R|2(2f
SdEgfQ1j&ff_5D413#{3y4!p->RKmbXC)-fFHuI-wI>V?;Ak<#%)xPziya@{u-W2sEn2*O2mC_KbU`W#sHfWJh;oNyZ_&(g5s8)<izm$yl425K1kmFk7>Ag`
S;5n%(?=ZO<>d2GXO4DJ^QziWs1aN%$6Y|v@##iH`wZmkq)l);ULJ<xOg#e>^h0rju7RsVMBd9b0m<S206ZWaPJqBV^>7p~@SYcivY!0!ntgh&{ejpQ`-VUd
V)lBh57U-%L&Z6UzGL!LN8RxCJm;2EF;u0?-GoKeog6U%F@_BVfCJK5I<^1*$1^4*OuvBir>J|J975##aA*F=Z|Y<;ir!^3v~=oY3V8`$WR*lAI2bNs+8Y%M
hZ+l{_&4mH+STCDZz{l3+-&<_eJp;n;~41B+o6x_HfhlV$NS^P768i}g0duT0@HBAAOPcM#yZ2?dYYXT^e^9qheO;T;lbRUXG)rY4-A`xgAm*d&OFCT0kQ``
aK^3N5z(YZ{Sa{jGVQx5)aE)EOdB7}?~tutw`(8cxdY^Rrv<yAno$n2T8pYxSb^R^VUat`_j6BJ9KMrLoXga+t25;bmY2Zl2&tGc_l=Pu?hm*&XTB6g4tDCz
Uex$>39XEw6X8$Bd4jx8k<uByR6ieM7G)}^i2FgNSz`tH#1R1S4}Knny2K!9gbl-uK@R~ZCI`v^CiT?Ga8NW)K=jwu+A?|gBve)^nY$s(G6x9Q%0bG^QuGg7
p09tN{T{pODRb-E)%o8ZruC%RnPv=tq>*J{E*o)_6e;b8j4ko-TxYp>_Vee#J;%?-pMAXPd3ccZ#KaOJ9js$sEThTaE7tFQt-5a>P(W%rbrlX^*7F1BXT}S&
f^l|x?)TmCPk82wJ7;02x~%Sc&jdACAPGpL(O+J5#hr5cG{U7Er64$!VoFISl<?#7A9vW|+dpZjn*+B_KPN(VR?QC-;PfP{kOq1AaCAC!n$e3pBk@rXrA``=
88Bhyd%))eo2?B?o~PK$IwuMo6KZ7EY!J-Z$D9Aj&Q3653Edgx3^S>cG`__04jN2l)85h<lH<YtQ@!Zd%k7DH9&t(~QFcoD`Oib#Qg4&f$jEph1(UhurGqZd
C&)}2<DhmE!O3q6c#=Tn50K0Sp)1@e`*`>`--$EEIFf7er(KJ7yhJ!N>Hz1@$xJ`hEI7RO6`{~~!R>t}<>#eIgTuaBZsR8e<iVkv2vfJh{_kFP^8t;TW~CU4
3NK(3IW`6R5}amIUvZ<)@{K2OoqgpoVe2Flx7W|-hn)C{cn>4b3?ApD@2x0kiOkpxOHHhWTBapH&^kzFLTTX3i`kb^HYD7+UliPKb%PO5LSjgkg9P}~1Zs66
Vf6FkSUGQTy!7Xa22JM&Ddnl+ak(b#g<Y+(ODGcT&z;w)&@iblvuBqe;P#SYId52krmGu79vpYe*RFk@AF^@Tm_EhHI42|oQ~;pAgy}G-wkNFYbt;UeM+}x>
$?-$T<C(jyX_g&Ney0Nl0x3L0LpC*uZ4u)ivWjs14dVC#@60-7)yS)2sXhh{=OxiGfwzR=u9nc&Vr<1q@U=of&^x+nSsh-PC_sv>J0RQ$Ytztz;M0J^I1__A
JIv!JzfsXl;uJ_>2NUVR%BsyxWE5IYy`Eqi3Tk;CbEdohgyhe4$(bo<iKr|t(t-4M;WE*Pz*10i=U!%e8PvyV?=qgyyl-EbsD$`?ACWos;Hlvc!k=zH@xp~e
)9utawA2IP>fmHwbi6r-;VgvmliPS%1EBPT``4l5bHSAM=p2cSJ+W|3Z`bKuhK!S1Vbu45$;Ura+peRl3VpL%8Zj``9-k+n6<+O{2C~!4KHhw${v$G_o=38R
2qYiVzXko4hj&Q6vV`qw!z5O0#g~jBqm(BD$b4`u$#N)lI;7C(=oy4!`6g;&B2!1Bu}7&iaPG&;{D&m6x_21Fk?a7RFM9G3_l&CX86t+J;zOs#9%jDto-^t4
IhcIXK44ON7qZi)G@3jo%|3Z7$=LsFG;<C0JO%V4PkG0f{XLDJ9`!93VcebJWS~@+VW;Aj%ryL74(5#9qB`VFIRg~1p2}-M;SCWCEXsrSK3^mgWt3xSV+2t;
WPBcl9*iNloa$x4&vB<sPGE3}x0b6w$rO*(+lj$zCj(StINaegsA%BgDrDA+?{Sw~a9dhZ#hs)$8;UEr%LiV<Ai?T14kx70*;&y{c{G^yv7eQm(8koo)g6`2
Wz@0IOb>JGb?qrsPY~i*D2VY91DJb0Tl4$%nKyyaAHM(gy-vo<zRf3`sCGQgNPGOGR&@qK!z^v;e?@A`#D3_|`4!~S>{-wj*4oMlR~>efGHo-n6Wp5$3!O~Y
aiL99jVLneAMcwd1H~nxN32hP36N_Fuo?lf9>o-76k5&FIQFhN_)J-dr3(Z)`F1*qys{biXl~b9pf3KiT7maRz~*O1xVOI?6;MIy)Vgb%o6sFL`5dD#eP1mU
A8WQ4ldC^+Ltc)*?9}S)>0vi-9Av=K6wzlym50fxquZ|<p1`V#$<s5PLWqYu>5w$3I8+og!fpIsa)hyF%|S!nM@LGhcY~Aq$Z!rSnTCi-Lj2vK0ra<6d&`Gt
^tZq7>w4bRY7Q%1?1dTIwNHAw?*<7`#cF@CRdy=xU1h!ckuMN*gW`smPMp|uf3GR;;+_9Xi?{VSR4P7wua3Pge(zSQY|=q~KIEX!Z^Rw>aV<uwWY=o-YW%Fk
_Z&JrcCL(D-T&sgF>0(>p5<Pr;q6qY7|*5Pd48KTn8sIG`6g<qQBQ;5n)mqh&=uvzAIR}POw1{7@65uLty>!`vW8+J#>O+JY??8QLpRhwXEg9YK3~@qjwJm2
C&$No8&AK(tVgEH;ojbS&j-D;jsNPXC7Q%ZVZCopZ~60o^TsPF_Av?@sE_k~PNjYf?{nL}q<38mW;R;-xV;|x(~JHqG~hGgd@9Ca=%8a)r^nm9;CqS}tJ>i@
3cVrw|KzL<<=;u~v=}GGeWW?*V4rWXH?YXysuVtd4O91M+4%czBg&o?$H6a3|LSAQ9sdtr&8Z*h<=O=O8{*q7ygPVOhUW?6*)orB3)E-y^nLZMf74wvxvdYj
)!(PiHo&FdvcNsNFc>W#BU@en@;v=e{yOrs=f?K&y4OWu>o0Hzz<?;H@ti=N(m9WTDMcxyn1IctAm#U33JW2&u&$6tNu-fiX}uZUodfC@PnMb~^JtQdCYHR;
1jVJJNNT*DKBW)zSF1ulP>P(N;L4@wFUSutot{Amld-QRlLWyGcE-<qcyScN5MZLnaPK#i;>c0qfkaX^>~wSayoT~eD8<+14xp?%f#<ss9SnpdApHcPu1L7&
%YpZmz}<sO5K}LX&cbOvEW$i}d87&aN(d<s$hueD3H2xG>mRU}c$P(UB9S7mzO9X(w1o%->i~IZUkM&uctOaF5-4d7NeUD{s6cL!O-Rsy3RBdfq@sb*_CTCa
NO>w0i-~9rAvZ&`E~5f#0BLl9`RA0uFhxNP5>!-6L=`DP25>lrlBi?)zhHi(^#B3k=&%c-fg+(W?0`@~0q<oOeK`NM7<~`d30BDyRRsseP4{d-Pxmr_VlSKM
XGHN=QjvoJgW?36Xg_ctcIvs-h>nifk`O`E)KM>3@EOrgZ8cCd`dY<5sv;_8t4bP7|55qklR{z;+X45fqoL@3vO~X{CXfT!?K_y{+wy+B;X5Uw3C{-c0HJr>
G@0t)@;rZdgf#*uFCILCX&5|`@p_ZOQP3?QeIfEe@bh=ZTq96=pFkeOFdhaK_zI*Tl!rhJswH7za)w+H$|IGvRxF^pqCj2RU=xI!p+}e}VLsmM52|$wnF+A}
@F{`sBG~n&x*%d#1&e*T4zP>);AjM-2m6Q~f#@lvOhzFZK@WhZ?2)2{Xr+i%JtO~paE2!$BoKO(G!N=TLeU{lr}&5-5uyYXNkpXrQUnJRqIQMf{5(I8h-znW
oD#UAA*X*Y?837I#SoB#At3mue?qDRi@)6q`s70rghHh#6aal=NCgEEC>%-@s8CYUqoExDIu&#P2mf^%MnDrv141vek=}lbsHkTE#LMh~^n!2Rh^JUY&<F+0
LP`cUV~36p<Eoz>zUy1h(1-hp_>vo1_X8-qtW+79{&Z2lgdaYCQU^+t$WD==Po@g3C%vii$pJ`kNQlJg93vsuy-!&SBYdn9ON?NF+0G=?$wmkdK7=XtBuS3x
DnLloJ9nt4b`bjs_w~MFPjfQm?Vs_3qsS~plgJ$hRGLP2pS%iqqqxX7-hJ1tsp&n4iqshO>^(kTetXYwVdId92zW=?=ajzl)cGHBu6%MHc~3PZ?T*-|y1Y15
d$Y&sH}4ial1U0^Z!l`MT?|yQEe#=2>LEc)Nh*lPh8i>H(7^Rk6l6(aDrhJ}w8(hRj`SbkNDyC+?|2bilK;^%D12l<GZ0lWLJR<ACLn^UDpm<tDr5*M2||_E
n-m7IfRd1+nvdU&Ba$>aJ;BnaH<9rkqtSCA=r%Y=-eB*@KafEGssyA)gc5+67Md6&78EH$n1-SxqN)mtfPnjj1OF(dsbdhI1FZkAzz+TyrMdSLGSey*#zhue
5g%yZ2m8~OMU-C^eM>a^*d!EI9Z>57+tB>aFG06Q?eX5zW&R)db~)oVPQ8%ml)dxR)2*e;?}Dpfs$mBKLVu^Tem?1F&bU6y@Z+o0k>W8N=G?OHvfMQ{u%4CQ
k0tetyFyqGC6{t^<@=-MV9t3!`_y_F=bZDqcqiFh!P`hkNEcvpNbY~z0mM825^=CU_9RJQm?-xBH^1SYx_BJ?4nvc(#x?w;?gQN#-(8_^oM9$bGn-L_UQ%fc
EhvD9DE_b66ZUrk`Mi6)iOBXJ4l~7W!H7-ViG)hoWG$sQ%9NQi2XY|KFYMc>ZL<nD1f$S+<amWu6ciU7-=a_Sy7=|TKDm2g;2qQB;yCq_o!!I7gT(8}2$M1x
SI_)1yx}`LFi~&9x<lxB$2QW!W<EJxVWT0YO+HkpV1BR&dZYw|3hz!ZYu%5&boH;Y7KS0Dpr8VfN>U`CR45iCMv?&nC5mdA5ui#G7?C{y2fI<~ocJgS>Xbqy
A`n8TnHZ@>nN|3oBttr+K<h7bV>l>3&o_B6DdBSiikGL3h7}Y&7E*ws5}{8l%MnBoT^=Kh+)$_9b{OgHJHddt<IfvWAo5C#0P^#|nd3h3g(JMd!cd$GEf&F<
)|^1(3J0U1=2~eQs;VhSqLv!yO+{1$kW?^H64g^lNcjn+Vu)s1K%XGh6vz@pB1ADBpfMh?kcjoP6Bn#$0Hj73dpYvhaD+u+%!&l2jV)j#X0&2zDx+l1x-%0D
!Fev0X+lAa!kA0RR3KO!RY5^WR@kW`D59w%qG)MgC~>xptZO9EO*E?!Nu<QI(NPmpQAE)aK}ZxRPz=p5P)t!osf~!n#6%Q?up}w)L42ZqK}Ti#XY>YjLv+-{
OpK~fBQhfkGR(v>6eR@#M3GT56;(w@Q6vyV#UwQhQWF9Y!axwqDntTA4G{?hB18!?eKpkHm@<9YQ$~hZ>4oo=%xFk;QNgKztgnQMP?ICv1_$G0H?sjedGBfB
tDu<biyCwaU0igD(+ftb3)-PVH*pj)HYdOMGnT)|MKv2Z`dvPYGyR|EN=kVrSI$*fsfYx2+;0RiAU_B@Bq#$|XiP|fzC_GW0aOd>RCJ;qp<W<Y_eg;B9tMHe
E13E|gCKR=k&s5fz6xa@D?ISHeRWcCQ)3WP#S;-S1vG>;5hF=dOu&)%*kTVCp_vilpgre9dV=OMKBU4fgvRc>u$aS)Q@sL|)%t!{fsOdl3`$f&jK_gOGkWc<
2+TExL>3DLf(!*~dUO}{Z!VuD)dzoZkmQ-ak}5r5`6MD*8|OBm{z4BtcWTm`dBa4Zr%eotQ5#_es3}a6*=N|`f6db~p)lca)LR8p+7zOo3V>B!avM4lW-+!m
1U$7g&p6n7j^8f&hZn`~`$SwC;QqTOsZKE@4J8E;(!x;@EYcMJF2;q?P*DD2akfvm41wn_r?5G~MNJ0CQ7MQLY(N?&fMOZqSUUc-0d+mQ&kUV^Pf-)BrKhZY
W{c0bUMP0q8bpafX-3%XwoUqg9{CT%_Xpe157I0Yhf3MPXG;rzWP)9|2{i8AFsZbgfH4Tei4CaA{&pIwM1_?|sRDrtX$@mRMCT~_4(GhE1NmNlyao=xQImTo
sXY6WwL_QX{gcFTeX=f;I!AuIX##{2kWbGdVoz}UfDK3(2#UtitiswBRrimgD1vG&sKkV%2g`%=LM${eqe9Xn%mY&f6fmNDKs^chBIAIctnyD8F$P`$4j@tw
RH?-i_DCl|571tdd8Z}EzZr$Q^!j|w$Zmd<(gC)w@etU3M4PpW$JeW;4rd*VC+x$k6O$avGsQWtK|B;sT>3&JeQ=nPC5n<lm>41mm}&|vL5hgkF)M6h14F7x
AgM%TBBCY)q$yCCrjbn`YgUlL0sXk;Vg#a4f@KIIf|?{H3QANa1)2bnh5{r<rKFh>ln4O*f2Zk_KIP5(_keYqW;NSB7{UkB>GpyBq#|jhA`jDyMWDpK=bDc9
XyPV}!Z~n2V8#us8)8gD9&X`Ku8s&=B$?ro1)c>EC?v#H20|h<5Lk>-v;`8-IW$mM%9+Y-Y}6r{9XPN<j09FANa)bIh(aPqh>=H@p%S7AAWQflF~K7jeQ^Gm
ajo>h+z(ig!}RSveS(+wdX1B_=ts&LLX~DQEiDJ_A_{>Zo{%(RMuapm{CVP$29Y?TLIB_+A`~$SB^=Oc0zL?2a@Cw*QiS??z5v)Fsa?i{5K+MPPe+<#-<_{5
6gpzSOo!TNIovhAl)>B&+bj=bw->HV&<2o_3~67aJX#$(AI5R#hn_D%k68IRbS>}g)p*9YDNXViEi4!=;6hOL_aGxhEBm2VWKB9%3_>KI1`$jq??i=kdOVHB
p{b?U-f0H~;4mhqW}%?+g*AFHLq;GBK$qP(Q_*aOG*I+9(m!D@20ovB6wrOowtWj{%X%S6n4`e{fQ&)*WV-3`OgVSJ*`^bGmzHu!6k;l(L}Elip&CSqq!|f`
gn+HqN0>yR8U;!PiXxR_B2S?RV31Dm;B~+urBuYMBml}#N+c|l)eJ!-Qq=_@1p`!&QCH4&M38-Rq$s7K8Yn1eDQOC5Rb-Y+f-jxq`Qq5$oSZl7sA>kXR~81u
bPW&argN)VDD8%=*KJLMT^Ttqdmlb{^Wa#9<2@jy`@e#SZWF&eNNUhAShHcdFEl7{qXqE)rn5sU08%%K%qJJC=eP<!(}O#6(~lS$>!w8yJ;?uGpa?*gngl2W
kZ4kdQ34^704ShoRAN$*r67uipos;b6g~Wt0J{gcrhs6Deb5+SieZQ(BSA@^)r~+I3}qrhED%TzQxzrrNP40HI}1pqR0WULl`({aIQ>WM&)@Hw-KXmNr-8i<
b+~4?^<&y-EE8yQf2UViSlSVTSEA^m(avtVH$nWRu&YZTos#1^2)*M9{l?}z?|M;&3udwz4J%Q>utJDWwdEy+$xba%SNreDRjU!93K)PeLPZGZ7!sBv2oS;&
nQd5Cl~pQ_mrPe4GFfMj6dKN}W@S1RbV7(wP|Ga4UWth*R(!zBc%ds6LgS=Pu<M;R?-@;y%T*y8jdbPC+f#uE?{kXtWy|9l3K3#-#YP1gMN$0<c0GC@FAzqK
tc!+3hyoyKVu^qt8bk^j7?BDYfE*0WplAUgl7NCz31niTq=rI}i5WJ*ml=V6O`I!`hLj4amW4Qxr>+B^b~@xJezqr-+IM#8-Wx6pOz_<_B#c2_oI|Y8dH=Jv
<)G<tJ?|c;TJud~loA5%uI1{VJc+?cR$xFo*XOD350Qrf@NcfZosCoIH9m%R+-}&x5p?jp&g4GW2#}-uhIqXtxM5CY{gb3zoo;z~-bQ|j=z*OILWgS#`^(wy
-)8tQtkm*4+N!DU4GVvycYUIZfji+S6v!#F4G;^29iNSs;(ujezq#7OvVy_L9}WY017|HJ#(zHG+2^BETLe*mS;h@$7G^9Dvn0@&S`#Pbt5c!Ubt1nxg8>ED
Ve7Da6$9;&CQ$?M_&o4n&JC0HGt!Cv5`OsUX+y|8m(QJiWITv!ibN&HWg4g=0%Db@bXYod11GTbLQ)<Ol4znWIx&MT^DAAv$S*2-DT8oba`)l8Xe>C&HPbG&
n6p5Dfw_~4JW|>lY(|vc@P`r75hdamhc`F%ai!68q<5=_ANGf_0thmGWnn!mC(Qrfj5zs_WOW)SnFx^PBjlb1M)<}xP6~*yaR0CSwe%D1<Bi&VI%)ZJ{vA~N
dLW8=pYiqTR2njg7Sars!rH~75m!PpFLpm|*`i@}P!><WnqVcNHz5dOKnh3U38M(+1U|T2J@Z1sSpq2tek>&m?n9^e`3E>D!&a2yVabdilRJkyM0GbjN5T=-
N?GF@hp&$sh@6|Ti71)gl>|g$fTo%%c80{2r*LkWtrn><kk1y1vz&04L#uVPB(}K2i`jK_W@T4Og_O{mcQAdN4CHpk6OPy-58vrSu?0L&k|C(8#!q1iuP6f$
fiI+t1XM-EGoKE6!zSJs5Zs<BU=8N-LLhJu>%KiOqIB33X#z2W=zO<yI=O{0groa}16sT|lMe#UpB9kl!=<6|I&ZBa;i&;hw!hqSqk5~VF`CNl6nr<Ra}xEl
I#Ny;9pTcz+YJRbn>^{?ix}-Y$OFJ&(ooV++*~EWcYrT+qwPTmKr)8ha4E1u7dRdFpQr<bH#9Wn?+kb28_6<t=;aRE(r?^mySsoB{qR))9(w`n+3F{%3QD0u
nIfqmf+41siI^aXC>WU}D2kc_gegiu3TYC73TYY&MQBKxK%pvtqV;K*ina_uv^2EP4FW9yjZ9Fe#2^r!#BgF7K%}B&nMk0jB_d+;_-{rY{%EtonM!2A?43j0
tg9j<T%&PH5nsk8OLHBB!QcDP>!cf1=yj;L0pb6R00WIe2JY+%r-T;tA1<bej9J1*Q@@4KJD^m9wusE$VXvEU+sf{ce-8ln5&_~4j~`|}C~6o7z``CW3Fe-$
;$;Ua2T=~oa&KQb$PlkYRg4U(hja(yWF|usg4e@2Q18xhCu6l-PQP|!bwJsR1r%J&f%_oEL1KavNK^{{USEhN_peXS$ew5(_!0?==2WBQ&+T;QhY&`kTWOu6
DqaDINRBXA>`q9395_EFN(@d}V!R!7({@p>?mwOrwW-h+N!P!t@GrmNep@}}6d#4dU+{C@2S>5|+_36tBJV?wc4!0Z&@gl9fJ%8|1F;IcNX^C+?}0;qA~9=x
IpNYyh-M`cqf+;(=c8GtS-Gui&@ew!%`|<!IgP+PJGP90j58aQ8#qI;k8d8Gq9)0%dwT;{d?<I;<5}+#NnV41=o&^7Iw{3H!SDBziAj?XA;9k+Fu!k{pAvbW
Pf|*CEK>}n%)p{85rde{jEnr2jw0^tWb<e?BTR6eBeq`F2#}ZzJbTx;@S0AcIv|6#AR0;lak4hk3rj$VymE-wNU~LTNdj;uJa+@ii#roHJ}GJt?4GXD=-yeE
WV;jxMrV10PLR<{#gua~B*MWGK$)X<;^`u+Nlqq5#K0+ww$4p&IN*+K;MpuuQl!*T9AJvtu0GOK!P`b6tP=?Y4KNz|{>m88?q444QCN>%x!!qdT6q)ek2u}a
!3<-cR8Ts@5GwOJ@(O7APk$%2NA6~yxA6N_p_$tTu@Bd36Qnv$F@rOU%u}gS6iP}?12Sp0d@l+8=W_?gdaj>rnNfM&8OHN(CBPaJ-dckmdJH>wT%5JfGuZc|
bUfu3y|R)?FxW)rvZnP(k+zV@rz0b+#pQV3^d-r)xlSKDapxtQ*S91gB_3{If<%(3-0tiKutufX)-buH6W-d-3)RIuBgC9hKtz;KyTe3rK^?I(V+v1fM9(ac
i{t~qf(nN`K4->)OpDSD$6dj~`t=*xw+`t9#37b7ls<>uAbwH{Bx1)rnR{_UQR5ww>r>C!gEL6*M3dsdNH4`Yk9pfzV4-siDcdL@a}Pd$l?m_V99%$}&W)#q
2U59Bh5Ub1szplD#1u6W0RamDSOL6d_i6=UmV_s)ry=Aszx^7FJJ7L$k&Njebew?=oAI>h&l5&e`>hg--G^`wn)(#&QUT@yc_QuDKcVCBDg;DrI1DNo4BTXA
6&%LG*1$q+WRj9+^G7cWI38Xx?y*9`FAX5{O~w}nf|4MqG}?F$UNe#jAr8siuv*T8l#;1xpnFzVKgtm?Lix%X81pvCMkK)?riPHxA*2H(8<hSZhtLr2fCS^D
=>-g?;YL_P7^3_T9AZqMM6NJl6x%Oj^a6d|q;d4izzsj3{C<j@{U240Yz8c(QxTy%B9JJ6;!+{16<jTE->!946^iEaV<#u==ZytUIGK)0D)c&8iemyGO^q7`
EnvyxDOktt{r8W9W~zyX8K+t<pz;n01MWy<eyo(fI^%MX=S%~}MB)jIE<O)pL~kA8K4IhY{?d2b+rCpialKiJXKFGCq97u{DPcyoB1Hu7n#yU(&R=bs*0AVr
s&n&tPdGXvh7^H>fT1daEKf>RP(>ug>&?SK6#MD*hKK{igLIE!loaB0(A1hAeczKFGIU+yL!+QYVy^peY_(m!LQ*UbXSh(&DhdS%&y^)fmK7*oxeh?=*ma&h
!4@T<=%Y{6z|no8=t1}%s_e7uQ?S740A*zz`(MqS&lATE4${uL%=7JSBOr?6<p)NE1y;-11-NA%>V&8;r>W7~Hr*VKs<J9|vMpM&RxmLZAf!nRB)cHet7WwY
RP4z}Yn`2wY&=GBI$1jBJvu)oh?pU76RhbUlh9pRo`*=4w@{rP?N6L*za(`)c@I12v!uW{4WpC@ur0Dtg~KZ`Xg1riB|vqU#Mj-%VrUtMYf=N$5^@8aOZ~t5
=x*bV5MWv3CLwr-o(+lmK9MLIh9!|9OfJw+9v}$9c1g4<c^3i>%LkS)eOtBMsY|0A*i&?4;aWndK@xT*j71CiS2`-^rsWAEh2|3BZlOG2-GZ^M7lcK4K}A98
el#&eRboba&zD@Tf)wX6vSFRDIa@zyQGzJ#9Uj=r^oy6r)=Ox<r*>0c!RMprJ$33K$gJNM9hFf-LAVg$Bq!Mj2jR2r=FSZyHw$VkM5vM=Sin++{%fS?1n$nL
q$I5DIV}`DQJ{7-5QPL>k|srXO1m&mLLo;6dz@s!+h<9{oq>!zh7*qD9H^!p1C5FU5+pz%a*wk)mMZ)xm7`$8m}p!`8WFW(g)s?0OrcbZ;{&7=h7F1l(?>uZ
U_z3FT@We)jcN-HDkOm@n<3Y4cjw26;~U=7nrYdCtK_)T1Ma~14nF!;10nJ3bvhxlvvC#`=-DyM3w`s_9RpnRWDZd9YE}nFs7uBiJz3!Uf)DBG<Y_xKzV>1{
iHNWgh*BeIP(QQw$b5s_22M^yQ{<FWgj%b+Gu@qeG4*$z1tslIeDvnq8T#quL(&wKLqa%Xip||K-0Kr_9LSkQF%&DV4BwYXKV1(zzn4#9x8#04*SBm!{$6mU
Pog)@gv!3wD<(T9mq+LK%fu9Uoos0KV<h0qd+cz%4w8xh=`@x+xC&~DTuF$wbG8j6R?Z?KgxeLC3JMI^tN*JVBzDnDuUllk^cdsJynpzH`>#1ryO%$|y@U2(
(ajyM`vj$50ggAr=a1Fa9zv77VJvJYNzfoXQP@kTq~{iUFDJcuUnq$Y-#wGh5^jdaLKww0HB3xJh$3mQhzTkl6DL%+L4K~@z00}%JCyVQeR(*@8_UBe!vwXK
v9eOUB)A4tH1U%~>DwVgPi<@oYNUjUS7f)C7k5slLN?KXmu*Rsm@o`(j2-G!K^_vt%Qy@v44eW&nHB139M0F~itCWSj>qNsl}s_cCERM_PaaW?nChlXwr3qx
qSB)l)T?=JqPVMM6iF9py=yW>NRMKX<kgcd?Y3H#jPd*v*(JV+``G<2+jk#z1h7Viglt<fT298OAdF7iD0~|;72-gTXWlQv9eMDd7py7TbAZ*#LvuV@bRRsP
umPfZmd<x#3<VXL=6GaiqB~;a80zv;i=<EBCdkWOKb9>#{o@WKo-wBF-K)txM|o#n``GZ!8qew_6MI<`P`#N5M~^W3o+b3t{bZlt_51G+XSw{d*_GR1zg9<E
$gLGr6*}H72eMA#gzRMz4L5X|BqUxkZ{9raLYVWkcag}<ojX29X6fQepew<ZN4$`pHr(8>A@v4vi$bZXd$JuT9!{7-MNpHn6D_wT1Z6`_Nt$m3hTV$k4;C8H
NQ}{KV3Dr~QN$BWs|6pKyEcr|7cx`>Ei9XA2YY7NZ82<YTY^x@yOA=aDw7~l_V6a7pjm0Fy=%1V$)seOK_kX#3Cgq;M}&bqMsF(awo0V`Q+v4hjtvPTNZGhv
6?x=T6h<o)W?Kont#X~Wt)xWi^Vgi+jmt=$*(k9Mx*lV7c7$$VN)`c7RNcaE4to_Lua7WvK0Z6W`a`CG##S!Ss5!MMv=<t?H#2VcLt-fyr0KwtPe%G3lt8OZ
itU3D5yhx6S2l9QH(P1qqfItGNFWt*-4SGpGL^iIQZYJ2$q~g*g)FMNqogUrA+eC&tuG7=HHC&)e6NpOlL6%HhVu8=JiMH8>_&r_T(QJFLsqHD5hae8By}bs
v7}}p(AQ-+vvM5eXtOa@vfw5NXxYYNGfi2L%*bZB*3&@j7?LcNs)|yWnrC~{bI+ax#Cv9AdZotRqAX%(_&;Lx_?WiIUW>`>)A@rHR|ez0nVNPjDoSm}0y%n;
^Si)mxiSx=47b-Wg1cLMlp%>Gj9C`_dftClM-uc`<97MkLBv8W`FG!5UE6AfPl`8f9vwD#Pd!V;IM%a!b0vzJ%w|MJV6AFi8Aa?>1tXfP-hBIEKQ?<GZin96
Y4{$8<IkPvKK0)9KYeA?GG3r5t8b4Ws;tHT<r)qNAq>dUSXTY_%rr?>yS^-;A#&^*tF?p>s5KE)Neh%U+sXVK7z>w|-$Cj;uA`r}bbcq!XB#<GPkY;YuT#jL
_57YCL_Epog_23(6;<i`-Y_J~`o1)(jmpQqgYSK~`P=RG^Oo8$R_~Ki<g-T<M2AO6CgC>%>|zTZu&)_DU#}vkeMo$V#<)wSw^|UGtc<b<4EI=76L)V3;mBS2
T>K5!B6A-mG4Thnh~6*|Hw9d>Sg~An3xqX1+dNL!CrEUMmW*?%Sr~!WR$?Gp&6~_Y_O3l_G+z6<6G3l0<HVSTB0BODFd=P%;%M81sD_oMBm_)IMOEV_ds^$~
nEVocLlB@~?+WrW);(-d?-^Yl<hunAg9bjhJ*5Ru{M?9b8y@!eq(TSQGG0#lcb2x>w}}Wg48+hOQb2(PC%FBN6D}v#(jo1+(=a8>mQ!sj12S_LRAOzrEn0%g
9LkYZvO!4IKx1IzuG_loFxsN486rS=4N(&_5<^T&DIpUA7z!97h@`1zs#DkX@*gKBf^a0G2quTn@VFP{`Xm>5HoF=al67I3bj%dwr4?X`j+tHzYDnXWP&%_W
P0ecX=+!poAN=WDF0MIM&SaF$Kw?2a<2CkOu~TB0es8k}ui_FaF17Ni%6hdHE-OLPxVtZuODiBkEL8%<d}J?=8m8A!cwodacXiZx=m8qLswjFREwm=PbkP%5
$I+7=;<S+46}Jt$%o@bcN3nT@?|bjP_sz%PliK#v4kl}LtF6q<oHj*eC?%B63~re-h_HKo4!BJA-SC?%9w0&X-tP-6V(pWXX@a0Ch)PAG2m*$NCW@khnhH?z
11F>p9?v6yl;V;O<S<D3@M6YOR3s#Uj#3yP2m_2{Wgi)PsFWlQ6NKZu&h6awcWUV^r-t!F-m=Ec>oHzZuk^wOfF?gbfrs!k?qY)=N3ug%h@R<iA>&fQq-?Ze
hwui8KJh2?Aakt0f8)VFkK`~pw3hlRDIFX$1O2wkv%{`pw^YBvn=OndlD|!qm+mO@tW^|8cI{EFT<5M8dL#JZyN17>o&}P7TA8Vvv~w`fgO~bDCoui|exBET
8Nvf;`#e=$m_{CoEUyyx*OWD{A1lnBoSaeZv2=pnh3pCDZ_xY&9R(yL0Ph2!FxdWBp#PJd+&@s0PR1Np8Q2bXQ)AO*^VItU@K!|)K-`HoH77{PPd&mP-S-cz
IF52$@O6{WM|3r-H=mAQ?H&Ai{52{J3kw}1mJzl;ujtYMgp&lovoU7+8}9e0Up#!a2Lc<=z(iD$G52M2m}S+dip5ca20$VbfTkiPrJ{nUp_rnB1&C=3*o1<i
q|9OzDOQfJIXj>|aQM$>N4Fcv>?Z*cAN{oiwQW*EkWNwe2jln&sX7BB<?Z1;$!e68^0oMde~kX<&Hd!B)$)?-n+v+GVN#~JtA=LgrqrO@dPY#y6!8~k231{P
($y?RFnNC>8c_;~3W+9QiK?nenJA*6X=Vz9kf^3+B4$RYp@<-=s$q(XC@5kAB%qn9Y8a%TB1ouZmWZ0Dib^1gW`ar*nyI2jN@OMqLZ)gcprNDh#wJLLi8N%H
sA!6!oe8KUq$w$)iP*#z!K+F4_M|8xX^4t~SSn(pux6m7HZ;K%uxMf$pdzXUAf|{a8Yp5Ys?vsJstQ<{ni@)itp=hBCK^a0lBgpVA_=OgBBq#%T7rr=b?C%<
MX>=acwqx%?KC(X!S9vhp^^@Xi4S=4qV6-HpJsK<{}<ro@bkQ1Fg10Ab2dC*0&N3sSUwxKpzQjBKs5uh0P*-pbMmoljw0eCD421EG|(72iJx=t?M!F0%A@C3
eD{++6Twl$@p(R|h`fV($>S-GB*Z~ic5@xAt0NDs-1-g<NtlTVDvI&eAQ~dYhBb_I7VIIU3lJK}6HvpA5ni;FMjTHdPj{s}<vcR06#M<&yW?<Jq=K9wSEs}<
G&~O8F7U<hRl46f3Xn)+|DJ=22qU9q2yPyE?L<9Y&=M?xfbdNi3YUxNvz#9)$>G-PK);L+EpShvUOwiEjUXMcq28$rKokgRC~qBeWnE!77n3^^-QADV-3J_x
ms}?!cKl$->_-6I%}&Fk9yl@9FhJDBf-p)^Qc9Eogm7TRh=M0?m&rQo$n6uyrPnPdS)^HJWaM}0>GI?|aCGY^!XSNyfD(yb<m>~u-|7>*cY;KcgrEIDhWSL4
lik_+dL3U2XTNOc(|)EC#tk)x5xmAKcSc@HfME}dSO9WuryE1L1o33R>cdC5_G<#Z`%X(>QlOgFuv<*{d?=fLX>$viFRACes}tt?zifKTtk)1IoNge>PVPjh
TB2HNu@ml}v)mbYdtC#|mIavfW9ov`>{hcj2NSnyxQb$0NmwD9lM!oGqfI~6u@;stLNY-?Q({Rp;Rx!INd!}#uhMM&Ln3~+#Rr`E=-lHUV;&d1!rVR}N2c^`
1FYq(MmbU^*JBQe@^eN`xROWPq_*-;p5K)4zg>RT{QPf?CC-D_cYEI9(cV3Q4-wCpuW{#IKIgzFmU;~Q_U`3&$niDpl&`K_NnkpZLXdK_sAZ={MnzRp?a!Ug
4o@S!A>o2UI|S4PAf!Z-n%MxO767mh;y}EbL!nx<JR)~=u_><sF--+@=hCtA(Eb14neHAiD=9|*&kW%&{WRZ6jXT6K<&u{_>q_nO!gHh^k6K`hwQpx(Bsc0T
DRNi@$ao|_hGI19h%K!eBy2^-`VSziR%A^{`3K-}Nv(;J0HI(=1;LaB7^p4qhNVXL&Cgz@h9;)lW^ETLqHs2KG$__JVQ4b9%?NrkAm(Db(U`nAU>sNG_p{E%
daDnsJ(AuysOruuS&+2O$(~+I=G^8julp@*+V_VdCjj%ces@LX9|=&uFv;D?aaPK@@9z2EL+34hdO#mU16vgfpnR^$^<voW$ao=wKzwNcFhT=@Z7lD_n@uY>
n8}C(7QPw1SZ@N(r;XZZrYM=5%LNXIPjP`gLY>L$g#3h~=e>_cm~&{ZMt2pcIKCl0&>RA*TEMMEugS6!GpzF7F`{+7-g&W7=CToZgR4AV0<~+kmaty)5+?XL
W@a#&OAS_#T0w(;4aEx}Ni|l5pg^p?F#)U#Z_Zt@ifs)5<v4a|Ehv3TJ@@wx){42?iK<BFsc~7v2S}?r*<N$4yk55ati|<R#u2f^DfNrZEN9HBy5sPRS>1(I
rSDp9MZ@IYx-hK`eP#t3&d5mCOhGYBB{K$^&n$8_whL};rgv_2i$xgn)fYgKmWG8-GH~B_M+>#d8SZdz%iZ<p+`jetCHDV2XI_eCx(+HksW-n|#kF2Of+Uq8
3WI%YR&%Ufbslsg`LwBE)6)YLr8X^cZA{=|X{?~fEqQ>*vjkWpX+q%pba=h`9}d%8d{swkm$npj&PwBtN{gO$i`7e<-X5;6gC7nGr53dzHt0yi7KWP~LX$p?
*uC&-(>9R%-tl+CfugBjjrrd+4*1F}OI<}&bz$)zNY&BO8+zpp>W4?bx6y@l$Bq(df-sya!36aDU=Ow=efPfg@$EqzQj$#(RUOVpRZFGU!<|`Ox*AoyVAWzL
UoA&;i+c%YCY%fyD8sh0XL~W&$<^hDRA2_#Ow8+5+N7<E1Va^=jR9GcU^mda*j7J+vWQcv>_BveAo^1;>dDgcE{^_(GrAfH$+*(n8(wWx;aN6>(ivJ3rz?E*
4CxikOIOwOnc9B&T@bMdkYtf!AWDgdt_%vr#`B6$??ZE&lW77&I3(ArFXD3R5$qKQW}?1&ZDmsV(+ySm5m64^snzmph-gluvmYYFYIROdlT4bhND`_dK8qxE
DPOf<(Op~Y`?5{)Ul=5X+KF%6_9yA)FK}nD^R;2F%oRgB=}W{QMAL<;6`**>5`8FyQ8&`sygLHiA{|@~rL-B#lCeKsd3CrRNr+5Xln`Xs!haWc8P_Pd)-h@#
={Q7KtYbeDidJLQCN6dFIWIZEQdv6Ao%1+kw@#t$AVIkoh_TIhHH^v>YLFOU7_QXCZg{KJbe?nJ)0!E$J)BKt$a+LI=3^}7)O}t(4!5<}Th}0VWHE;d!r7S`
b%vH2H6&K7Ux3H!y@m4rOFLDPLjC>_BUM@iynFAts1of@JegWB=sPRKV1QzwJTjtOc|t)|b?wxu-C>!B#9EE}664}jin{jbCa~!nZpLZl(TgJ}k$|qLm|TQZ
%D;}fwrG>C`Pwt5(yhR}hZ02bv#&)F5v>$sm#;U2_8oIPm1q}+kDTBZh>t1)?gX|vW0$9yVbfp}l*1KyY91`G%f?8)m$G7Blqp<<JxIyJ+pU}@UVC*J-&?ND
D(Rq^DVUU<-5^|4r4`QzVU*n(iti%tZSDwI+C-5fVDGCWV<Q6tTiHpuRvjj!J7!@l<y#X*f^cXncsH7in1&=d76d70h(xrdI+(Ec4oftgzkbddadB^H#_PpR
7_=_=<1}I~QfaeL26E)*hhujddnXY?eAp2!y2<s@ciu})Vkr?Xe0+0BtA08%=t`teP*B~g1%Ot(cyRK08Z?|D*_V0F`MFCN(%*FIFR{Asn<LpqBvj<YY2D36
C(DH%u5YMD)l!a~v*H4$wegGfzO&7)G{D0I+oheP9HxT60tf`NNCeP|_KM|=vgM*GI<^N5rUoFSt-78ub)djhO3A#Z4!GIX%>vD}CdJroS1$>Ich(pcA|fS1
*;)!;TzrST3z_X*#;k_KXP?M0iV96yuvk0Uw034*n!{VA5L2YwD;BKc?r~bWj+<klwqi-H2!bCa$G#(Wrzf5;pq|C`e#pHV^_eXts*r-yR8=1G{M}Zb)h?J;
ozu21_?KxwY(Z2(Cjo;Zz|J+nSn7hSQ4l&*52wR}<JtLKE&Iu;D=(o_1a$dabZ@oAe0fxA8OPZ)^KyeyMK7jL4b5&G?6VXRQ57|Dm@yPFvf<jyqV3RqD$8_`
0!M2EmFxWO`W_Pv;|_ApTEkta6;*{mnoPA58!2bK@mAsu`P@(vE6&(*n2IK?E~Gtk34_7iSZOpGQiNJriI!ES^rY6ThW1OVTN{FU^Q_#`*_>;+x7(aL?0ADI
SF5#nv%XetvUlf`F|?j_-d$$7NJyBn@O^Vr8{K?{_{7ZCYp!JK;o+={!pFGH#OY!U=isvW(*qS`;J1xlnci8f&JuGh?O#u{k<%G!(rqdTSud=lqO0sAv@T-0
>@_j2kF4ISo}C00PZ<?gf;^1Jl<esbB=FUX+oiM5(USwUmK3K{?9L*~0UDt6WN{wi@O82oW00u^K`k-TkE#TrQ?8s7ki|)TtyCOb>+r`1@nN)fPgO?Is*e%5
aUwPjsR&i+P^emVJ4ZCN>hEAWVP2+&TscYsvsAUh#hf^xjEr>6X1bnNcW`amo&39~t97M7l1U^~Y;96eAO~Fp!)cm?=`sbHAa8uS7|mI#SV=miT0X8<1wz=5
h79UEx_Tv^^3bT_VnEd%r-z4GfI%ywVK$-o4o^QXyE=Au*Uy!k*HKnf%&kRM^~$5%>QL8Mk9G&PN!dEX#S0j$Sg_-#p9cFI<EE+2!83g`O9K@M#>-0j&RM@+
nb$ow{mZ{PrWxhx1O}2XTg1?9i)sO_vg1Tlv{klvpmr?6q<ZX6ik<1yo`ud49+wYEUY4uSCr+6@`<NV^tM!2~t}NW*t}l#dUli^;ON*i-$!WWm5i2EaweI;k
Ro3->Xp4PV%Mhf&y_(|TISdB)Z0eUHfaG5!V>NoTH5vTBA=Y<*xl}MHSa&-`(<{fD&9hlecQ@;-DDV=_x4}Jn91jn#RJ_U#=%jS4SC=y~FOjElU<tT50W)8E
Sx6efYv#KVOo6Sq6HF2Y8kG=u0~}UmS%_M23^Tgm5^Z)6(}q<9HSHFts9YrgiwTD_o(<)Mk}6k#s)gMtufM!BK4j-Im9>4(b`KXRoI2a+RN)HNm|?XjMs-z;
p_H?oP*m26;{ud%21TL7(wU5!nMUTZTH>VU*ti=;BJ#m;w;I`>dxNNxZ;XE&h4x*0$3|bxi|J9&tClL~NT`pA@e`G;!mz5mV$5a5+S)Cs?et-fd1rmXc86}O
sOvNAN6^)QM~EuXRQs~~RV_Gz4smIL(bS?OUpe7%4eakI^=^w!tCs<|;M|E-ri`~-K~;weg_{c}30i_U;-Z-C<A}OasKg|+bX%pJuJh+G=Uk2&j8rh=IF2Q4
*E>{5kXrIM(aY|7<mIj_$>OYe=@ZuyQ#8z0Y}s9RxVpa2Yp*cVzPwD!d70HJMM0pfMGK694q{#b#pOM)_1$9I;*9rrT0kLzULCW}@2<UP)=cB<=RN$8SFJF7
yImCMj0TI1JoV}44>jyvS(t;aFwVMfG>DeHbYkk}DaK{rw4)cEO;(QuNqF7!PUl&)vc|R3?cz7GOH-?em5zKw;doj{W_f1x&E*`&e89QcGt<_##dg%oO?Ipo
G$WIm?^}t<wvedP=C!3|?GHz+&em73u3iJa94b5B5P7C})L)C|6c)X$N*6AVyq2;@UY*QEQChp>Ikh=%5;T!incMh-ExXG2s<7OLE+mCk%4qbCxztB}-VBaT
<(aIal)#loebu83-mJ=89q|U;8X!BRnq1wovasu=L{A1Q;fVRp9CzyAPHgXp-0Kt-qn@5c!gGt}caFJ^`FHED7g%b3Uo#eVpu6jG`{32`jHmMSh$5oP)U&ny
89MKQ$bD`3+rsmy*IQPW^UBjUvj;{hq9DEs=<5|q*O|^$Jqa}F*V1bqgX^QQKQf+KoyVMurd~*cruL3&_RFph$u#=w%k5?8uf%5CR&?n1XB|c>sW@9XaGn{2
`r)ypWm+Yetxb4%GI8#QU2=6g{PFp&b8fS<ZPm34nKSAcX#;f#s_Rl-a8obZ>iV3CNvck|qcfC-is*b@-@at-<jtJ(om%glvzdgdv#QYf#dRBA?pYPR5WJDj
uU&!^G`OVMY}M3l0`3VF4}nKU_1|7j^>m(dr(B(~-KzRhl3lWik3!Ilzb8BNWYtv4VbgrS3&pqjIQwR*)3h^~PfI=ZI_N9XCm|&rd+pfz#G}ujGn+l9tDYLd
97yo=LyJ~bdPS?auvftg-&Nk8oa$C?iLJ}Jba9651!FtjV@h_yUs|qblc8U^mwhuiX1o#_-#!1+gF)CBrpvXiUBR56u4l`iPrS*$S6DC4PuGw1-%4rkk^0}p
a;Q0##eL4LYB?MAA;CS@Cn;XMQm~#;XwNDwXP|=Ef-dS^!<Vw9<DGS_M3hN$?<FWR=a(0bajx^uw8K*7*ERW*oS4(n@0pt#nIcffC7HTjr}<8}t!f9Up(2=h
6r<2S^?oJkTj!jqwPLnP@RnJ3d)>ovkG0NugvH;~y}m8&S5<aUZ|Jk2<tf6TsOnCWq5M=IVhu?g<qo+(Lxh!`2u)ZV^M_!3&N<F)DvU%pl7VK`=TNPn^L*(R
a=#~{hKuk#5QRwt6*;Aalqka1+kAH&8Wjaj4NEF0D0HVi#u?kpsmD%V4!4a5OkxrzsDy^G-GZiG9(joz+TPWE=o0;xob!inCGplELozKa*aUReDhvi`8{{iU
A={eqLFnz9DfGl7C4DG97f8hqJ|Qf+3#APW^;`kp<7H7E^p}}p9d}R2guqnWIgv}^w1w=eFbcC5;Xb<fs;aj*&!2w|%c?r(0?(9l&C?FNC(yddMYEQ8SCoAP
I1E(Ku*Dj8QHCO{_fK;!gd4)L#@BOFRn?))wa{=>p(54B85x=)(QJTd+3Xl?S9UAf@f_oO*o&>P`<Io^I9YsaVIwYgFON?nzSW_`->13MuRLiz>Qq&k+j}n-
mYfxKyXK#x=cnA9XuVkms>Z>tu1d5lbxyjJ<qYOpcU4%inG3`Zip13&$gboh)eAY{h*MlUeO3&vyA=<dXL@4b;_BI&c}dE3;<1ruEDgIzjxdUOb=FGFr!4c`
lTS_41kx<hR@*d^aD<&$N{0#6<pE(1Sa!Fg4QiIFQE{AAYOm17fX!vDl?O-<t>midLl_WPMC)O$x4|aYwS_f8jJy^Zq}B%v(j8e1s!cMWrrw#31#23l#@jnb
OKsY(7izyfFkJFbcDq5-V{AzvNef#N6;ABpRE_7Zu)=%HxMpj%Et*!c;^AE*#AgYwUEeKv%C%M{#cV*ht9Fp<)N0)b?>Tbhb#^qWFmc$e+*3j<lZT9}XAKQo
XIsECNQP<>v8@ddF>Br(+O0DyzdSeJvA=vBHh<c58JwZjd_DLB&zc&BY>^1#rhyH#2_$$s-%v29hGe;&@_4U7TIZ96<Je%oJQy+n)m1B!>~?jkYC>wJn&oAP
Z*ZtHbev|l3&X2T6dFT`#@rgoMk6(oI)p-(a4k}#XG{ZqRdDuL5~Wot@I#K&%@sid$`nOYK`PTt6t1oS-e4xQG)3A~)zl~~)?E{{A=Y%~vc$o8l5Y~!wuDBC
p)li8Z)Z5<KD>q^s%V5_V^RT!S#=qv3ZWGQ*dgsaK%`X%xN{821e7r$BRll_|5v_lPA+@7L5S3{Leba5=X&sFV>d4Cia&?W1M^B=@Z|U5r$z1U_v?-O>1A>*
HJmd0rg~N?r_(ryh2t9UE&%MqS6MlJUMoYKhToob?^%7Sev~x(%~X#_b%!Vdt%{lq1BqHwSWRG-Ml>wI43YuCeygeog3z^O=xvI+xm;T@_Wa+?)$uIti?N;q
+Vb-bcN|q~e7J4pbd;{_s;X%sk%|cnmMknhH^+T&sZ|acTdOyhq7~A2XCo%9G5Kb@=sZ)R9hvEBldnv|bh+cHS*M~(B*s~?$ytrxUw(j!t!krH5mxodn3m28
iNxZ?LgIMcAys0gsq3jJgJRcHEQmxJ_j1&C6JK`TCyVi~x$<*1Qf*R3LLH`(VlLgnPOrSXw;eZ({B?0)kT*uD8+692pi>7(*~vwo#leiJctX`#ZtE6A)g}bl
7A>{bP0HMn63J+&oQm#}8Tmu?^NYWSe7v1^z0t#ZghAtJ32Pk!NeM1Ci)^tJG|<p#CHH3WH1&M4?%+)M-zT449j!;Dm>JNTLDiIDRjJ63%wcQ-#fhdg`r>tK
#5-V<R!EGUiwc<1WMh$IThhSodCi$#c)?yBr(_eeDnyZscVsk{_C~NQcX@F)P+$>py0I3C5Dlaw20p5IA=dU{@3+v77=?4Z9O%lsOjWJb+dMkST-bGVyg246
jg0Q$u&kgd;hpCK&SKm`^)Q=i9bXYU4x^FTI+z%3he2VmVNuJ1ch$s#HfV=nnSkY}&A_Wel6vu(WG8q9=WfJfbYiHelC|=vU|H@~A2dru@D2eE44_o1h@uS{
;5^~0Gqj|(o`+LF6Sj#MgfOZzf&>$wXwY-Bfi_qoNlpz=M_wXja_-z$Cy0*5^C6JRkgDxre7%VTg3L9l3eKpw!WWdWM`cx8ApqGiI*SA<4W{MrWY)3@hyr%Z
+HabfzALKjB5QFkIa;pzwc$}dgLnc9mSD&dS%4*(fd9&XQ|}m9Ac%*}3Iq<q3Zd#mbO>ow`^jc$1kn8n6w*?G<fff5Y6&zHG}4EVy;2<}g-(PHic)|mqz<B_
NfHog5|Wff(4$i<O%Z00wK&GGKlFB>c>xu!Cf!1&#t6t<a-GY;LD5foAfv*ek{cF8(};8$N~&lzsv=58fr<4{dBInnU-BdS*EsAyfLJ#`BClecrlP4Jq<Q}z
tx@LrEl~C|L~JwR@BnW~h?;_gDH<VwD-XL!@?r`wq1q?g_2CS`{#=v}=a_G<mNW;j5QXdwLnP44H10G7=nrs$cPs#dL?I|dq(oH}5GbdaAgjDj>+kkFj!2#`
;OZ!RRls_(WBt+u($O6K$N`k$kq9J4f+>Q@s2MjRkD>~R0wR%V1|?p@RP>OMG*Yq%O)&)^62c}!Nl9T3==tb4=WmR@h!acaj$g;l;C+##G1}~yxV1(-Z!f-b
9vP-4Y4UL%oF5C4Jba#F2%w232~sJEl8v!6(<<y>+2f8HWhkf$Dk>(TBBVm5L?o1$X&Fdig%Ujkh_L$UbP+@ZKuAMeexySSqD&5tqx4D!Imw6Zm!{h{{KH}~
ALoDLj<q*B@16F@bEtH^^?u~*c7(h0d#?pvF@xt>;f5@ldQ#cur=^&TT`ycG3F|qf?|vKC9^mTu%+8(oy5A4O-N$5QC8GBW7^E3xXBhI|eG#8ph|pVkY3dxL
A&aLX8&!Pu0f`MIZZ^Lc^>%7!<EP$ajaSZft<zMf%%jMoaTj&;*{QFbAK?x24sSZYeOsafOI<K6tyIP08f0=P{6Qt;XM3#HmP%3A&Y~Lm3=Uje79_f!iC89G
rx^>h3AMupI>%VlgKCabw50@80U$9QZ^vz>)<C!x70t6)GEsmDv}LRq5ifP*ZHSvGeGudW3iXA~Z6csnjhs*<?#OPfLuEML*0h^rS$k%ZrSe!3Do1(^IKe%y
4{y-gMV-@Cm-nG@zq8w;N8ZFeew+Al8d>G~>xQdU2>WJEux9yinlGcyU|%nY>eLK{!gHJ5t+E!ip0>s6?nI6TIGWnvIVtvg;<IOf7STXwEHL%#MeH!_J7jj8
jZu&T6VU5xmKHW4$TYZkExq5EYnY-4hdIQ!8w1;{AxwttOf;KG&}Q5j)z4dwbF4;Sy}8}ZX%42WGPk4W#X3b~y)9>xRX8i=5bdz8Bd$FT+ViF;UUjRlT;`dS
y2X^0lh#)7_MqCcWn;0a0l{Y6HQeIDXh!m=YuF&{##z%Vdpb_-b3R<bmpZoY?*8ejNVvafNd;t2G|uX~^J@u6U0Ne|+2oNXC)9Ir_}$wK`G!%SorawIv%hVb
_uG1W?JI&ZcB+_%GcFEc;9nxd67i#Jve@xl(lY1=)n5g#(6B+R&W7+WJm^NRw;fEevKZxCJUOM@LC*Dla<jE?ab;VoSX%w78agiYtF#E0V)&<CMRGR9ju3R6
EA+)o3WFtDugW=j#;z{>pzhBoz}7rxSbmaM;e4Erw)*KY60o9EN1X7KUZ>-wbctNU$WZjpLr8<uGU&?n=0MwWK6mM!kgdMqwwC$Vt{AYm?t160efd8*MAXv1
CkYukS1VD94)@=yd4|PU*ll)_Nw*kzqOlclo~LK1bvx1`8x2ZR>wXvVb5pFSDmsZxI-Om0riaSI-wzNaLNqAxb~guAIH|+|H5nI~yK9!*KB~kv>qaGA^Km;7
jO|wV#=1|}PI|~|?)`Vp`h4%X*9I23!;TU4J64+5Je~6BQ4s1?<^?02@r_ks3ydp@DA?-|NM^G|M0Wh&j`s_UZTqLS?H)Z8yrRJxJx7RaWi?KLxaw@Cfy5qR
y*H0Tld=a1-Mc%oY0o**F>*Um&mklpoW*c?4EsaBawb!D{oOmd=IOCxVBA3w1w@y3Pdg<$45+}Yzx1I{kB<Ta%mlu)Wi_FOfznJ$(JTMQ>wx=-Tu&O*28lYv
lDZHm7=o%pFrq~o(iW8tfOww70swUnW7CHsC$R|zz#*d{5*|8XTY?GRN-sqRsC^IskV~+giU|swAOwO1<zwJO0Q!)rl@gH*qp+_-Q4ZkMN4VMT4Y~#c-wvRk
EyLoX?oH7Y8oq@+0%<+xb{*-QFim1}lLQk?hQvMH6OXP)8i-M)p(zrUB|*O2=!l7-D4Bu)CJHn<5-KzSp#`$1aH9LlA{I%AimFA1D2SAkugmh7`z2@ykDK|S
!S)nDM#_5Zr5;1AX$lk5K4jJ{59`h*|F-QoQT}{&!*hh`>;49G{+kL29K*RoRgD^+PEgc0^mrc<5OAm}2Vg8hDf6Cx=FcP3GKyi9%rS@PK!@r+f&UNS|2f&w
{zVi#L9Wfq!4Z>#-8HTRISTzy53xMJ5bFvBBBA0+b}vy5#MOVhRPYZFfjl2?UTl335jcn#n;QV>QN&P0%|l`w&=g1crx6r~1yrKa=_nLxppYqO7J#Y=APEA6
kTi&ul8KTRB)jm~iehL`WCb{EW6VFK2h+EwBAO7ouF4z(@PR-w`~R1gAA@`PpR<yWGD-v>q+n!_=ASx+>;d;cq(m|iB2oe1go(XF*d;+tj@VQ*g;Nr$_O=N7
?;k%sGs@E@`!4qe?Jg3yf~dz#=Pqg9ojluxw@yOy$xBN3hl$M_Br@529|bD(G0A$Gx}ur|X@RC@mrYS>oBk?o&6Aj5%3;1~v51lw!+{~RL?VX*NscpA+{ZXA
&`nq)F1OZW0ZEGVV6tRyB}jxC7?d--&bls;Yar<*9O^zMEH9@Aky4ur%-)jYY_^O^D|ZCV(rni%>d?D&FEZ-vScqm+aZ)#}R%6HZ$qA#cA;ZA(J1Qc*hYPzp
U6$=Mbvkq=PGQ7CCuV&3EJX2to3YYG^z%|v<c1^s{2Ahjkye=l&*Dk{1t^qWwamrBu~i2l8S_k6=l*3B{i6M!(Oi`hA^A|`I=bTD=y56U>5)zvZ+SmKCMO3a
gE_LO^giSDd-Oo$Tdaj~hy`c4Cn!`godgZKo0Q_@zi$wTi_JrAghfBa@nJ<xiwtZunu6EQ#^co1J<HQx*(!J>JbWidBnJisIcH9{hI9JUGM>|!rnZ*Z&d0{c
QRu>n*k^2?n9I!f6S74<ljwiE>U#(vh)x4%`&gi|mYAey96YclgV};1+(LGbK>jAj(Q*3#f9i+R?*-%CCmzo)9S2n(_CUW&YodK8S?~_i_TX@Q)O+%#Pr_q%
|8G8K{NaZY6rVLa@XBt6(ua-OAnP-03)*(p<g2t1WUJyk!$MI?zFtN=b}PJ0_UY$*v72F^$vKRTCYal<uCH>|B9+`T|1JlQciZQ2y~@!hf-pmH_e_4}vz!?_
7{12scc<RGKCjd7cdE@AzYy^EA@1HhcX$E3My!DOxCI&M_dp)kafAg65pIqkc})YP#UltEUgfP2b0iWtt@n5m-V4<Mg9Q5q0=NiqDa3GQ=mhA39C3>PouB~r
_dS!z%N->#hO1TD_Jf?tGzwM@L;^|*PK;ieaSLfv<dbM*(#UU0Xx6JnH4l3a6r0B?r-_(3u^7g*ZDQ4GLZFO{;sNGEJi|o{64sM)eGUj|?b-zS5P}3dcRO<M
?0!@6g$y*25YSUe*~~Xa3lO>3rXaDMX_Gig8qjIXR+>W)+B89H8gWGI6HN~<Gtep1QcNhYiZr+Dbnxm4G<MNX2xj4TJPu8a5rlAK1eyudy%h(Zz45ZIciO=v
07Wts6s<InQw1duO%&A?6#~q#)G<)eGLa{OXdrhXAU}9T2|%n!FvLJnEi*!eAj2>OB19<?RIp5=5=kQSJhyHEiAb!g_<fi5XsYE=xBBk7(V4MnOC<wIV!2BZ
L4wMao%^3O)D?Rd+;_OapgSKKU{!;#1v^q<rDSBKnTnYhVv-;PhDcVWAYh~jn1X?bWKoO>4=>Z#m+IF(zL$j2u&F7YkvZAQg3OwmX#Tu}m&WK^9X#~e4JI$;
kj2xh^6<P0i8}MehD|}`F04&=(VD2ryE0j2$c7@lIZHgvjKNV>s-Ze_Q%0(IMRsN<=Bi+WaOf3YVsKL~J4YZzR-bt&nR#RztsQ57w@14@71ee_sa|kb601E9
yG5$5D%Z!Hm!0c;3z8(eH7{Koik=#%)Dag|)Tt?9A`{q6Z=r_95fV8ZJh)HowQ-DWE_7RI)r{5Ak6SCT3wmM07liNDTN#s9j{!rK#+>VJ%aAeHkr&ewt}3fq
$kOYWkBaXk?77RtxVu5`A6zyUcU)G}OUKtQSD8%(^!^^P*>p-<<FOTZ*9fJGW9JLyYZApul^aUA)ammK!p6N$d2BPZCKVQ0%`DFgnK@C}hzqSza@kNzm`9|Q
rDMvHb{`+f{ILbG=k02Uu0}Z4Duh&(Ds{wftl~x2IR`y4p#D$NH*rPjomGcdVZ>r9$>cQ^7nfNf$5HA6lg1GdVjd$r66$TrSm7ha6*7xQb(Fq2R|%UocPN)a
Yd^O~Q1ELcv!*2kl{q55F~qH6tG|#OWsQoJcdK#NIveGw(KwJH^vMP+%wncPnDBQYrLpRhB2O+2k!2P{)Kw7XKc#uN@4T!zi(Tl8reW71xIA3v;<s{(eku6t
wK?i}-*Z9&5$g{uu<D$H(j3lZ#TMPL$9t6M_NaS?d+R&L!|$N`NLLl~tX;F$jH)}XBP2=hmpPJR6H+23NHy}}w`!#Av(Kr%tJd`HsZ^|_NFZLFC~g;Auw_7Z
cMZ-!Wl{ufxfLwr%U6;@g5#MXT-wx$RgiRpo54LR27@Chq>>tV3fe)fxJ$%I$D+l=Vzt_&hN4_HbliDl8kEYrR#}N6IeoVoqFA}pq7Qod5$?arwt}hqXRNga
&coj_)m|XWi(1SOZKiifJ&T1UFi&hixo$3;<@T?hhbZlKd*7?vzUt=(no;CF`Ir(kPz9W*&_qf#H!dTCgOIH}F2lfy19Nbea5i*7MHB?tp|wD1*y^y#pgSny
kVz$5e_XH#d259h22#)u0u$B-j41ZW7YZXpOmUzAKUw#XkkbPq9&XTu|7ZamR5_4=4FoYIBA?#?8fj<<kR+m@h=>IuLXv`kph^>(c`y_(Ntpw0n-(6OY$f%v
jbKCBfmtiI5}RSfnUeyK0NiStpO0`oN5jx~X#tf%?%ppyadikB6c$5~B5@x;1f3oV9@EsH@FS84Y9DvU#O3sS56Sgo=Zxa|>p}WpXs96zY#!o4`hjzyA5Mdu
jw+&xK+<V<`gajAQAAI>RFELB5s`EjoF!IaOFMKopfq+r=5zb@ZINK0iiFPDlSsB8!Q$4Jt*1#uRF`qh)&&pUb@cqHP6O!(QWZk%e}!^}4d~<J*ng>abRNYT
0*6#EZv=--+O=j~()g>QJ^{$XJC>5o;qLp0VecLua=wu$34gSQQ6bQYG?f%uYc58`5)cZRKc3n#8916p_vIYhBy<~~&|)!VoPl|hWi>=ZQnX!VNqI_EyIW<7
@vaKRZB~mpI-E&r17L+D)mCYodiE#Nr!y~#OD-1QB|N;jxibus@tjtTW@4(eAzL#jB@<DMy>8gvI46{uS0!Fp^5M4Ojzu={xGYtvS**JfM6O#%7dCD34ON&o
cEO;rX^k_s#z)}D{G_CbGMB_IL<Xu~@Ult9N>|zsDtHV>z&dECVN+C5KC%EQNFWMYi4h=zQDFiIQ6geNp+f<|AJXgv3_}ovK|w&26-2@@o(E56>}(%9?Z(?<
cW;)}u3iGXcWT7fvmoyY9$joi-Qr}AkThz!y)^WGQ;=yU*g3$!6BRBHgv=4jL4e=;lWyTPm4c7zffAawz&vWSs;=uW2th*L!3f1ENQawQG2Sp)KHQ}#dd6aX
v)ZnC)ag)KzBH7%I+tpidxOUVYsD&x07YD9G#rsELVXc7dsc12dQnq-Z@j&ekR-U+k(R<(TOo~v($!}nN}2U|`mM%OEz#M5T<Yp+$~PSp9Wf)MK)vdY7`_Xy
Ow3@8<d0`n^V{3sUUYoMMF|;Jot$sVfuMyiySv26+K;|wvsZm@SB3<2ZYGba02EwJ_uN#2)xP~MoV)ww@LFZL+;`Zi%<@+r%tjw~eAS+EF0_vqyrk)z(1<i5
rq;Vgm<!(TY>3Hvk#~pT8^D3R)B22DJD72`uTgIJmpOkjppU}!#t~hS53|S@%ZB2KgiUh@qZYD*0&7<iZbNKCubN*^P546htWM9T%y&?0T4F8U{c^G@EUJvX
o?8^8-qBGtiM`y2!eC1c5u!3-jqy#cw0Nat3YJs8vKn_rT^+*$Se5`6J#_LIZQq<;jCz^(T<%*e`^+z1(^wmCD$i)O7l%v}=;e6}@pZu+*HSFC^}cBPJ@YdA
zIQunt9DXjJ55JP2Z(+8()IE5oc8Z-lkbqeZ#kJ_n{%G-a^CmOl$7^;^S&cnyQ^v|8m+BM(h`f>jZK<@yQ*-hseHN-#%5-CVip~>uzRVt)`%N%6iJNdLuzLz
Ub~!w0^104t~h*(j8d~`EVeULiAJ*Sn&#ANg8NeL_%VBJ7MhJdCMxiWoL-cq-3W|Zhs(xmY(J=c@6q3VZ)df8>4(neo0JG|xHe6zoOmHGVJGBK?)9-_8T4l-
C$8Y&B|=lvt1jM4@paC&uUcXORVrOqL=q$=8mUNRP*GWt62BEZ_wiNXo`{Lf9nu7F>x#WpTWgUQk0$-_=`gS`MOPa|iJ)*Ro8|Xd+f7{N)B_?LXG)^*t?9jr
W3t~$dtM`Nj!#R@{12S)^?q2HUR>Vu9q+PHL!ho+<|VGJzTnrzl#VV>qWhTXq=5o{`CstcF=O&H*!f)VlQE~21f0w7eJfhcist#vZuz_wQYjUck#lBy1t+Dx
4@BzvWTH$x3_FbEvZsVg&^g_evAa%NV9s&sJ!RVdFo;Pp098!%-OUq{AoNA@LJ&VGJhU;Cf|-hj3W+ILDFG^kzTeD~jkfx6m?#UgmTWPujyihH+P;^Q+E$q|
=9w_2%7^7jqDll!S6gUrEV3~{5Crpq^AH=qv&Wj?%B;S|oQ6uY*SkbrrFE1#aY7s(mw7-+s<n?0&@Zzm&{<alh~9H-JE7bI(s3AFBf;9nf=wC#q%}?XOexn%
m?=S@lPF`dZ;YCK+XO;QytxJ<Z7T<x%1OinlOSg52=#MilNj_K0DK5KCy5;0jna&kWs*QUY5DA*1Vr}tc`A#~kI>!-t1X;mV1GLQUL3sfV0@W6ZLm5BO_@U(
Sp6qqJb)+<rx^V#dzB6fl|FWg0ZAaKq6uQC8a&1VW}u=#n202z4H%dsV^Kvh0U<!e<*F0g1FMW0F359z3MZiHX$>ZUG2t7@SC#gCd3`R&Koo#+<+Zh)Z>MVI
^Wy>FeL`?VOz`0{1d;R;V*!%X1JaVSAuJOEH+uJh1gKFlsE)B81yAC_U=y07!+04--V^p{0-9n%f`C{7z#K?v0w4yE+#aD4oq_jy({=d$MJ5tP5GXIpyguHU
hhsn6&Zp@xgI(s^GZamPK-B>gLPbF@?$a*l3YnlHh*6m!gmiWRMGfNtjgf!ZQ=eytw0z!32VAOsWR*ZK;eEe<(0#v3efw`6x8*lbA-Wb2)YQqJG@4I-xc?5>
{0&qmEDNNv0t`E$fLn$Q&9t_G;M=zg#j1Dj;(ninhB70=n0}ZdA^vpJcnWdBE>h!-1cdX0?5of{nt*kMdm(z7VGPEodBUT^&i&z0L`+mLkm3kqV9-niu3<Pn
<2_3-RRpCaFWABH219T!Y=;C75WlRQI|5*-k)r<1v5Iuf^2c;WAd*<1fy)kUlR(CgF03BU%BSVH)<5T+5XozF_lMHSvGjO}!1W*O8NjiI&$93#!gs>Ysr5ge
8J2hSVt@=pMUV&~fSE~xSRhGaCWNFCrGTYDr2-^El?0?ectQz<eVFJ6J)T*)@eI8&xLuB!%BkD+AM9XqfkMO^Dq<vn7%EVJszMcXw5k#^5iWsGlCZ97R+520
r3w%xA4-AtA8K6-eEy>!oQ7Wa`jD-5U>%}aB_XbA>Et&!R#lEOq?^t2ryW0-cK(C<5=;?<QWTQXhuWxxDM+D0RVqXPQY9j#3Jy>mA>@Mpz5rq<8bhQzdCtQJ
t&^8bX9$pnNW&&cHpz{vV?i5cU?|%ZVkp5yO|z(RWSJ;vCJA7YW{Q(yl)(lpRutNC^vZJ6N)U5E!#&+o4MKwuOT`HE^$@*P5b?Dw18@<bYL-noWmHxSY@ty^
Gk*Zyww&2wJ1uHhnwkYe#$uwFDv=<d#e8r9x@K)4Y-J3?R6<Zdg(XX|jX7hv4hM)L7zt}&!o(FBsWB8-EsFvnV+AI`9y0YroPa?D%7hN<xkJRT5yTW*QaGX-
*sN3#Y`CB(GqY5hVVee0A%Y^Lpv{mPNZ7NIC6J3myAw4L7@ESbAMGRxqH1|i01}8!6p6)H*^DK%pL}u$6G#*lKoCw4!?Y$Q!!Y2%u<2}JkyYq#c@R032s|Sg
q$6sYD1**92ceYP6(DH|jVe)Pd}Z#EalPH-`N1?Uk_)~A5Qd^AWfAkVlmLrDP$^SL0QnsQ1XT-uWpm_iAkq~@4ltvV6%0U9ZU_SbD1c#sbqO>-%>z?Q*S8J9
>D6@j*hhs!`nMBAC-@_y_Q#RXqUQ+3{b}#=`!;jBL!(rBVXc3|Wf`P2TWfBvDj{uVG0Q87+1oO1?NCiwb;aElTfBr7p$eT1L^EBW4XU_@w=WHdg2WLGZ(7sE
rroj_TSR^SzGryPI4!g)rWV$~|LdQ^VGr~cNS_dZz(UCoGO|Gf5082DAbmeiXJAj<l>K(UwGWa+<*<R!=)$sa9P36gf=zriJ{#QmS_t$xW$Go%2bw#})BasP
eESG@2H@)@Im}6$9bqxj=bS)HEO<6qWe+d2MV-?|G!pJmti6gbjHN@jof9-^@QSe@EGBE>WJHV(6o!bmWiV2X&WV5>b<}xh8=n)(P~qdL!xBvlpvS0;5*(f3
2Bk&F&N#u@V2()&VtL85r<x}VjC=@pv7*Mm)4`5U=b{QxWdf#_W}*rS7$usT2BC&lU<q0#NE&J=NCJvi2%LFvSC}NJ(+o?@Fy+M2r1&;N7&H*XSKR9;x`9GJ
>K!jbewtKQ0vtg9GmbJ-FtY=T@W@=g^DO7(d-*{4NhHAO&4=u2qy(R>@X0?!GdR$3oBF%FWP-dy!|wIeHW4~P%WSc(K3rIA->$HNaCQuAz1o}cw(!*tR_Ak-
>UMX|LK~5-*<})7JhR^7c8lK0<j#Hv+ksw4`gRVMU}$_Ng_w2klH~`Ju79_rKGZ}EI0O+q#tVAN7W8pp+qE|)tLI9H^y@bah`@>|kxoz;ZZKk2gKaS0j4p(B
5M(c{tTw1-XviEVSSE@GIJ#FNp9Gg!6~@<&reW?>wNP>x>)T)_W5d6Aurx_nSuJg4zA2FO>35wj(e`@r_~a}ZH_uLvjULubB#7x6ZO<kIojDHko~9;FMy?d$
c#)+dOJ)5L{E#PkInb1*lM_j#QTjHyT^+P?oC2F{4R8_$W<mM&j}I9Rxj8}P;zCo)COZglL8nbDNN7y~5sKkS6+<T(oK2AB13YkNP)W7H{9hsXo<7^W_C$To
ctN1(IvP^DZB->`=z1tfknX{vCV=U6QQJsTP@;5>B+|(mMrB?g!lg^$b<VdQ;070P@nr>H*-q`r53eSnPA-;el=lrwY2uVogOK}tIo}cS;-2OA-%m{$I--uO
!*qv-<~|^egdvc=2Zy9ryHTQ2(xX~iPS#P&!NWSFhb|TrRboEzs?3cM9nhoTlJP~l>zJMny55+}CyfaS3RN17=A-tg(E7SCDAW#j!=zAY{;zIM+l+zFOd1Iw
9k3lGF(@2_;y9_AC?-U@;K4+8PBW`K8MvV9L4k%Ue6pKL?U${nri=lhIgsCi#JqQ5H+G$y29lCWtiKxl9o-Jt41u9dDsuri=nVN?7}9Al`B^!_>X)Xwe79YO
J=jnl=-&wUAS@{`#1SwmP=G+PK}iD--IO%1)Qn8M+#;<ap`<urF$G;c$UqfHw8|k$Lj0#?`VSG7KFo2>2nvae1{Vjwfk2RyFW!E%KutY7)+C{&6Vgf;CkXt7
KFOshr39fLaoNRP_bbFM$U8Lv$GAui(nq4I9<6j|Ojt{V?+!i&b=d)U;4l}rxnC71Q@mI^qyrKq2<R5rFiJ##=n4eE6|9|=58+c?G<gvVL8M&>28DuDbfi`^
q%&ehkcg{f2!Lp5p)qJyB=R$Lp$L}74GdM|3iJSQLM}FR21uZEsiiW6B?L<78)D8=Yg+>9w2T*o1LG<I$w!;WdMLjPY9U_<M?}LUE(mZ*Zh%LRJO^q8uxKNI
eeWE8gkXszl#&!vlobAUSFKY?K<#HhO|WJnt%nG`%4UnCK~Nq-q`>V-6!p*(5)smx0*X-R98DAg&@?1oAqklj;!<GDoyS~}C-Xh`jNtK=yoJkLhm8dgQiw~?
;QRYkVyC*;kICpB9idZT)Y<xdis94dx}NEf!7mUTuwV+MrKLiZDuroiI-6x`lG|vDNl0v9OR&->Eo$`)Km$S)qFmj;89Gd^bVfWhaFZB3Fl3DAWI5iic1*1y
<?QfOY^jrj!%f|QZcyk4k$?jjq=-l&K%i(DVFL$n1BO8<9@PzdfDEF!h0#FffyPAUG3fN*@5h>D1G$jS3?{Jl8;1(Km3xz#J!B4w9%4y&AZf17tv>#yCKPTr
ORM6@O$0w1-yOjnlHlSg<`~F(c;xBX&x^QIZgt2LB$5#YQ%Y2m=rjyyMHf>cnr}vOWunlww{P2H#M_>CB*=9RjreEtu>?v|8yJAr&}M6_L-{Tt;weV+AZhNy
)pTIN*sxq>aAE-8vINcz5)<K1FjXPkY7F=kpn@uCAxQZ&4J7ac!-unDL^ibMc%XDZeLw#W?ys44)cjZOiV9EYv%p{6*g*v4$tq-M)O7JxRmHUGVk&I|ONyzP
i3p-%2#J;;m?9`4i3Wh6*ufV@hKeXCf@F(EQYuKOV1i*NQkvOr3Aja0o(Vw(K_rJ<N{vkhlWl>RXeJ_}Vu@#?6ji0t7i~*a>Ch7~K}f_5$w3IlEkg*&EilBC
hK&I+6jLz-NfjClw_}b&5|tq#OARm~Pi*ZKmqJpSQzcT>Tuvj5nb;gf25nKH(+pA@7^xPKqNwOiB6ON5L;fH3@xxE7=7-kD<=H!BiJ+?W1`fuQmWhZefS{rv
iYiJ#gVmtc>|&{+DS_-}5@JS_fQEY1gfJ0MZIWGq!Dz%4Qpf=lFtx7Ta+;!oq7i_CNF+uXLYPXVnTe!+vKtr<0v@W0ps0z4niy-$4u}?zh%T29q(c!4BP=vD
6hoHrT^SJoK;)8=SqlT~OizjRpnP0@N%F&N$aVmn(i~1Wp~i!jXWLKKbOZT9rygJ$`bR|#S!*evD~u?C^Z_B?$HUmrXwq3Xo+f!^#(j*R;r_3kl(hnTkvS>l
NmyvOimQbtoMTa}$tJZGih#vL64u%yRBKu^g$kQELlA0V(i&GoiAvHDZM55BO;EHBmbS}F7Kac8RKuk?9;hUS2e?rZpk+lECLl^}jRw?eSRk#iK`|82QtX(5
KfhrJI;gWiP|$~Lr%KS9YSp4MrYd67jhYHd2T(xbLq)Kg5Zx3?gq)2)@I1s7)SV?UP@y+hadiPb)ekDeaF#Sdh|I!KQAJ4*&{8Ea3=uenfzb!i0Q<c=c9L(B
g`g@aA|_~x8X71Frb2>cN=h9%NQQ!`B36bXV2BDz0+pd^ibALw0+ppHNG2jBB0`X$2qk6$fTT(&suGfhqEdk<N(x4XnUb1f0w98lgefYh3ZjB#nNXxkVk(88
3W!pIsG^XjfhvN6AR-uojgu21QVBvt2}43PLd=wuEmaK(Q6N&%l(Y>gNlZx*RHXqyKt$3~G$krj!qG!ZO${MR(LqYIts+u1QUxsyQY9ftN>oHeRZ>utr6STa
tVJyd#S%~y6x2l(6)8$k(56NJq97lk<Li2QdLCw?!sr$x+Ir>n))~(+KK)e7QYmuICNoAH&*(pPya%iq4P=4wNCD=^1qkWB>{UBRPP{qTEk|PLQJi4YIO)$*
OV=3A4fDZ4c><|EL*~PDf^)(NL{D)eKq)*3fSp7wCXEdtqf1CIQV>F*{)hl@hd|X^TEv7=XxR60q+VXBN)m#Dq1O^=PKULfJuM>;R6!(#jH{-=yja*pQF#=Q
B}JO)VT1>6$Wn?Bs#2<o3Z{g@Cd5gzsSPC5v;;{(Nlh^{g#)A5x}tB8DQHSmtu+Oqp#myuf+_$vhYnk_o9WXLz~s5iME1#|Cv*V?KyX1g$h?5_LqJR_AxUk7
03bQZz&ZCB1AJ})J$umTr1IK}0EveauqP4+kqhaCT>t>t=D>B_Yh5^ie`IaFhz>-UpnIf=z>zSf4CFHsgglQ%9sZAS`kqpsPn@J5k*Vq;hL?VK=Xf_@0niP2
Y3h8#Iq<QZZRE(SgM5VmMNlzI0KJ;yMDMC7NJ5N2Bk2$h$6J<1nlGdtI|Lc&+1shD6+EzXRq&3Q9%N_Ck1#M{#386Ao4;S{KOKd5e}*3(!Y;PT9KwR72%-GZ
Rh&IAn8%5g9Fe*oal|SlAGjl&e}I@AiaH407#t$59f&^poS9pMCK)hF2?YMqXV7>3K~;bi5huwaX-~lW3u6UHc%;o4Hc#vGIEwG}psxOB&`l5eHc)^mD32b>
8Z>l6LRNt5g9wX>Ll7Z?Ij2-W<OY(T+)BhV08*t2(-I+A9A!l!8yWh9I)1;I`B4-Y!fN2B<E2E#pco0c{o{Fd$ZeB^nn{QvVXBu66G5b)8YM9rXcL!j2N4C?
_7?<#kfNrdrcWrbrxcMw9uY^xc`0lrv=+u9B1#~nqomfUq|;F+UFIm6BOAxee0EgRHp*`4nzjQNA`0jYF*;2!DQdT2#z-4Z7*UnlN%=An7$B-J&1)+^A)l6J
LMR`1KrHLwVGjJ+7QUpBJV&B%ZsIB;ezHesDP(?o5n+mu-YLGMPQQ`;Bq8blK<VN>_4W{-37~8kprGuEPB3X3>>8K3>)A(_f*2Dq=*NbBbHF!{JZ?CgFH#%w
oll$M(akKi@yftVK}g>mji4-^Lo3VYqK`Oxj8c7fSO{2gCM<IH8?*wSMUOY!3E+(<!~6gO5?Pgq3;8W5Ra7)kP)NWOg%K371j9uIA`vk$7$Fy0Rlu^u{XMBe
L;1*md}v83h(PI3C{q<Gts}9KPJ_q_rVI3^>tv`3e0v=e{^yiAAj3$hPBNrC61*qeryTdcczkEvXsTu@C{mDakB&FRD>rEfq++O>Xp+G80B6bs_x>NfBlxk#
oictZp?0ZLxTA^4_U`Sr3W@H$9(zamzXne6L@#+Sv~DZf6?9V#({eQs6P!Cb(kPxO@|RIV>wCw}___7>rjHVnlFV&xdwQQMeSGKVeR9u8q2c`YUp_LczPQT%
J@1PocwvEjnXhj?D?eyYfnP>`c;4C(*6-{+8^d|CG-;WFVbho>n3)QqQxmUUgUM;uZ58FHo<A5_^>04IVaAP#n3YL^Y!zLBS41>M(TSc_dn?(iozt|aNWtyi
e)>N05d5C``-6JYM3QzM<mWi;V4;svbWI}3p+ON#nAoA1HcZ~`6K=sGE@!28dYtzU&)w#k?-Dm>OfTDe)3Y71D)c<PH#Hk3FzVBcyWaAy7nOO=F)2N0&R6E_
O2ZQ71?-c;KKHEK!nTObti@2!M8uI0UWFk-`aR-QJsnJ&VP5R>5c1Sqca>3G-W%4Fol_BY1r=EZKO^4tk>jel0#JhPm?J#2#3~fcVKCy|!+2ni#Q7YP%nqlN
kUGd=?Of(Zy*#!+$Qp;_Dk1}V<a5LO7ECbi>P-vT4DJX%59ewmC`zMphfYK|{3nnr?^BQYNSr|G`k^Tz8Y(5OiHrkA2n-b<OPmSxfjLgl^u+`P?_?7kjKnoU
KuS{t)g&^768_ne{n<=)K@g=c0S2jkf{u`b)yyt%0j!iIT#ZDAf+zEVuk!A9wp5ocSyU1q&^&mE8W{;XXpaz#s0sY_?*Z*qFrm^z?POvVDHUiGC5j>nkdYXY
fheS<A{MHGqNak7VgzIu0*XdJiltuh4**G(imDPM3JRbkWMn0XLL?A^V2VOQqrLG;JdqSnQc)mM(MpXJ2eL%ML_k2svarBJF##itp^^p?h9YR8qzFnNr}p9c
0e<`d`XOHF9Hud}7E>p)0APwd5egAMX%7&W5s{#G`!GDneyxUt3Q}OC^$rhMN7N{Fw%ue$l3D=h{&+YztlQ&-PjD|XiAWSBSB9JzlwwoVzR27|(ojIw5`b~L
3XLM^rW#Z0An6d2K=~-sv=6AS+I^3h4fbY}yV=?Zq`Sh7<m*yTP9j=}f`K5H%QI@vWbm}-)K)~OritnKz4&QqL*DwFU=R^F;ND5dh^$>Q?%)WJ)PHXL&&i+0
GdVa4q8qfp5_J5e`+!671O8|pv^^*R?nUCBgZqhSA0j9?$l^m4nXSq{I@kn=b)eUh50XI8gwrYv79^Q6h1>ZcpG-WbukQmOdd$Ct`tzx~)(C!*prop4A{3@s
p;DBnkU5<B!G<FkFnZsQqwvD@raCDx`J$-uy20mU7CRhV!a=n_51ID|0Ay5CX=(?>Jwq3=UljVo&n1O@p1)rFcv?n#|1O#p(_GGI?%WgZUW@AzptKxOe4jNi
XsVDP8T!RwHh&c5k7BD=<N5ExSH)Bun=!fZ(Yk-)stV!;s)N28>)+R_0+(r@UOtmiHPY<?qBl_2ID4KPy*5adQ%BJfI6JW_-iL~V%uK!nn}n#Os$B7U@JPYe
7s(S2`Xx!#n}@o$nO9@XsS`_k&H6*y)lIQW*D#w3qO26s^+4vhi_ORucL9XhRIxQf9p>uAUbPad&ulNekr<G?>nCUw4BV|ntIYZI?~0iu#=ibR=jB_&l=$Gu
LW8CqcVy;KL=jygtKM1Ds=h<SGRF=aP=d2-jZmBjly2;v))UU<P`YQwL7@ek$5a(u?`vzF^%;CO*-Qg%bi=R^%$S2iNv*7}bOS&WN2%=1+xvj{zmLU-$LI{X
-mBOhy*cE47JEB#_`#W7rAJ(09sBmicJ`^}2cK`OQ9MbpsN)85^9OVQA80Wr(c<n;m*?_5kNJE~pLUA<&>u{p@r**{<<q7EdD9F>wl{<ip+sF=0nCsY?~y1C
ECBy;GyqJPAdBZ1kYr&{{pMQYBmNfebWEo#JUOaJFRyOUTLNeThutRzAfkwAUXO5Fo)0sGIR0IL{X!U#kH2xqG@xG+22~;w_UuVUs;Y-koSM>QAJHe;@#*^G
1p54jdYLLi7*yGNEz$)FKEMOm3F+a_#MM{AB#J<!X$Bx7DWnLLYLzLdno*frT2h57sG#=3BZx$y0-2DZ8mNRR5{4zEp-`fgC<Ub!glTCIm4p(RkSJnGproW)
M4$j^6-1#$J_@7oIRGCyQYcS=<LX7@sH^(HI3TDT1U5lVDt&-2(xt)mWDxv(N#q|;ouQ$;$P4$#u7-!BgjFgjK#Wu=K@fpSM_4fcL_YZw610>l5|oV1AVi2#
G7`+J6HNf3Ow5$hL<KD+NKfvNaV-roF(6E%ctB*Jq6jI8W?CJLicAy>2|+59GbIP@`!s7%Q|&&1@g_44pM{!+Ax%mP23U~UN@b90V-LNUnkZf!h#W^#R|~F&
xjZ(naf2EVbx}{00JH%}`XR(L#Zk40hLLH0XWpinO=A$mAiFyOpcGa(Cn8j70)--8{9$PXr9klY2SY^Adk$MV{&o%q!Kf<Odi?K@N(}`HQi5VY(?X(921roe
zBoWQQd9T|A&QX_uOwc;G;{+<Xg5tDs+BtWu{ztd=T#D#gi=Kfqz@)cct{&b_b{fK0DIXkN(=A$nBZv@HGy6-@XL*)Ac5T|=?>^NgNO@^DJm$_&w9$?`cWb{
HXvJ0nD^^?C08J!Uct48k3JqhPZ>M)um`wlrB7b_hk^|zib?3WA)@MH1xn~;)Vaw`lfej~09H-RYH{AC?|8gX^DqahD0h&J6v!1MD<SVX$g9#x;qv~rhwJ$i
zRPH&fE^Tp)UJ@AbS8}yw19t@AYv#$!*noaW*H_Y+rdO0#tg*lV5KOd{jg%be|G685T`=_58Pd(MLQt=H=bTwZDLZnA;KQgRDc5fP{BsWX|A&o5dsR<g3s!w
E;E}bwwuZ1U~;i0ngfN{O|yupumP*<_bY1fwvq7%-|0pCNGOO=A_XWw3K2fFU^HdTRFtSt)e01$>J0D;7(QSgr8IyKWA-GI1Q5khdvF7ag(6axidZI!3POg8
5Tz0*m?TO7YNjB8DHy1#qKFC^C6IyrUp^=Y;&bnw13wfqEYHi>lA56E7xPJ>#z5Kx<AJ1xhef{j6hd;7-hqrxPMoRg3I))QnoOr!b_c`Y-ncbwS++C@Ur2r-
dPP2xta|m}-VbZh2yzcdD6*fja5qMA!Mx5@PeK#@rG)oM>khuQ;Dg4!Hv<MjAk1SWF)IY+60Gc_{_Of69z2k4HZ#iS?J1x(lS9!ov*??y<Ib)d#b!x?vC|;K
sdgc<8ZtxXbTnKE*(8ReG;F72%%K><+HIA~6u%fr@{k4W0q!E;Jj7k(69}v`7+$ZBfC~7&)mlSi2e8S!-KL5sqBVbRj*#WO@*2_cv|LGyfkJ%AFl1v8M=^(U
>*XJ;e65z24Gi*YqxoiFgQr5M<64|vGR+MJ@c>*D<(D;&(I|?w4&4YIUYNxT9V82(%G(_*w_o`mhhikbc_X05PWo(|-sL*rJ#Qk0{o{H)@qGF8N0Xl5WEAXu
LlcD4CJfsI%RMS&(qUaGZWu~qDU{5J_wYFhFa!Gez3sgCUm8}ri_Q-`ujzRnB%o<4z+&0l!%)w|zNT-ZnK%liN}7y_z!3<P<oH)B)z&x!_MeFVkIh9?RYV7j
nraCGBARJqW7xkkP@fX{wkPHXK}$dl6ccbsw-M)#-tCVd`D2)g4xY^q5MYQ&0)x0Z<3!h)UVKAD3@32)JwdXcod|UZ6NN-oL?#-bl0syqh7iZk=iQZFYW3^=
LTG+p3-OA6{mxG!lF_hAU)pvg_j*V{1)ky%<IZ|@N<B{qn)Ey|L_STrB?=Ltr^$UsP(WxfUCI2|JUrUKxPpaC^>ms0nbQiL>Bdw!L8Vfn#1PY+`*-bjFD<j3
YnF4MvK+JSU~VU~%x2r(9aRXRD@Wg=m))&t?Qos%OQgqgqQd<$6Npl2sAqVL7fdV9y6FUGjDjhmAJqCgA^3&nyf-&YgQS@ztY1GbJU0Yb_X=}|Qzm6&5MG>I
#`d-Fva34sU_CpL?wJiEI<2IhOb&^flB9ydmTd2ndfVj^slL`=3JM{(UODZXBN`Oev8a9v>4Xc_YXLK8fw%_chQp_sE!_FImkfe+24s<hmU?{ysp$J7>6wnQ
+^KFj_sJ0YpUWpuKuE)O+CE6^W-Cgcc36Y7r$pLiqQPMD^wyCpg|<B{i0a=av3*X~VK@z#;Mj7Kcv^kwdr@MO(oMiVgF1R<5`sBv>LD(`#Z_vmGOSpF?bYSW
b~l$%79x-|loV*vU(3g@0m#J$CWTm58e^1>QPLCxTZM!^VtZgh?0)&x`#SY*t-Qd3GE;gq8EcKHx+POuNBC|T5Yx7qi%iz6I86)`3O)GbJwn&!v>bWVC?3N2
L;C-Wd>$zJRwcI^lp5?jF1pkaXbpA5)6{Hqo}<D(-GTTgEX5GS`k<(TWU8HmYcvC(Sw92tC%QLnK&bGK1AV`au!9;Z8t~HK49k!ZBFA*yHBzE=mrf;Q#dc*2
72Q;lHB>;Xj;*IcWI)S=L`av24a&v2CbpfoB_&%dSlLkoip4GDSB;YD3_^()L3-9Lb(_e`f@ay9$6A?Sr|CKYaUz;GL9ssRMWbt>nkkCr^yQf446JG3cx@-U
&LFlmUEbHps-<@adg(^nLrRCP%0*V~>uIp|?TF-F#$Di$9s%INhr~>13+WGK+!&c2Ky+Ud%WE4|XZ!C}+7@cM=%;ZFOm%IF>DYwz%JKU1m5Ft0I%%aK%kw1q
?_e12@yA1wJpt(tS|IKc$ZVGB*-L5e4^M5AZ2rWAMn%9%hZEw8ev&{aRA~??74~oQkmL2Bx}a=IdPn4aA5jMI`XNk6wIs54{)uhBka*R=!d7*iq&ti?l7!4O
t3*$NC%4Ew%6vDaQ6(qBK3VGlliy;;nr;yk{oplH2@nWt4^x+uD*&&huz`b5vWK{E|A@=tto4abb_yVSU`#@|mGt}c4%uA^Hx&%=#!cSwvSk=K_-nyxh^nAs
f<1$@Z4qZWe{`wPhf}SN&Xx_c4<$y#l7Xbm;bJCBTLGhKIyo8uDP>mEkqMb-mc|VlS{lr?P!zy4B@tGKL#I@Q6;Tuffd&FfCn7)d%8wj^LS=Ng2B?H0T11d3
nW3Ztkc-l$N@pc7MONHC<40K=jJ}EII2|_0RYX-^*Bo}w^SvPRpuJq?$tA|PbKjQyWXyu`<PwGApm;wUbE||uh2^Mnp;<0ge-{zc5X$6WY6Lo3N@1RNrrs$w
4&#S{*r=9@B`H296%rh0CtCL+9^eitLIW`Z%}gy(s<77SBJhG#NEMe*w3md_w5|rr9mb7-dbGh{QlU|RsoL#_DCz-1X*wrwbJHXt$7Yf`INqa=LktodWf0A_
3M|tm*kpzyL-Zi-%@jIu1y=qMs`Z~RMx~hw8W@&pU3K=y$;X?z(8&v%dPj|w=<#`Vp~BQOGtx2>lo^w7aKe<ELNdxZ2!N6xCW#~^A&Hid3W$Ix5t2awLe(!)
m#1>f4qgOhp+q~j(rN4`R@B6vq`jFvBp+6RB+$c|%oPf3LfbLZou|3^A;gDpJWT5@1d@vQ;>MloVbPby2equ&Ly@X{p#i07Mi^RAq$MCINEIaRa}joFg=-i)
`WVnOnoZ?J8m-5kG#g~tgsCbOA%i0824yxp0|`c!(32_mipQl6XE)XQzhh4*RFL<F!WhFSam=?SD~>8(qoLX<-XMR*5=lx5qJ<fj2pEzA5IB&yA)%#1A^30m
%B_#D^%+fRO$U(X6HiZ&c^*Tdpgdskl<4Y#(tk{N!^F2(plQeJ>AXB2Gp^&+;kzpj9AKEfSkpjsC_C*Vg1&9RQ;~@9j9$4g1O&xISMSCsDT<=1VkriJqxRUE
H;25Siio`5PEg2vxdvWCwMzs<%>_vfRRI!&QpOM4cU~ME2Wj7etl`k&U_CuJ`7tB{phPI3GzbMD0H^o|zw-$MKe#@up2Sc!sh3vH)6EY$-%n%bAs>iC#0fV(
N*_29fM^1QXaJ!pD3TBYg<rKCph$NB7<fliSaAW&So}U($vi|4+vk3KGc9wRGn06NY?VJq8FU44F?b_!=e^GJ{Ukegrb<>0vW^zNvK=<+K~9e&!VLSz$07Os
mIfWk;AFxQFYFM7(ch*HA^D~p?BAX~947_szI?mzb&Y2S;C@5*42SGyB|yorpO=SI!VZ{djSmDUS{4PeQ$-F3tNPG^SO@tC8$urLK-Lx%x<!YuU15_bEZdgJ
$HvR4UC?4kO`$0gg<24yJL89UiPN$0*yxi6YZwEhWT$2>lUm@oK}<=ZmIm>LZL-z4S!1JF=v6Sr6zHHn6;D?YLPLpc+$Q0fG$-6bJ$;E`N_^hGJ<rFX#=7pR
XokXu;XcE_{aFXmV$;1Wtw~9R+QPiO{QkR#xf2jPMe68zt}#Fe9*%~1j$*yNyNvD=%Bljo!KNgo3Kw``yF*lxb=wC)nzZTBSS9Ym(VB)Pdpt(i;Es+c2yHH+
?>WqmIXsCYl;VV$AP4}E3Qy-yUp(zq0v`hQo;@IO=ouzjDG3;&h>+fDwsOcVAk8K?SrnQ+U=@Ge)_8Ycb`_BLA`kl_fS_pu?@z~%a(Ns$AHSE?L>a(EfPOv3
qammV?xxHGJK$*@l6qmllg^81;Qc;s{4hUK287_^DZq&0F4DdwsER_7=YTtH#!L&kJ#ov0_3;Bx4r3(JqN&jeBAf}~;j>qA^udE0AaMHrMpG<q;usSfVaiVQ
B=|leZM(C)`J1qd8rsABe%hI$l!}m`fwR~&$=B-E6y5=8Xn~L0a$%}rLs}cE`)g(l6K*)NE1NO^X^1B*g89cdL)d-dJ(m!iuc@YxVs0KJ|F?3(?eE5ZDP<Mb
eHdn%P(=KLdy^0od|Pg~&?u%+C@MOQpqm>d#dIMV3K0eg?oXcFR80e+EK>%l3A?pI*5y`YB)gYyzvg7#Z;O~X$H1H)Q~_vGfkr812|y@X2mz1^5GDrza}D|V
3A6~i0^vg|l}LDr2!fwe`W{Ls@i!<5*|-x$H$Y6W1SJJEJPaiX@JFP(xBdoAK2fH0NfZnYY&@7_G{SGjg3T4Mi~HKIHsVm($u3A9Yy)X9PVoNTWSpix3H<PB
mE|ju6%`^omv&h7$d)t|B#ONNP)t~=tD|V{3{)0P5sfe?=1_Bq+5w%7h1LwT6Qs%Mw?#!E6i2BRv_yn4RSO=7bL$x~t%-dE_X3=7*Fgx7c*Y*77kBlu+=wH!
k!c1B#D=Zp2TxC;PT_oqNvBTkr=|rAN>n`|CsHNX1a<FbDbc-y)0H!BuPO1o^Nxhj6deoXr5zl3IP=C%OwMrFfhI*2<r#^Q5*dbQNT6rUs6R!5>|ym}qC(pY
?Wi=;>XxIR(@RCysNy^!#Y#le<j~@wX!tS*5+@QsF%U&WQB1^`^A<80lzF+i<<~F=Jpf3r8T+l3^gtpgj!Q+gS`B$=P^C#vCX@bO)xF24KhHw$8@hRe;$p6L
>cm<O*kK1HNEIbfRTD5lOEO7AO%~4CfifGOGN~YQ1WyEU0TxW;K~5@klyozwd~xVHY(D5ium%jghuDMA?_MW)xn8oXkb{X_ve+|{4m%5h()=;*_-VfxGW}h<
WInFtIFlrRZk+4|p0I?WN#ou00M5~a-Ia=@)2BQflqd3q1rnTKHmO6b4j|uegwUNJ;~j{7VrLW3(-X#A5kgjp3aG8_`&Y>#sf3H)a#|iH28=w*_FI2WJe~TW
fyNvG=tMmtJ`gleRU<`22{IIv#FS7G5<*DPRWMBfB+yamL%%?fiGbP5Y$hX1q9O7fP;*4;jg15vO)H7>utbDJjRXl-YEU-WfTEgo27?i8Ra;}p9a2+Db)d6?
x)l@!I7OxDkc8+3P-dD$(gm%vjK+-vMOiVWilzdAW&#GSsnnDNPL~92WW`7kEj4VIk|59&riAD;v{3Z3Vnz)a(WOcn0Pe}e^d^i$rHP;@YNVCxK}s}`K1qr?
OqCVb(9{Vsy#g6VC<-D%2<?`8B?g)(h(#!3nVqR9H5IVw5lWb17HEWsC<>&gDTV?<A!)=>l%$+OGzjT{lp$dvn3gy8cH@Bdwjk#V$c_SU@2O9$;y{Q>A_#)2
mqVa1*SkO<gqdStz@kFUh?BtU=;7s{;F72#F++&z^)||N5_&9WOhq=)H$Ou#+D~@x9K#^94{*us&fnAWC1Bc&{u`m~jV6TsMz9;48i-9V=#G)^I|q3Ngryoo
8P9ZCI3Rk&vT4Dj0}{mglcl67iU}xdcIh1gN%_@$K<wrmJF|}1*TCFCRK#*5aRDPl&=`O!l7OHz(^^EJ%$g_zLNpps#FSMLI@K&f(3CWdAe|x~SP<d>7(j{7
p~>izxlZOb7N(&0{~m9rM|~4~>$!AjBc?h+N}uSAL_ut{DiO9lEGl6)-h8ofPVm_~fWfz6B7k6LC@2;zNSk3wwg>pT)eivH9u9}7AKXLTB<r}V*f{6UMCW_G
;YZFKElDXB>C<TD{->Zl$`JX$7g5*~V{?waRyx?Z$har7Pifp}a9g~Sca|P9<_ZAD>;h(_CIb{8uM8<<s&?U+{a^>B(|(PBnTg1#WsX36DB9uV$RXNMm$qP9
1;U%1Y&MR#tVw~vroNudJ_<X$K>JAm@={O=MHAhQ2g7*wgC3{$PEUd)3J{_^zwzGw@b(GFHHME95JoIh6XVSf#4)D*w$on&MJKPSO=l<B2wB*KV)ag`_T>Xl
*~#3^bH?+puQP<?1C{||5`6q*2`&uX`=6-jk&i93u@ZwRBB|<kE>7Wce}GFn2*DKr4vl7>hF;qe%n?V?Uo04CQ_g4%lh}!(kR*zjPgEo)`^^AN6Dq2%MhbEo
Y9^`y`5;3^(MSoB3MiNYA*861nj$DEDI!Xe0-&XUse&SgU?Qq$31w;_N=Si-QUC~rno4M@S(>J53L2&%BC3d~A*O+<h=>A^X#?g1B(j8rRJ2h`1QY;F74Cr2
5D^e)brce;FcdQ>1s|gtF)5N_B&3j*MWShxF{ep}DNKftek0$zP+lzdoqp6X^#%1Qs6Egp$A3cU{{#gALw`32cYbA0sV~PTvPu(mm3peaJmZ8>Kuj|0_ZvB8
^<C+|%+`%bxt7al|LUY&2}YH4dxmEBXJRvq>B~Y@6<QK;C*;CqLnKKh3oX`Jf=i?`t~jfk&U7@Eve$ZdnrXTTi0uCu@*)6w^?^@Q;p(or@=*5*y$6v8WeN;I
Kn}x@JazynNP&n3BR%oJ_(@bnP!mBEMAI~dB_Tl-K?qRPMNuSoz2t4n2Ia3p!-T}z8x{FkLsosU)v$NTc!=a)^VjZUv#;6&EKGI1X$^|<Z+WCkyC~&otB^XW
P>?PT>m+W0%|UADhM0`SNwKm>eor_Tk7Fi<HSc~1WZw2ZHwwx&hJ*+*sIHlJb6Op0GghfrC_`pbN--<b3{?eKcQD-z1f!QF2a7ilxUYK2p!7kYn5iz!T^M}!
;Z60QFgzg!r^rd~24wk@cHVo8V4eoA4PD8>?D-EzcwyO0>3$@Ldx3(p%(_arj$P5kr4@x}$5z=^_@P~*h61ZwI$m+CU)ea(gQB}hq=JB`42G>bXsUMYw{k~J
vXCHFgmrRq&AKaTEXv9wGj!Buc?VQMFq^jSrB?-2YQ2|DbU3C13*4U9R&*U5oj7~Cb<AEOa-L@`=-yS`mn@5;8^@(=LaIuYD5B0r9B$~g%}KhTpb7$vF12A1
6GF@aT~TsSkz8vfMMj`aX2tJt;v`i3x_Nobhp6cKSABtnZMj0MrVLStj)QEcDHV{-$zMJ_5RwLW=FbT{BL>hsCOatU1{_?hr)!r_uAQwL)M`bxg>Fu;Sg^%7
(X)eHFAgdqqg^IrM=S$ii}h^@_}>PP(}@G;(G4?4uE6TeavbM6rYQ-_ED?cOK_W3?3`7`+hIMF6Ln+2xjUCi2?OGiLG|1Q}k}AV#q)`a$+Y^TJa1vT;G22I-
bKQ*;CotlPDI%y!SfP-nASJ0Gh=!>qD4JLzh8UKSpBOdl!MZ&+Ydveu<A#Q;VPdmJQxQmzHA3%>Cf$+PRNziWDG{|whUso7uWluSH7iV8mW#*nPkMf5pOSTQ
>Oh&y@~SM!#2N<1%?({*Ni<Q=YSHe3aPj6&UR)jI{6pUt#f<7@#H>tm;HM)P?IzM=9oeI5kzUJppdyLweEa1O6}$(lYp#tZ&H$*08+DS6D#%?l2&TrVA>4Js
F!xArZZ`=1@TblU*-@ZW5sr&moI^E*dA#IVd3C*Iq&@@=z4~_Z4dUjc*sZl7Z-`2sM34uDOh_7L@OP7!PHMafO|Y0Dq0j(MjeGAF3b<&rMNQDh?5+=o$mfVj
7(W^9azAupHKuv>*y#!#vT0~{nC^1MGM_O|Q3=_Ic9705SI3y}nl_9|)*L12tBDg_mj*@0jIG!UhPAuCHf}swDHLU4Wm-WNT2z}vS;U^Rh>qENY9kBo^TLc?
Ohqpwe5aQLl#&w!kO;9@yfUull-+fkwHL#tU_4%!QD-W{ry4U#m#ySUwrRn0gIYAq8jZ(PQ?8A7&8bnzO$S0KwNSp9aig)UX1tV&b&Paz5>-<Mj3Y`dPHjk<
QdArh3#`1%#fX;aUJ$i$;dooTW96}KyrFIcmgQC0g^p)1nk`jWjaiL$6~3t3olUgYE!P#I+dA8*DHW2VvPBYcp{keKmyOc6)HA8L#Lc&QZl$`4nk;S6GW4mc
$V6g?xjy(&>Td?;93OUwc*q!gq!Ey*P3Wd?Ybm~wC__s$f>H(zfT<;S2}opzS<)OVriNv?(ZeUoZ+JVs``uCJPmt1gft{mHDUIYA)@g58p~!W|h-e4bjw-4v
j;KoBZSTx<{U5J5MK4A~!h%Aitx2R|AbCn=4TuL(l%>`~-@5KNM!FFW$K*-o)xR(zO7Oy^wp0(6^^2x@<>3OF%*1){)YM*6W5P>aVczB`xDW<nE+myFcU<Y3
T|l8l%qa5H0GdE%4zMF6<E5J22<W<DIZ2G=;gf_7q?<@-yRxt}o68{ukaUzL?k3!PoOoT`@ES>#X<{=inC-?H$!-u9X#htYd}EaYibHRy=YZ)I5cT7z6(|)H
ss@skCTfa8niZmrKPMWHrbq^w3q{T>ns&udfl(PCC_?Janm28kjZ!h|(ddr@3WK{Wp~1uQa7O{5l;9xtJmOdnXN=&OkODRY5DJ0?g>`gYG#Zi)Tg11J$@5Iv
Cz<<=atO$C)`t+_`2Brk#^uC`@kz=R_k$HIxYm7HAXJ}5YT4vxOornDygJdWxP{BMbYby8{0^d1N$z5FahvGJj&$Qzq565=coW&-ImX>X2{WF}Bo`l}e>Q}b
s%gd&kW@3yUTdbSS(@m!hKocgx?_hM(5BWqahx+C=N1P<G`5VsuF>scOZp(vdEWFm`<h9jP(U;)G)fy}l{5p_q&mFLMjO*kdWH$B`5qITpv&TA@VW%kI``i5
%0U}HlK{ibV5-B<jTb*azDl%wok`i$Q6+`o2*d8=N5oukLDwz0N8r36pXRnvXzWQkpikUew3-gq>f=Te2RX4!LEWI6^gHH~hM!TA`BKeJ{X29u@cKyn;r;Pp
1iI=TSLRQkiW?YoA#4t(-_!HphnGDjbRcOk|9WE=8Zw3ZZYc|caw>0cHt|sDP^AGbB1j{L8*MuiPN%k7N$50Kv7()eQ8A{RDw|1FkX|_5?nQwC)C?!kXdrvw
K#dhPMAsTSgfud6oH}B$dFI4~Gt@~N8lxD^P|*$7aM)#waUI|z(h?p+B!sVl?hhxOKJp&!QF|u!#Q6^>hOY7eyr&0{$A(nmUJZ{SbkMwyh2<SFy4}PtpvZgP
@vA=fu4mjhgWQ}?8_sz01TP~CLFZ%wl}|4<YjNY<19!*3Wcdj_S*3m+3_2eT<oIoeN<2sj(0Fd$pegb|sJaB{4knI*ChRG80n#2oQkPu|lx5JAA?EJY4zBLZ
<c&^5x#HN2YiqNf<>g2<W-+3JOQR5!Ml)IYfmP)4Ts+=vE+qRI%!BMk=aa*P74%@e=x4=`8QH~mkxa?P9juXz9S?GBnPWC%ED+*kF7A=Rw4iT0!F*wcAeFAQ
?$hGw>UoJO-Hzb<w_U)xFAEm5Y#4s8J+fr*_%oT}JgkY-6F$j+xlAqDmxbhs6Uer&EnT!%#Gao;+tm2g<~2y32%`G9#G?&B7U-mD353<vYEmGW7G_DK->ppy
5pbCIDd<oQ3Y>WRV(#J5lXfG0>=8!yVfP;Fj0(ZwL_J>c`U~D3(VdgcBZ8FIhrQ%p7l|4;kd8}AVkoNa#djf;r*;p4hom8d<uj+pdNANM^9ZAebkd=u6GCD}
33Lr56-rVlXfXv1AZQYThfAdfgd(PqHKC*m(j^T65Smj$DNdI(QEipP=xK;b0HroE*4YC{4kJjCK^GCFnF1lk$Rj|~P$@`-Dzu1|KrILq0ZjoYOoTEJEKv~%
Ld69MO43j?2qQ~KMAWe`Qb0-@WCUnM8VVGpJ~FSQ>+8MWILCjVc3aO8d$WVtKI8;`Juh~AbkB~BP+@Y0#L_DX^R;2_w$pidb%zG)hd6Cm$1fSiwT$OW44MN)
IuQC1on#ImeI^jwb8o6DpsqQ}Ws-=dDJG<@Ks#R93MQIpnVKkP;qmyHm3N0E?H^V^IKb$4L5u@pv>IjbO8S+u77Y~MP~8Ka!pZWWdLc9;_}FIZa5w81c0h)N
n@%A&ReC)iJx>MhA%=vNS@+<3oT_u_qpajWQP2^^5=;y*HAz4uO$enWDpfHwv>`%G5+x8sH84aF#4R*}4I?rkFqD*0K}A&niAs$NB@GD;Ac0LN1VF@xX{>^|
7DiJesVZn5`XMekKy^Y@O$8hn9mWNJ_)QrD>UN(Z83_RPKD)jy5EN~ACq^4Ssu(E_WcY)ifJOj0NuZ?L28D;zE0%(%RfdvEN<sh$M-brRo#xI^VRP_CA_77O
?S#aXi8UH<foO5Y3&2c(kHDe66EaIN;oF!1a|hOhsJP$hiWq{G@su$tg=8UE0H84sMjih1&w4M!<<F1AFW;)4Tf0ae0w^6?ggKH434!B$f`Nce&lE808YBP@
Y`KwNB5D$3i3q46f?=wND3Y3*1coIVDuhZ9s38R@1NKVj@_dmxA_Xf#4?<7}LM0(c(9sZ=-Gjt}cI8!vU_+N?R9&H=?3Cddo&G4k1ILEi@!cy%cJ%yv$~uAl
;v7&fDGWvNLb8T?@nzJ=8e<A@hZgIM9s!`Jf1Ii%Dd-oe9w)U6IZs#wjv>TIP)O7QLPJEOh<o%O#CBiSaotr+A#wi_5=Vc<)qGPj2PvwjO_u{%I9ZLvJKHWQ
C_*Soj&JgzLye(yv{hh?i>`WLCR-A81CsD@XwvVD-b;r(W~)vxqqM;Yp`n!#iUxvAN4Yu_dQU`&NE9M;eu<vmjtoS1D8wwA?-=hr(t8${%cK$VM9_gikFbO0
L!c1wC4Ix8_2I5O`SCo5r4tZPP<~l_^IlnBa)R3&LLSLAa2buCRFbrTQ2?*qX7S)VK)-GP>*^ukCFdUp3Fj!Q?3g_m3>ckyAV_Pb4U^PJi7Zqy#Y#|B1VuzB
u*wqxDH0U4B`BWHN5`bBNJLf>O&}UD)+EqSCX->*G%*to3eQh+kjWu)#GVi^ICg+JbHboJTUsTB;6xCv9NofT3#9WrEH|#+yS$YEPn;dh4ue>TRU+0(#Ky@n
tZYeYYPG5)BaC7srDhr;4kFY+7>Ld+cXuP90+32ji+0^<!JTYtQc(m%=V<OZI7p_bs3MuN>jYGZRYWG(ic=UIAqYlXIh2U8l-3BgA&n!7MB5td9C1{M1SMue
CfbT(A||%gL86c-!5R#aq|!9dG%G-?K?I9GG6g7Zlv7425|o_@GyzQl5wSa3A1;Q2Se0QYgnB~Rh%~_r6$DLK0HmR6G}9wSY;7=<OGPD8G*d%G0gSF-$qEiB
h=O2=B$gs2p`qeJv>`~nDrdOixY?>{qaL~NJc<aYW|)|U*>F=tQ4+v;0j@1jdhr^3UrGRaTycp9h4_#~@JI-OGRuU0l7p%n<WSU&Kn)dtILWwo$Qx|z3F-c5
qY@x^@sRTMMTsb+ZIO#6bp?Gcf*|V=rj1b3utszkl&uaV&{LswW-Z2d8d@7zAfkvJ6k-!W6>MbEXbm)`t*FMWQw)M7bV$4`lRZQwaDy)^qNxfX)-z~`#HNOg
`8I)any{11gxe?1F%fN(=arD2ze|SDQvMykF9ULJaFdhin6iC`-$^HL0_@q-3MLItwf(G`@}blm1mAA%Pr-)HrC2St3>$6C>{qlq!UXc6Je)!Xf#e=k5wMoI
^rFDD0F(&=v?@#^N}@=620{NZh$M(B&4!+Bslf*i=%1V!`~BFT^+cs0s5D_X$yf@0;UYi2)Mxe5tk7}B4p}uykpGN@DM9q-$ol!FA|@&Lu?LwpXX<td_2P5$
;&5|~jfs3N?VsrBZ#xaF1tyMZ$jrtDWw1a?qE;wl+eS&C?uNxf4RqI11E@VJvKNh#vxyE5&yxmCuQf8k6crIgQZ|(CixUbHCafsqP%@XK=9ru^8$*p$Z%s-h
G|0dQt(AbFg+ja_io_`DQYi=#;d{0>+k{(Jo<}B@2zQlsSYA%e(P_t9`k@QZ*~+K8DHvon<l?POYs@OY-d1enV3%Y?N+^)Ojd+~GUtDAEItWrI%2WcO1`K={
;$BR-@AE2rg8y=c07Lnq&{J=6C&?fKP=gGIwD@5@gF_m|4K>P!;T}L5<i749{*wQSRjIiY?p&%GBnVQ(m{t>_cs*m!ydo$mpua;{F%&~Ygt$u(sZFXU+n`jF
3`zVML@|p3ltM~r(f^SnN+YmRCItLh1JaMc9Sua)RCsxiAV@_)L`76;y^G`LfDr2fsQlpsF#;fBQ4^!_GT@gmP*FfdMKwvJ4lOJ)5W#ia37^Lvb^?U`K8?5!
^5+dv<X5=j_gAyBl&1q2fPXGT_dLv){-<a!?=44)OeIiRXsqbV1ET=>P1qk)`NB`4Bt!sAOnC>Iqkzh=fzZ<*;j!F5m+d=7IsV~4<Nu8Tz<<##0>p;a9Scyf
%L>E=D?t*a0Q=N?)R10b3cZPk>%akt96^y#?9j#}Qh=an0S&ZA)K5$3$YPaKAp`u?%0A%!3C9;1xUysEqM{+HA{5X=5C&nd<q-#-LkUQRlY+u1YD%lYTZ7Q4
Vk70uh9F>6+#qafLLa<8;i`%oLPb<kLkkehUa&*AXd#3}Bl+V10+bO=PESteHMt`Iwhn&}xiBBb_>!0^m|?WihLwc=fx`D8MR+`Xh(e)#Fo+Qm6EENjYC{sg
=Zs99{u6;@PZY9uv=KxF1Kg7HN~{G!75J0XoDwvp06_uCIM@TZF-y~dA}SdvYOB^4LD4|;7_S3jN<sW*0~1hGlN3!Pn>p*bv7*dkKq-B~x(8K9gsJWW$VP>6
7=uJZ6H_awSxHD#qJ>OGlgUF#H8s;fj*tPNLLg#F3PZ^|vQP%tXiAA%5`@?cQZzvddI=X4M20Xpf`C4chwP9K-zpq~{3Zz~X(*&9Dj+Eu6yMVTh<*pzuz2I>
(t!ca3+&37J1vkXc^yzLfGe@~7oJ8#ciYP8@<T`)!}3B7nkjtqq$uu}r|Bp6etX`-5yEf>yaH$GIsxfkv)Y3h0~3~Vfy!yy30cL&#6^n~s)*q|z!zXQ0CcOP
)Cy^6T29zC7l})yIs$>@rGc#P<{h~IYr#7vi5HADtksWh92j+kA>h1!_CPwrxg#+Zw=Tnz%PyiRh-flSk@W%6hp@YP;}8Ksu8}@!A1lc=wg5XDK$TO>lyr=!
jj2UyDywr58Eg>Jp#)btR<5zdDK?=da$#{A?>OW(C?ViBBm1o-N{TV3)ltWNi)Tx&R6Qd^bh30C=JhhSge!(Lw~F(DL^sGLWK$C8XLc}d<74^+vTwXEIBn2q
I_^SASpb?~8&rbO4v;CoRxqzVHUSPV?$mz#@2z*tUTXYbUjJ+qr;aNP6}mTFFus8Fl_eAsgpC0ZKd<ux{HC=AoX!G-oD?xcSKcXsN>Jj9<?T*LpORl}kB9_N
Mtzt#he0}23{yx@B}p_O1VPak#Z*P{QA198qoJ^2R5VByfSCz_iX?~{h6+lenkixh7yzLl4U`E)Fa!pm>T`lBhPo)f6i7qXN$e*TAu)>-$8ge6Uxq(@)nWk-
7+GWpnnC=iCuB6GB9IYE0ZLPSVqr{5voG_521(qn9Csk|H@dPJR4brSvOf<<0DlTY;w3(k--yZ&&RTxs`@X#C`GXD}y|}G8fCn`Wg#OOJ?==lg!M+Zqz!-pu
A)%`J;lM(WQ!{+X1MBR;)NpPhXDS_lGMV6DPuq7M_pxI$xp@k<(!k*}zr*%-h^(6iwMk_xH1UHYZHMyd(jvk_ER{iz^y<SEioE4rmVdPh#(U6skLnig`Fr+{
lYUI=l*V%N#zgwPmG7oF>I_G6oWQ}Ol2}B!g;rCFQFw(^ep%Q(<PXXdWDnqbS?)<bpu%WT@k0Ms7l?4>p;fNtp$eo5C>5$8U?~`)q8ON(_>)h%u`x76(M3&4
Qg*{K6q7+EO-GPwsU`}TprE#KQzg-)Bi8eRL2Y8w1JGh>V!IAjk7;n+PbJiMh=e^u^Y(|hP<idw54qB?5=})V8XY9G2m<nlz!Tn&$ldP=z_{29aTZDiG{Z)?
*_xIJ)TV|4fQ5xnh)hgOJV>UZBSC<rj>(8*>oo-g6A>yDBL_jEkQk_h?YkYFMN(Ou2@FUmj8V_zlTQw}2GnXIsY1yq6flfM<YJP{<YI^jf?&69sa8fJ37Mdz
BUpxDgb6|l0wiK(#m=_RJk*g8$R6OsM8pLRBvB+kpEx3*rVmCl7Kjb1Nk#%{D4MfFY{Tohc#7Kn^a^?PaUui2U<?D)t3^^2D3DdmD6s=z+h;m3x)k`3&<y|^
V?k7cP=<kYP*9C6CS)IpGAEfp$U?0FOc$32HnnSPfGUeC$22@WovxBaJK}&|4h-=;peWvOigT$Xl_Nk?1Tg~v9U#z|svH&)gRzlr+RfA32rok8qXr}&p@A1&
YNJY&USmso%5%W4pw9sy2&~))2a~!|l|IuJ{<l8F<P51VqEAUDETU;K2dOk)*VPGzD5&g%14Mx&6r#ye2yqnn@C*-FPS0tMuiNW$xZnp8N@5l@Ie}CJLlZ*R
_iZxLADT^mcyjq`LlRMuFTQ;B<sIF)DxGMmim8bvVj3o(8llml;EhCa*xFCADx}lHQGRbHpUqxqf2{2#G*Fm<#^^?b3ONj@hqHHL9%Iso1S(>JWnvmeg@_iA
JjFy$vH(Jb8WAW;5m)qv$eGEJ(Im>GQxigyD~J9{zR}1ZHHN4|SQL31`+%mUgpy(iB&jHr3P}UFFsu-U3@qSytJYMnNe56bs>AA!eW@li@4RunpZhJ4Itf5Y
C$Hc0XhIBNB$m*WEP`t*fiea3`$O#i9tt`TsFW-JWTI$I8cGqMN<9oCKrDc|lz9)LQiW)x1CI#9;6A-K+DA^7i~J)GpXoX1k9f&TF%)@*Dkw}lTjk^8Q_>OP
1R=-c7#FmAh!F-@1;nbDSQK$6DL@DI)Qtm)8|ZitZJSw(w$ZGt7+~UYgz!Ox-eVX|6qGUQ0m7>EA-{moQX}~NRJwRnOhH6c)f7ZbP}3x=Q9jxB+(1L?KT)b^
fr%4zQ2ps0H)fbBFV_5UF#cF67=@%5l$k@|7{@TWB#YVzY9Fif>I}frku(hjBmMgng(N_dnTU#0z5TFB6z(_q8;CJtuoLq=6-<RGDiTuX>+>e427x9b29}zl
S_1T1#D<2bVp^c0lBoiLX=sXm(L(|{D4=Jim-RzpvzSYe_yv7+Do{Sc1jK-_l_<>xFf<e+G(fbGC`2K$h@5+WUJcM@e$+ncLXe7rASeP>2#N-kaB`D>2`%6r
Oah#Nhfw^NzuCholm#i>>oBnyhY^M`1BmDR2*(MNqxEr~MMNDyQbZ;5Ig>(W<oljE)0b>xIbq5>{r`_m^U_B1u!p<}feZpi`F^4#i9e}~5A#36uNw~&Xk$UO
`H}(unn1%7$n$-2L(K3ibQBnBX$q>L#IJm5=PN=n;eq{EQMr~i4UOy&JN@urlMGk{8GN(ya0+Vv|Bl^UDWf*s>C8V~f*V&rn$7VAMMp&5t#-=Hf|a*J7gu7d
5Lhu|1=y8~ly{*-mujpqXt{}%3mu6e3mq3#GXz26d&qqsSKHo?I8!XJP_YyssTw$lV+h!=zB|W5Rc+!a#FiOni1%5IYlPf=y2SM=(g)T)`|kEQe9oIzhg6nF
tOZDec#Frl#ijt7&}c@Vd)>+0d;`Pd!egF3p(pOD5xZ|69B%I(0WM%y8CeX%VD;<Yoc{;cx@j5@w-^;Z`+CUiD^H?BG1l>%L6iqCxh5xZ^?Oq5Sqy^KQRdPk
iK?f@Ow{qTl+g@x7<!I89&}W%7=KJIy-gYyxYgyN^RdLn_l}f0#Du~{MFH%GM_W&DXzijUY%D|jVo@`T+b(@i?Cc$sSZ(s~kBu{T-L2ugDuOGdwwabLo>e~H
Zaw2u;E$7(Mx`xhk0;T!miOD&j}N_7(tARk-oDu~agBC($a%(ZpO*N@=kKi-awIspEXI{HF0jaAD6jxO%=rEGB46KQ2#Me1ZY_Dkj=77df=e*kIR3#8702@%
j=e}dP!dZ0jgVxY^AN2WROW@-4gk=AX(dw{P*qe|4xZJt+@QO=r%+U8GS%V{lFV(HD=f(oPZ}YFB_vWrP16NAcuAOxsYYXa+sE->Qv+z2@_S;u>=03)%lh+^
=@$XVxilF_*{Wm=g*^}`2#9S7db?R5pP@nX&!fW^hO6m!Y0p94)w%^05d+5&7nzdsHmegtP1_8j#X)4)Fwl-dfMGSGb5CRLK%J5rN)&-8LKLC=<iysFkZ36V
M~5&y;dHdb1vN=QO$BJiA*D)6C=k?q%za1WAKk-#pmaz)eTT_9m1f2ug8c^0A1`Vhj^AFcN;&$sZe%*3Z9nM1Dv2U^0>v0sETR<dsZxp!VMqDir$#1>boq93
FljwaOffnraC?7_6G(Btes#oYYX-*Mb~~q?_T;{pT_NAwwo2`OW*w7#hpf0|sFdf0!4X+B!{|lvU$_Y45Bm7|DY)f5&~fTxvg2uWeLa0HV8uf^&S(N&rK!=a
N$w4cU@<EaZXq>|)<zvD;B5O7v!)1y84fw{pnVt<tnYjY<3f%o&Qpu5;!;=6zJmUQa9ZChzOGWMvmwKJfzDF~hDHjo_+9g(Exii-s8<Ga9><aH0v>@d1t3fY
qipQty9D2gDu;Y-VSa@gNK`B5siP70N>9Mz;qCX*xgIQ`$?Io;FzZ1P5oV#ARtloa4#%!t9O|?0@biw3I~a{C5^g0ll@AtGQqyw=9xaIbH=lMLkkZ1$stk@b
4|jff)YzjJuR9I@c$aWE>efzbJjOz+#{A3=6y)a41!pf$4wx9p*QHrU6+KjTKHEAO$(?2GPN=z*rW@M>gwznhAW%ht&`M!I>#3qc=p;1Bu;O5-)`^VtX)rUp
Z97h!`ge!dwnaPL`RU2zK6i$_V)KvT@8P5BPJXGWKON6A*gYV7(N^xg;-Ayrd{-v$WOXAQ(+ID5_4v&~s`uAc>IvI|l@ORFo)XwyJbcNHm}KH0v=jEzNTUU|
o$)ZXcPz)+$qzM5A<(6ij^3!<dg?(I_s2~l-^FL4@duT!-FAwRxhdVBaMU`9R$EW4CZJE3?}y0`tcHphjUrH_N<^U%610Yr*(8l&f@4Kh4yJ5aC@q{qAxM-o
Qb`m_!xcV9&Gsl^SK6v%&>i*ynVruO1lc-pPxO%r2WN{S2al(z*!(+>Mvmp)JTW}Y41^T*fV)65PJ97rI9T#9cA1Ld+R>HtQ$cWa01pmQU<h$wWT0ASrUO1g
dyF1Xuf$cQa5_l_P?Aazf0!_fkpe~mm6a5gB4tF1nh=B`WT;StsaEAgG8r|A!kOx0Cj*im+4J|{Fl5K8CJkO{9S}pa$Q7UjF={-}Th<;b_DZxMgeXZ4eLjN<
o-#0|vN(~L=#_zJAKN*{<=Q!tX8{=sPbwuPMOq5*R0KMmT7$HL>b0t3A4aBX1+AdkhDw$EwpVn1ccSW!@1l>zfOM%yJ4uFi=3wIv$f>F7=M)fSJjlNQVstB@
4HEu%ObR@buyAC|0(YJJkv;_RceocFJ4^?K@sa*=eRTU!J`xG=O3#vXEe;+Ne0;U=%%+Wx;%-H64V`7$9#NHUsv^Ji^ac<=na{Qyw5zI|b(rnWf%N0=&fNm`
N<Ty6J@OI<566=7`FLkq(#EsEwCE?LC{x!W2$Y~cqb5=$4=jP}XjOvs3a54uA`e*u)Cr~2K(x>$<{cglh(kenlS@N{VK=b)`!L^`@%1Djz(Iu6+C2`pBv-y@
(&mj!lzrK}n$}_nnki*N+~J|5`)F_;7FX_{XSxWC5556vfIeaGOe%vQw_*+04IA+K(*Y5^L$HVi+zx<sVh@*%jH7bEeF`qxh!5MH3>7!)ustlv<RXH5>}T{o
-D;}hGoAk-l>rbSPQL2JTtq=Mlya31L57B4YW%uWns{V5Cx4a{T{aRME%NQG<~y?DRfqb;1tg(tB31Qs$~zJ3o%B(>?8;|&czGUvI4SkBGNMYUZJ3AXfpl(0
F~m*XAH;2T&p6cZ0lbxB6<e^nGqPp}K}ohIG#Y6=0gS~}6ERw+CXL_{a)JE?f)*ilT0o#Q8DbQns*CqyP!^oH6zr2i1P~Ka(xEvZk{IV9LR398DL|S)#8D76
K?5?#O3H+?txyoi6ogY0g+$~fOi09xREW^1#FB{sNkA}QBUCkY0m3E%K{+Y*A<V&!Iyp4l5(@KhE)1$=BzGLWy>}z)Q0e}XoA_bJRl-jk7?nWJca8(4{bcl;
Kp_j_StJ6<?ZH#&Z0h{D4x4kIyZv{MP7h>N2~96ih+Z+iAHf2DMTn3o{JqADt*EFO8m59{PG~giNAfpRJ#d6{Q8h6UG_=(g#(<B_X&nITY=J<8Kn+nv6G;>m
B?KNDP*p`sK|@Ip#L-Mt1ys}qu~SBYG?5iWB?MjEb5jLF1rz}gngdg|h$bo-N?WmorXz}rWfxj7RjOd97$$1<#!hw~<4{91j7=U`HKry>h@x4mNu{G=BLu+|
#X8U?ix|c<M39wAQV~-aj3i8(Aao~4l+zGW1ky~&6AaLW6j3t40SpoU9h9c3f}}4TdXA}<AtnkSmf6(ALe(v^s%W5~CK#9?hAD|4D;ad_6Hrk|fiV(9B?_Ij
Gf+`5v@}dHQ8W+}OD2YwKt$3Z5G)kda_Fj6Dk7?6YND#3qGqZRnwTnJpbjlTR*X_1MG-Wy1ysdXt(qjJVxITjhCG^PYZV5Tw#Se<5UL)rC}It<qM|B_NoQw4
1pq-zNg<3?v;;v>K~}RAB2rZp(=kmN2SiD+jRB^GVpeFXl-SEvYy*-Y7=W0fk)nbns3{4Eh?-NUR8d4#hz!J4L?lHGP-rtzRWVT%lu}Jm5V8|6NmWB71r!5y
sHQ6Hoe9W=RZ`UrEhJMBHBBX_L`+f?)fCjhO+iv5UIOXN0Ywy2lmgbqqe?m{%u}NYqAEh78X6KH=qUv9ZvRwz@x`_Y0&$&q5=$YWk&=>y3P31oF4(4X`g4Lg
v84&bAh8jgQDj@7o{|EdxP_=6!v^nog$26t<1||)dnr^z;n<)x+XfygQXYW?sY};m??R^;@wU9=GFOpQ6uV-kDQPO5X)_LrX(&x0r$!<np$ZhSwJk+NY$1ZF
rZluTsL`uxG!zD!PR0hQ<p5RTTtJ|$1TP~{Ad)8O!9>$FRCaSwQWZf-(W0QLAfRqEf`o()f(dkXa=>S>hY}dE3qaEZFp{Ri8%k1*Cfa3b1h_&KLFDQQ5+)FO
5-RE<MId;hRJ)l0?&4l+CTB}H+YUZFA3UEitiurnu39Kn<AfdsASj7Zp@|`rPKe6l6bZ#ev?gTECkDkiEMT#;$)YHTmLQ-CQiLcb0Mm%EWYkd$FrpD8oTzh|
MK}fJEuAzKR76r+YNBe<ifCxO*@B`8j)M%VNl7Gutg}%N5(GlhOGQ-60aQsvFu^nhQb`a?1tSs=6-*S#BEg|_{LY?xxiLsi(mZBG1vn+5Pm8t+3WS*r8VpNV
)(E1kkR5b!Q>t7}HE3cqsY+3Zl7d9(bg5cHr*QGbLmtGzs=ha?p}QJB9}FV$!w5kTzy?WZ(z;qgBtqE4%vt)MVO2&SAf+gzs*0oAj3@8rlVk-zMkxk7lb>}f
fN6PcoE92k+=H>8R#AnPg^I&UeQeX&p)p#CVxgFpc~a_TdE>rJIb}lOc&L!v7=ntk6cm(F1p!49QB}eP6b6JyfTW7+0oK_B(V#7j4wQJ5&>bnI%GmofGr`3u
{{sd_MnE7E2w6~)Udez7NMA-o)W8!nUaZA=+o<5c3F4Ulq=0gd_$px=^8LT7^ppJiw;fSB)eK!Y(ca$G07o7!fg2IEoN7^{5k)g38ckT8RNUh=jP=r-PJgp`
aM7`8s-Hn|JL}x}B}f{E4^g+(k7<+>cn5(fbP(o$WFW8-$U;L*l@viUK@}xLBoeeLOsfnMf)y;4NWcWj(3CVIQ3VYZ6hulyF%&8^5+t+^0>l#-MGs%o_hb|0
kHm{%ib#S2a$)rMD0j&}yyheOPauT5cicPk)&S|edJ~_WrRO|8-JSDU*Lja+gvNOr!^pc^MeAYqhvO6!#K@EhByY!Z!U9+>Uzp##z<U8h@dW;<Y;Zvi^YZcL
3b_bfF@WX>x|F3*5g|+i`_EUdWGF}rP9g{*NtlYN1f&q5IQ5a}RX?nQzy<?HBs4^YMO9R<cw?cQV~MusIibTGrn4D}N*J1SZH(^j=WDwimk|kyT0)v#0j8oT
sEqTsXIo<;^NS+mp3e$A>>1Y5Y$k)Sj>Zk6X$(yTP*5=x!`al<pf<8IAxYWAvDa%AMN0%gFc2NVH(PWBM@W#PJ;z8d3Xu}%Fqz<LrZJ6CNrBxpO%ynW>X(!y
sjHDB<eRxvxv1`wOHH<RC264O)e_fLZ4yb`n;0WTny8A3j?M@qt`SC<$#Enphph~yxeXuK+nr$kgTg0m<cj)k%4Q;F#8$8#AYM7nN(xFb8Y%kd6V>+JlNT9B
CLKkj5;M~q5kdQr0-m~$ZD$F&w*2E1W=H^Fg}N}6^d`h-p=%SV>z}GX)H8dnxKRZ=s{YG}8E5Ola;JdKQzE|D64M9MAn1^}AVktctiTw(<_2_GOpgUOqT^=D
)j-{#qD9E=ySk;Vzf+i=I_Xsr0I5+6aTv*`WJw~B(*ZJ2`n(*PCdz7KHkuA<n@#4hMoltW(n_(QLy`%ZP-|7FA}C%#Hg!8Vo)@nQN~xyDEYfC~+f{T)$t~CC
8ua==FzA0oCz-yRPPF@8=!me_Rkj=HuQSZ!h74fnvVsdzmeCusiIT|4-19XIm>JQ=V+Dn^8g<KsK<}A3l$HtRfqvOT9=oL0uY(OiECwCASp%aq!GO7#FhQ>E
do<D=qntla;5hgUdjLgVd(7h%faqM3d#?pQvHBN=#_hcq4fx9;s6e~47HDDXmIkDUxQBKIydA;XQDY$E_XH1UA7TUbvi+1WOlCQi8TiO%eO{BaNO8%UA18U3
iWBgUxdVA3L5q%_FU$F!GJHh+9TTQ7Lgxmd0hNpN?gRHiQgIG=W9A;v^kdOJXniZa_(u3IMi4PGFkXY*jUeVp<tmf!5c?8zK9-z?pG!%!G#_Q*RKT=L5Qu`1
NZY&$hbejI0~y{}P%(g^%cQlb_IxHBalC>ve=2N587D5xl@g2e0u&FNfjd)3aj+i@iS6e?ks-ds1T7GfL=wqF0Tf6Kp^PdA4G!S`Dr1T<L_CtufA<*!JS8n+
`&wjW63NB#5(n=npP9XTcVOGz*JhWe_)0uOp*=OD;<~i>Ovof`(CEbYZzN2r#)CN%O+jZwmF=B(;2Yb=3B<`*Bp6OawG^p3XsfM3Vc?aW(i)RR{P-_(bOK`}
l<f3GSdIdw&M0FA6*M3l;I%6aDHn@SMi5<s3>8h-Sk0HW8i#fhgku9}4CE1<W-!EA$1RwuhsBmVIHasl=;%$^<I5PoP!9LZ!2%(6y=Di+{R8;d2tuRbgindD
v=-?0r(B0&3D2__4K&H;%$&?EF~A=ru~*Ug!{$Z{KIX@^yb$%2GMJqjm0M5R;e{yE_!Opg6U@WN^7vqAPs#v!Qcg82Ve(7M)WZ73?$~x7I5^4eIKGaR@ROw1
PfEK&%+^BXt60u06-><?Vv3?Eh<F}9r_U%NyouPIWPxzLcI4GWaw-x^ELC)aMa$1rys`ob$`Fejg;1)LT)iEj!^&zJ=uzQOQi2nQq7jZ>T8E+`Rq7)os34rY
)z@2^Lv5Y3Q_;+F%~}rNxfeGit8_6;gTi#G1j;EFTvVYCO2ER^$|CZ-^7jZK>UcyQLaXa;l==zb_lPivqslrY6OmjbB2>Xawkd<4%t5iJn2EX=xlpvYY8=lm
Fw_~qgFOyyCJR@r2E1{SBB`jUqG5_8A|gsENqo*TQZ+fdP?D!dGF&A}bIm}7TRI|OD3%JSs(^~9fRc(ylT3$YG8zZZT)WI&(2^lHPcr(D>=hp{_y?!eyC`_6
Lcq$ISSY3<2?GNYz(>}KxKE&Ee`oXHD53V)B9B4ahBR@vT%7!DdFO<8iVvN{+^eTZpXdySMC%sd$Q@JYmLO7)F}wS4bFxB^!BZ4NEK)`F>bU?8q6z!O{!&y*
#32w2O43qwe%^Ue@WsS99Xqmp4#@CI2B?XMq={l;0;H9s2%4ZGm?$DhSSY2f!YF>kNd?stBA7uWgftajFqKj?QNiueRRr}YfE88bB?vGiWTu3Qnr5a52YH0d
B?EN?mM%%k0+=9HBqLC}fbBfQ1OxL`NTISq_Na9X2dmI~y~c8$r`d`=zlZWZjg3b1ED^gHOO9?PpCfm%?GW*Zic~NjLMkKZeF6|gQ80rF9wDo-d8jAFg`a?W
p7Yp8gYysakYbrqW`GEVk_2*cl`rC1{W!->7}NILFchGV(fJ=bY~Hm`oDWC`5`Hb<U`mth_4CReES?zKG_mQm6H607#MLVu3fa}YEU2X7Qk<{@gX=mQl4DTb
Py@x9(*$LVIW4w~UjM5w-peQK?^bRiD>R=|4m^S%6(T_M_XsDf)P92j=6+y=V4-MX41WMt$Pt74^#cgBM3D(e5m87qB}5Y>!cjy`5Csh)txO=WG$a%tQj}3u
2?b3ONU$jrMI@0WQVc;5Fx65)48jpC%o3#pOiI%=RYXikO-&U6Gz}6WQdKMw1qiYdg8)<oD-uY=6-7xwOGQ#mL_$y!43Y$~B~k$a3j(sCB2@!P2||H0Ls3Ok
j1o#i2~0&2l+`10Cx8&NF%1<Yi%IDTe0@#{58(sk3FJCxN=mOFG&&6tEhHr=AyOeB1WDTxL<vnyQqnOsK}$(M!6Z~8G}NUhkm5Y-4@G$zS4L`lv@{w#l{$%u
VS%9ufFxpL$Q;CxCcNRv0T5I`P*Mbh(KR)79JIsERhXC{96(5qf{T;jL$|L?DFACiK!OEhCIng#q(qVirV3V<OQHyxBqWBbZ7BwnDFo34BUKclQjIhz5fD%z
5>Y|65BOFd-NZ%1jR8#}=^V)vLlYGukqs#64K9GoK@g=Bl>`A5Q93gyMH>J+IW;U8g{8nt5V}fqg-~h^;Eu#YOqEno*&GPypf)EGX=;ULDH4zyVapQB;@|+v
JgA{I2Ux)c1qDn)O*Di_OifIa5Ysdi5J3|(5d;iMlLQh`1t8lQR5G8OJ;yay;1o$9DNKX{ue1*5%6(h_!GZapMHasn0PezweC_+R)9I@?QJi)7h7xWe^=#`y
?t$YW>Joa40uVj(-dG;=2YH-J3oxN(A&uFvN^|(MXN?pQcPg8Rk~&jW&oE+q-Np|Zh{2)cwGo-y2v*s<tEakUhD#((CMcqGcUM)=z(`RPMFA2{on1HpssKt<
fGS?Wkj6%K96nvt>qDTzvw)0YNz348JlGCI$p`#KmXr*#Iz)^ZU5WE?-}nAR_x(TepI_b{ztJq;#<!(k*b7)m4?U0B{_c8TKfm|$eg@VZIILo-jv|i%dZawU
84(%yw|(DGyzuMSnqC<mFay+F?KeM#M)jy>X^U*YA*~$?bSyUw_YJ7eexZ|-($83tuiGwLE8X(iwsi(ZmZl9a)|+i<)7qB23iYg)LRz94Q>)q}$yOE+ArTuL
IEnDg5lBQ4h{4m9HaUJQ&@r1sTZ(0YxPU~JFzoqzPZirSr>T%-@Gm#axdKM4`ZhELL{bJ7-?sZ|fQ?*L<0dsaJe7J2#by|?Pg1nu;foO%XQ^~EFUIuEz*BOz
(Pv5~>D8GL&hiNZL4@0O&s@)sci4x{%(>|4QCwy7b<Gb`D}N3BpOsfiu_Zv!QeSQ|Ll_z6P@D!kisH&9$!`e`X)fO$Ig%0?wqh*ltUoqqV!(LfNz<0X7=Z7e
Z5v1^2Lr|934{j-GrW@y0n2e#fCCu1MHZ>7aL;ltOuj2u6>-*65PAjDJ$Un#K1+)K5%F5>PG2tMH1>Tv-kB?IIE=B|@5u<N`(uB6Ff(*o2(g077_CU&Voh|O
>o!WDpe$QzQU>&^2(zQAO<OsTB{k<|-L{0(<=UJK#viYDjjOe9&T9>GusS<x=7pe}6hWsHa|J`{xwi#|+Ly84bz9oD&Yra9MaUFYnn(l$JRC<oT<o7Xdx{Y5
JGui1uKZCv%H*+Y$3VKg0EsL}+MLLWn5}I3H8*Y*VK#L%nYCO=CX}YAiNNA<(>Q(PxO#M-udaBzOPw;)Ey-T(litK7ex&7-wQ7Rzlg@5jKSL+py8HTvE}o2d
Vg%(OwcK8aNGj`<R&g~AmIRW{n(SK;#*;}zZK8rH)+l;$%i+n-FxuKnO#(flE(s-G%}_U-RAUN&#b_WG+9b0a2)3+*rJIQDia5X*#3KiLyXey@13haE%<ePD
>$esaZ0!1b(wU+lg7(_NMx9vSZQqVooOONqtJNq^$6aZprKEG=-cd$-!`GWRp!v|B=W{rFNKT+>kO-9}1gVRLL+wR~RFQZVtqAk4TgQV`eid_kh~evOz8n#T
wPO0DQTeB3Fw-#<6v#&`5Cc1RM7R#YC32{s?)pD<wk_6EveT<VKEE%1GK^h-m5lb?_#k8&f<+iu#KT`R(v0~-qm*4UxHjtXAldB+R<F>3AkBArlzjn_CYIh=
LMIc#cd42k#|d15krbkcF5(fe?pG3t-j2jQnM0O)5J@5)OK9c9fx_{<=HVt28FX_B7Iv*{H`Q3jiE=I3WWu7m7GZ|VW~?_H3;rEGzf{*LGkWtiNwR!;XFnpl
+45BpXlBY9q9&VlU3CG9(^PCJnNS1wyDIS}nFCqy41tClFJQv}bF3MVMH*FF>fXwxR>1EKn?(a^h%tA(9NcygLNFW@x<Er5R6m6tzGTj@d~K}t<g}ArzvOJd
;EhD-9+i+52}f%#n?RsMX#-JN-cN<Mfzk6@TC=`1Fexy~hzF(Tb!CD!z_$bpn^r_VkA&<gZv$F@;zXq|%tX@7YLNM}Un_?;)wO*DEoBTu$|g*0-PZA2R_X5h
+)3L`D-iecqf)3fT~JbH(iDp&;nLG@97B^EM<!$%wjW(x-DahkiItrCsSf^JNOw<Dx$3OK^O@4w13G4dNn@s+hShNg%i5@l*qQs+KGn7dn1t2xn!lx%#KSa|
ek40HL1sC0DGpWh6otBL=QstZQ+{+~#Hm#ogduO9qtedNvpsB2_)km3dg{5~kcjh+`p5?H{yWK4+cbqXHiaalc{Hs%76bVk*B5^$p!c7$*xlxX#i_PSwdUz`
_2)WdtEMdFD;6o~uWTR$={HfW6_rbDd$bi;$Gs)fRxbD7L7-x8(lS}$VN3}`8U|3?DY3EnI%+xV-?FnaJ@XbPlr>2EjKuw>yXC}%vTdm;CEm|m{ol{snHbJ;
t-@47^sJ2sve>wOl(4qc?KeA)5+F!8EmsR0CfK(IrR`G2Hn`rScZ%_P2D=goCp$S8tZTL0Jw}yr1-HOdlH=LsN~fu=F^ga0scQ3CX=*oF_z}=_tJL-`U!d@w
tjMh_cqW&Lk#~FN&OPe5i#jWp)(?9813xQV1r93XHZ;C=&pkZtv1g87ei8hYZE#`k^m?S==_1f8BT|Mg6<`o++7wS>Nru}n0H<hSleE<JtCtE$g9Jf4JULgS
9&=q2uG>iTa%=2ZaPMN6cii_~or<X{NER$uj8qizAYp4Xh8EMV!x2&3%uhNSi8pr`iVF;lu7*mOcDQD{Xq+4A#M5kri6@d2Ktxeuh@y;8Mr&Kww)xq{&NF63
I@(1NcO}*wV`9q8v~%Cn9qgN(7Ms-y4r*$ph>Bb$KFIi0;S_Iy<I~^hT=;jY@7Heu9xFwReEpp@$FyM4_Kc$$kql@hM)v?5J>*{M2*+>*&El0Kr))I{6Czal
g5?&jnho#I-!R&){n;-2l+}AKoNP@YXV<=UjgCpuFW;w{V;7R*qbZ^$(9kb;6*ngZ1De4TCL$s$RF-BE#Kgi>(wt)IDodFUc?xBbAe~-oi(Hphy-sZu!3dzS
ElD+_RLxYToMGOxYLZAbCaNUYkE`4RqUd#PvpUZ_4*GE@-(Ra4WIA+kToY0enwv!7A}rgLiMy`*Q%^WKYc1<?(SmK=d*?6KPH_0QGD|*bogjHb+VOT?PBKqy
l{g`L=Px_oC#B}GuSh3P2rRHLstuhE&m=I>VJ~cRZmm{vA~tfIRkl14S#XddUK%OdyfxjdDonyg7;?Eg*&c7m`uXuteCokctViJ$io4xCzR9#|QpX}zs^G3$
F1<v@^<(#!4#sUyTp_Q%*G$SJ2s9ZET}=1qj`y^d#l=OjgQ$cgfi>9a)g~1mV$d&FA?;{pJH*ThG>pL5<l>dQ2r5mKAvYt!^|S+bLZ&&yJ8bg;q(z`b^K4*+
hSp9nPe`1{5tnJJjiJG*=3=+Cbzsj=449?o=foG+t~Jh9`d<<dl^ja;Sh`i5UzgtCNpZ^dB~-eDZbF=tsWav7XKX)TU$Z6)M^}AG<G$Qz!<1BpGEq}3tVA)2
uA{V`KwltjzaN%Zc9IoZ;u?<g@%jBlCX-yiv6XP}YQU8eVFHkbBr{)DLN#_*yu}#UUQJ+D&u|^IAA3-CLK|zng31$k6sEz_2r9VgQHU35;7+(uG%OYe551sN
2qHvEM2RqnjCQ;^-@31ton4dK`9h?t@9P(Ov(Apm2Lm?PZMDGK=0LmE0V7}(k#UVkrw9!6RTX^aXTO<rAu9w9kij>yao~)HQzHd>w|-;jeN}wp=<_~$@05JC
z2H{L;@6sjNFgyeXINC20r9H2A3f?S2@(+&pu`ht(a4l;pOhAoJ5kC=IJNh9+D&J!k4RID?GF!y%Hq_xr=3~Hy1aD!oiocd1va*|XlRyX+ZzW$Pe&`A(`<E-
wVE`Zc#OD>R2Bu{5f^Y@4w%R*jE)~dnojEC!E3X!?er?S`KL_nmpu7i<4fAIGBJor0F9qD+U*(4#goEvOP7-dEQPC!({66#BQX7EB+oL$VU3(@BbV(99ocQM
F=sO$cfLD>&E`h6O}QVX7nubai1AK~PG|9S_d-M_d#RM>@{Oy+Xp(am7zi8cu?122<20o2vKg8eH$@<7M@mQrHCs0jUR}$ic0Lao8xRo##0yAvXuE_hvNVU3
BT(W<)b+PXq_tckhOdfJl7$J$;Z08!YFyFo^afC^@?^mZDHb!ES8Cg7y@7hG)d@H#gG2(2R=zx5a=oaFIniV}p`z>5-5qw`+b5ZPycf*Eic$fUgi|1K3TXCP
aPM68tJ*0Kd)yfQul0tgpDWTl>Tcq(7eD#HHXnp6`bEQBWb1)T9<`C)m87k1y2J^<5=3Uhq*k{f_Oyf^&x}s-E~bdFb5ISfoAWkgg(z9TTf1~I`6Y!+moPb>
IJkNYou^kT8^M8YyjNzF*yuKkbfkeoayIK>dd(H+-CPb{Aak6HjGJ@5g`^E^bb4bG1cVIPgx8&<DzuI*BZgQ^1Upj{bmHoFrQuQPC86tT#UVX<3W=Ky)ufL%
rt%%<!Z02}8$2*3gJ`r$<FAxRxZDYPn>~GcJ?oxFempI>u-<lJ;=`0Dfm+r;w}F2M7~8KgSgkphF8L$&&MGOD@!uX)n0&90%&?uhlbrVn=&3q5div;%Bd=$V
tzi8p#=MF?%P&It=&c5JaY)EyY+PB&XpnZGrqCz}u+xziwtHA_5=%sP;`(jma5`@LTG5*peE_f|?jh<r(auO1%nYZ<OQ?rYN-!qon?}|zIs$s5HHRWD?n6?=
z%dMqlvSw}y{}5N)~9|kk&0TyJ)qN_<>jwR<G8*reO&Dq&pCZs@hzdG2n%r52nPyYWVm)BS+0v}EwRb8*BOBv%`P!l2=Y*Y;OLHO6y%~&5uJ<D?>VbH$bIn(
3WU5|!Hjb~daes|ULNEX5cGiK5vw4qk`t%r65BpKOUqYk5#^e&jBlac_`Y*53Dw=fTdPtguO{lnPMkrt<VCQJRxGlS5ML{LXlictzAsF+UW6yTKyb_$bxeeo
45gH4bB)gdwbxxy^M;~(83M>)jGcE1c5mYz>cuIsdr%;XVaQkRe)km@N#dPOM|mL4>&gPb%?iD~8rXSqb2$c%3aDXJsJ)GvlYZx$dXTmsdi;4b?lYOBI&Z$q
Ao<S>haj3dMC8=4j2!@?3cRbJ$_oPQE{R@*c0t!!4X5TFcQqGJRigYc_n!B>)gGbc!$o!4DV_mzFokrLFC|C}2#PPG_I|wNq<%g4G%)MjmxxwKbeb$MlUKnZ
d^dSdejSrK5+{6Yk8IBQZ(lAvGIj7eCqU{d#R#f>3sgi_Fcd)rMC{ahnF{3f6h(x#3JHNj7j9zJ3tgQsH;HY+0hT?#IOQ|KGElJ#w5wSE7kpyi1M0f2D%3nF
4PraJOrh*3$x{w>Ozud@Cj0aOE1^=kPPd@Ifi8^bRIbn^>8ct=TqPyMldSNsU5~(YR{LI;eL@xKTDxV7)4zr3t03;_^WAgN+)&_DfT~g0DRKlIvBLaBSNAj$
UY-5k{X3k;e~f1vJ0n$s==v{s4nb&kbjDL7DUKq%y`EI`ICKWE%=>~2Of^V%G7_e!$WYd6x(W0q!?l$aXB~Bn<BVG4rtr^H9ku<(r%10HyV#PWj?r`4wH1JZ
`V5)*`;&gz`|kK*=J51WIFEl`ro3buI*FX%hXinyjJ_Xqj#QSyG<>CJqSOgCOj4ra%K~e7f-Y~Wbj<4#Ym`Woh8#P*%nH1U2cnK<X0_pf47a7yErRwun?_XI
YgYZsn&~^0j$Yu&jyJ&RP3#F`Lm5Iq$p}k=)nFAJv(xpzTsjtkR`SWG2fvPKiC5mmxC4g72pNq7ae9$UN^rMK&zKrE1jU2Sx0U~CtYA1EG}F9eQ@u1c&sLC-
pq}zw`<+fN{Pawlwko2mhdiL*a>1jdge*N|gE!&o=bhFb{-IbiRMu#1EyUCH97uH1XJzusX~s3PF4<`?K^d)GwOTk{WzvlOA<Rqm%|Nj-|1F$lk=}v9Bz1?(
oNWoKqf;BHTA6OEXO7XD(eaH^^C-RhDVBp$0oswbDW-!;t}k2S*?L%t=teN6o3_u=$*G`zx=n3iYLXlm_XbWkphAQKYZxFwb*j;c;*&#(PgPQkVbjjLMq(@%
ZbY#M|HREV2m;*`m*X5m29B4WcjC&U6po7nw9*Qr_ln;<#cvMUIL5j~jEIUv_lk$yU!cX6vi3DKa-TyleP#Gqt<2YPjM9sfV-~xPk9+gRCEywxjTtiTBI7Rf
vEaWpwRWv!<5jckc=FcyrtwS`-n*v<D|g-?ATqFc5lpBrkmQp#ix>%R@nm-_R!~x07vVHfRfVVK5@iS9=rGPQg`S)7Mt#i#l#67STcKuPksNO3Sj&^`rqgLV
mUOWZj~Knx7=!NqgW?&#TxIN5X}N)IH2@&!MnMoas7&geY0RSpiqVUtCFgrDB+1MDH*34~K7-FGRWX%Zsx0`Cu4=V18-^pbJDn7IEcS;b!W&$W-kHIdA;VOm
$eNtPh-6M?ix%eTQsZqcH336J=s7#dLsFa~ig}B$;S*FfLx>z4Fv@e4?hGk_4Gsitjc#8m6=hS0kWFi67}|~;@ko5Q4sndQxvo@HlM1}rV1tTYmUBuyqWVg-
wgp$`Q74Ty-%T3jJiT{rfIU9H<U~D)aUlS|ck2C9_UQYeHG}bI5k&{+=Ae1>z?<~}pb0q+X*!?6&*7?b(ECI2(ZeK!(PiSE_-dWqeLB0#?v8x=aK{b?WM@WU
!6C|n^wEP|?+$ognoG{zF8?S0C&BUi(*Dzuld1<X=*6PhT6l&SA}_a;hGV``*QuU{Q>OrA#XH&Q<`NU?mUn=M$UVxQxzyJRmb-12Y-1OdssXbgKnWlRt%)uT
ghC_Z3b`eU^LIT)Mz>aN+oY`|n@wbjw#P|oEj(o0!zSpmrp1ay-ttXBHck<y;uy1*MjTWa20OHKmQ+c?a^o>Es!^8^vYH|#Br9bDjmqaZS({bFZG+2*Ysv31
r^Jp)pmfqv>Nmamd%^geD330Sn%^%^Y3;>_Xl6~=F*F?YpF3t#*k^bphV@5H(rlSD>T8_b!zSp4sMxeu&q)1rfyw92d36E^f{2N18}TQ-4^p>2RCVv8a(zcP
Jv1FsQa#P_v!0$r@6vnn?@4B6BDX8PHNCoNEafQ)Sqcgkz-vNIF`+CO8(?jR4!3I;f~KA$pea+!vFZ1R&;mj}<J=`RNq3fc=+gpigBa_dei^8yORyVBq$nsN
hgE2NCMxMNcpm%OhW4C}@$xYckA^%(B0_iT;`#ddWG292Y*P9p#BOJr949d3{OxoiqHFl*^cYi2H1vf2vg0VDR<eir;ASWJ$H%36Z-Dn&N2^>d_xD_)V#A{>
(?f=!%>u+y#$iK4F_TtNlFfAMu-57{us!VP>T@j>k&I5wUSuil)O~w;+4W*4Hq2%T-k__O%8v0K@Sz?fwRiMip6V$#zS%SKUV`Mcmt1yE@(0Gd#o|YVbBX9=
#h>A!hqR7L4T(Dgb{@hrGE@PyB5NAKs4r=N)Z(TSlZq@HwFLK;v0tCNwrGbBDW^Tt^OJy7B2}Q{4K&hFAxKgb2}(r}BS}CYN<l$DNClxA5;uN!nAw*T1h!^2
f_eSBmp-)PeR<(}T?^NZ?{Ip_xY0Z6q9Gh0YK1puI!};&w*(#wHbz#+U8|DrCmM+QjI>ijwvf~^;QKdjg?MYWjLGLWD!|V?ucu5^R*Q#9ScGbk$60I?cNq}X
M%KA0fry9{S(j)rc7iFRAdMTWJU&$YkSBe7@avlNQ=Zf9Ip;yNR~H8;vQ+JX5c0gYps3;m{gCp0BsY7neRfxxziX$Y_eG@m%=ydVL>^AD?d~{_Xd)CDAvlXH
cPMBV22)fi9@)j!H4`n0aT!K*R`Qk#w{|ypY1JyCF6I61F7Em~qG8{5)d>QiPf1M~k_c_}q^ugbN`&8ac1mxVR8(Qjx{k78i(^1ur8!M5s0#CHK0UqokJg_h
Q`x^~8(6_K-QHbU(J~J1*kYS(SSDIhj5(rJ6m6@I6<QJ?pC#rMh&47k3`RvVMuzEqq1_uBjo?kcFSp~|ClMGi5k^g*bDDE5W{|9?WvQxCDrxt{hoUcu^!qos
FP7eE0{t%I^`ppsF`Ie?IrMK6OXU#hQWbGj-B6g)T#}5;mCR=qWO>pHkua44-2RwXJ^IBxp31@#pU-$V5A6`<z8hxzgUp?|Ue*{;Rw8CxV(^*<ZYIWTg|IN@
VRh7D5b?C`;EQbwia|%$R{>{%k_q_FkRQWS)JS>Q$aKKhM6UBQB?<UPmEPV4?$03gA^yk;IzhkQ9EkvOiS0hkuEgjau&LV~Oo4(HDo~+Dm1RFBBRQ?+2d~L_
*(xC>^>^c`DSkpC?v(o}Gbt$U)1{T3@|36|(6Y72S?@PG7MnK1*x}XIOE9Ix-SFD|p=nauqV|G9i9myb7xkY%m(KX(l<7FzIyh<RfjKeZ?G?O3g_Q#~B8{{R
r!Fw@+*_W>ujw+L_PZB$3l}EX?3^oZE~RcrOKi0>6sR%EnMW4PY(U>mN=Ao^`1=0=B=%&YgAy*9DhQa$Nw2z5JncG7DT6i-*}!9nzc+s~+r*M3D<LE5e;Is`
r2TRpakSE;KqtHzK8xd&h4_j{ied~>hY<449Z)oOpDhgssJaG8B3EF>%aqBh%-7v+U24#41ViFv#2)?30sHvD^xuYq+b=BPiR@Fa(cU(FH3vbXi?d$d+6mD7
XT^SU7w0|a#DufvaY~h=!wMsa6_Bu>q=#<7;`t(ZQ{%hu)-FKqBWO$$5#(bCM*WT62SDZycN}kpqLO$(`~V4f^s&>PIPN+6wdb&%P$29WLyH~WA=pz*6EC~a
;W1-Ma_cS(+BgVm8o?lU_U+DJqqmk+==NJ#(yaDjsis3&>vg+#UTp#P5jB=FZ<=u<$H(E`pq}PH)B}wM(I>M*Wf5(XA)n2)NyUR}HJ~D>m5LynIQNQ(AH-z&
r=KSvDYAy{XEVCkg6#AW%}lvzE?J?EsuUN}g#i@>LYk^5yD=x|gQJVN!jM<}&-WQdmoN5_hrsQA!WtNnrX^5`6k&x)hJ<_@LQpg><Wulo?M{bp4$SG7j!=@5
4!yeTc933)?#g!|(4zjU(U=fHj1cI(dei3W0HAq-Y+!XI`e2|UijiuRXgUz;y#o%+QK#a4f_wyY0Pl^WpOg=fAMcm{L4a^UO6Wkdkfo$FBZV{F@BrsDEdq9i
iPi#us+xw9iKY{o;quCGd?y0#b}()%V;@nd|8^K6vHLTLVha^iI#rTG?Qsl-Glp@a18Y0HUGb^t#5!3IlR0<z!e(){7tx==K%a^5GEGR|B7HekM09GOtj{fh
PSq4QW4<?uY8(ww&KmDG5TG)UO%*{ARWLC`pTZmrl?byDRaFBdF%(G9R>}?}SSk>RQUHQc0;%k32!xSHc$`X7G5qNxEF+F`__WZ(&{7C>P!k~vM*jnMi6+WB
1dF>HuSRri*kY{$!1>+fL`d5h(b>-J3TTNWP)s4VJwC=)-JJhG;Dmk|KHmM)-un6VXLls{J#Zd-p$ac4=;d4|yA9i-kE<VVv7aBG6WIB58M!t8rv~>Zimc)`
o3OId<j7VvqPWuQjbJg;Yd4YHyUl6Yy$FgRQ5@WNSS%3AcIeuYCs2$)Bnb`#ri&~@(i33m4FUm;Od~k<5}HN>$<Xo$cc38mVm3#-F_c$93QuVZ$X-@Qm%F{I
&}f15dF#Dyc;hvkJmDlp^~bZ`a5OAa<JnJW^RHg>#3d@`Vi50MZ#)i-v2Q|l^5pG1jnMR79vbaEJp%I%MM(t%r?@-Gl=<HK?{@X)BNknE9XdFJcnr+=ga;Se
<PQ=d0VSa5F-^;NZK<^DdJygJ<N|FCYXXaqb-I&@=_P{=F$N(#;10vY4+8BDcr;@EJ^HP=389~lOu^}Df^nX(Np$WJR4cD+4qkeNv7#V6%*bV<9&JT5@cf{f
;Hf!d?<t1`bvLn`XjRp8hW(*QSRCa}DGe(Y3K^jxQJgzwzgnGjs_LJ;&Yu}LMFodVFv8S_BPWD>7<b(MX?g~ZAPmGc0)3-gwEEMrq|udF2zQb6!%)>99Dr{}
&<)VV5q)y+Qm57-n1_^x$)hS3*d4YQ%qNjgDFcfQyeA*`+W}Tg5~_fjXm+M$W9o(Qw4DiP?Y=oOaLu8}D9$DISvCVItmQw~^<;dsvcaBw5rgCMk$(oB#N3Bp
TL^*8_<a(5l>l0)R1hS_R*hDQL?}OUhp8!0Kcr{3S?$yh3CwKR{<i%nd=OKeboS%+XBr<6I*46`kawG7%lK>*B>T)EZbJn^D98uvhv6V3_UYHJ;hJEH=G-r)
eK^o#Q;XxnBiPSGSXDU$A`vkrXsIRn=f6O>Xr`_>vl&@+K*j+fP;e>{0JIV@0Z$mA42%#3Dw2pu6DX-G1SGUI1Vt%QNmLa?)Ikv;5>iYQp+!kFR76zOAw@Kl
Oi&RKZZXTMj_@*c<IfpQ)dEoOAO*p22NGbZis?FnX!ypWftSo;i96#LW|MojL<Zd!sXuav3X*m@NS4f2y2e>0J#}>Va4f74Bq1HQ)OAciqV6B9A^2T5+BqtG
7}W=Ttxw2FVNC@Y1$jvUpjm`Wzgw{tw{FJS>|9Dlc5(_@0Xn+psP;Jio2?bIW?}W~6EZPQXG&u#1|}vaD&urC7wSQ_TAw~z3ush~PK6{A2#~d$uCLketuNW#
Fka;<`E{6q)lx`ackPo<4WPuctLu_U_*n|2u(y3WPA9YWa&Zhc^-af@Uelx$_n_Jf8%q2dz!c;~6PHrG(n=`i5lIY4?#OWrgv3cF+pyHdc_ogmStnxvsA|{c
JP!l0N-}}nCMqX5`!`_XSVjY;t{uCZ#2l1wVAV!=$3roWBpJc`gTJA0ZSLfVbc{-Dz60^r7;@tS7$X)?t(;{j{7=65P6DjmEGkpAqA16}v|@;A9eO;Q(%Dcz
*!mFsqycuK_<lQ`o&CAU9hZif68S2$gQaR-kkE9ou_}T;C^bNPf!o%g+G{_jkFU@6{;o$_lik2p@An&;pM;7+`lWncT<o?kH8ruD1MdiL=pW$X=i)$b%p}Yz
8G=IAuUkO0Q4~+eP3>^(N=Z<0kkLVR0Rf12EWONADxmB^Hfj=u@N-KF>h!iM)HthwJqjfkox;7r^{2>0Mwr&&1#K<NMPjc=ECmI|aLi(r3dN{x;XCN2(W*tb
De-@s`s%FB!o9omO({<!W3JHw2wYw&X*bo==ew_~pu}a#M;}d>g7~zCDCaQHHL3=^#h#=Jr77YrZzN47B#6_;Szk8~EkaBiKD*1cMpUPJ-q^7<Sl^fKH1`xN
cTC_Yt}A-0TI@4@sbf~Q1mcs5f<|%b<K8ylSBVS}F$A<IQ{<piq$QPoq=%8`gMc(5eV=xGilit~As~=Emyi_WGLldXYP=y_tC%Dif>G8%FvF5mcf#b7MA*RZ
KYmRlI&a@{!PU$vGPFRfCzoAf&RDZ^FA24JCg&77b7m%(m9Yy#prlZq46Nu{28LEi(JLb{r6~7zUk)_0Txc`L-(IxUN`z6y^!i-3bN?J1b+H-aC%kkKFJ8~S
t@|a{a-`2XvEy5sWKm(S%X5?jo9r7KY?QKsy%pgbXq-IrLSh6;03riau)?5+yJ};4D{q(sOw}wkt2H98gW;TC9rc=;M}w!1;mL<g?JQy_sH{c{0s_Je;LyGl
dKnDW25+2(t+vhT9fg>Weqq;stU8<*OrBCRtswnb)aD08--dNfOt_dLk|`7lQqHl9g9Sv~Sc{^}%k8ye(b9^VHPQ^pV3HZaV1~^$^>*wuqoIKe;jz)jIwdsT
Oxq11Z4rkpQ8;BS<aEt32sK)=kz-qm+nZvyn1U!VED@Hu3a{o=RL8+@nTB<%sI9b>Nar<?G!0QBx7-F1(#mN>gu@*ky7RU3qpkD1@qBa9>sQwix_o`*HBVrK
5{rl#=3MD>mi_B{fy|4*0>QQ&n#ogVj<6y;=<wH@<nDG!ag|-kM@oj@bj!^~rU~jXl=n7T+t^(tNaNu-h`1yn1dgIKu1XT3W8<=&%S!5_`(sO_dsJNN9qLD=
<w~qDkRdvX9;aMSN%ipJ+7)!EiHU{-hKLcNax6)S9%X6~U`x@_(?isaZv^FMpFqwX&DEGCkATXUTZxA3Gl!{rS`H7Y1~9&<NFWj^)Azf9?HHN?u*_*+TD7ex
D%d$93^WYun$YYuM~l(%$6WQD9a!U@>a$O7<+l)#5$;Gji)B~Iyu*oy-*r6EOhHj!X5TT8p_*!M$6C@TimcK~_3zx-!CmFeH1Vya8S8~-;r1ve@jCIpagas1
3TZ4<#G5)*D1&X#)69&zX#6IO?S#}HQNy}SJMCr8?wr{ck!0nj_{GW`S&*-IsXX&obY>;1YV?^G0qoShyX&}8ua?rz7;9>XbinI=_4F)fF6a$2rwTr}G*oq+
i>g*OL##TvRZ7?=ddneFQ~_=05@w;=b!XMP6{HfXlv#Hj>WNo73?kLm@a4?fqyA+^iC?Z2a*&mA38NwoJ4IcPCzj(|29Ju5J-YYbeaGU0N10cCFGi$XT=i;q
Jijp`FGqEH_Fqe_4ea}QoQje5xMzN$>GE}2_KbDOtP$pCGZK*JzFy<4Mxxbv_-28<ZF-~+uHJK}L;1-SEo4-?IRm)L@dg-^D&`@im3fsFU1H9q{ogm?q|?^-
=Y#8@i{Q>LDe0rjx!<EG6uxJgprXWFH|3k`c$O}?k_6Xr_JUMLXv9TFs`lcpyHBg|=~<S=f@7kF*<ERAN*5hg6lj374joGKE1fvL=Ude_v2dLk52V3Z(dN*S
NMXo3JwkVgQOzLNdDVE`cbZU3TxQQXeR1_p#1tG|bJ8f~U1;4dDc#+7FEMurM20H0Nmop};e=IZi^{t*$Q+(yS7PMolwVs>^y=1vNaI2Tseq2v(E8~Z7L>Gt
#&pRqsVGWiIF}se;Szk5a&a}v>gtY_7W;wIby0P955l8-<o7*N9b#HupLfTsdI_aVOcE=#s5?fgn8jWE?r+yPB}huMs3c&DA}ebS!=6^BzWQ2~6}8JfcMiRG
USO<59NAz*O`{RHY6h0XrqP_z)y3M^yG<4E5DzMrAr>z*vdMM4sW!4u&<P|71;MH)rKX<P3O>z(xRiAt4(*g2w#{3O>O5ZF%<lTF$IR=Xv1j2|J5<$Ob<Z<<
HezP?w*^ENLzd|}X|V=tjy5IK;_6;B#90yMv298rY3Y-)h$)0#mi9IaPR2o@j*1mGR^bE4!VG0J0~IWF7Taj&%RnqgwvOqHm5UUc=P`5{4m#?K66C;Fm)F(W
Rh!ivmIroh;xis9?GLTOTtO{_2(GUK6b7}4I>WXFq?<ifM6f9hq=e#XP$>6SO(Zwoo7FjUF<jj^5h-3cl0n3qOFD}y+FtF!cKKF3<1U1RBh&hxx0MogSdO2y
(9dX92Pig6%~)4DK!w5$yYq0diL6eAbEI7uG=M57xp4z#kXhAj7eUCVtv;nc3e2>*M;%=WdEa-#*4nnl2ti&Zm!odWYsOR45ZG!o#9@Usbk8D0v|M~yxAoU3
wQooA$?0EOU`?f!?H6Wp@F*it)v!%86jik*j3)-K8q|oP7<^cZ&838$mX4Jd6+1;|88sgGPWwA8CA}Hh)|kGUeh53GSCJ4&4{~`eE{qLGiJmi#7uBI1L7fYn
8m$dnKE4O8%Jj3)g+gF1x|6be^}w}3t&MS2eF}zxVNrt4fb?UlH+O_9Ay^2NHk1)TY4Wg}s8<`Fj#j3$iS0I!4YKG%iYKTi)I)D(R7DwRSK`9CrXuP~grGd=
_Y9dcr{`C<Q8YnC1={L7c{=yhQT)8}{cG<U?h#qpYSS;%l)FR2WbS&MZm#a|498A21%!eK&LQu-yV2*a?1|yDsSztx6*F1l3s8P;*@dQLa7c-CvNxP2))(h|
-K|u-yWBBfJw&Fg9PTpr92(f0;!5(=9M3Xd=Q-Bi`kB^D<*6d-J#1GKuJ*{gdoG7sf>C2_sv#kQ3Sp^H4U7R3BXtHS0ws+gJ+o@;bm&!x4CS4TD)kGAwhD$*
v*NKz=}i&1BIWROGW0mj_2)$L*m5J(>%p$E1;!JVk&vC*?~pNTpc>+pXs#lG)Btr)tGelYRY|(Fnm>z)b7vbUNbWwa7i1@j?5!b+scEE4S<g{5E53IFX*+9M
G+oOp+NwyvK&ZW9LeqF&sW)ooKTX!V*&>P0ed%y;XID(NR7IS0FH+erSREp-ok(;GrJT=P(90chmge=8b@Q4-<_D!0g3GrF?L{5BlPzbdbR_hnM^#PU=P=~X
8YLJ~+10DiXGC3PX&BZMZPuX{E%oj0`qy4M$S$e)tLp5Y7GaI7F92OKMd<dKbJYaoZjlFa4pvA;OJMHkL2E=kq5%)0n<@byxqU=lXz0N#@h;sQeCSd4IrE2k
*FC<XEt)zER0!#T-X1O}-gVD?nW}W1^t({kg4<R|TJ(-!;_sH9bJqIvtm~7-n`BYwsWJC%=Otf`qFJ!wA2L+L^&aCVna^3f)!sI}I$rZZ8O6zakXIN{nq<9p
#-7%SQ1LPzDz?I$Qt&t_>DaoIUqysFrd^dq`nDpwOl8%g;q*U1em4cDDNz$4qk1$9obyS(NeVHLOwqa%z|)&1Fcf8g9YC=Zt*(T#J|gzR&d#t@Ezn?e#&E&P
suXA$Yej+G_11K0Z24u0*KF3%1yM;<(=}BF9(^~OCnp&=?pPgrl$IPo@yE8UDgyzG7GWfvL_=^eq?*`jNuyfp!-y|x_v~7n_08bn!)c1uM@x6BI!j$*Q{<J>
5&MXyflkh6t*b~v_OQXi39xI9RCKk<qzwa075ekm?icb*vK?GktN4|2Sp55U=`Pq%n<=AJJ9Tqyt43eWKDoHfxAi2&1+r84z_ntc#LIEvk8Htfa)%W)lZI4-
w4|W9YapUcKN5LaEjCOiF3ry;K5uJ+@6K)Z#cK$}A#JYL5(2d?y)tiVma!#_1d`Zn!_-eSJL^g=s?~5<XQSCR4KFbHw=iUG=Vj62naYEuEG{dd^86RLW}aAK
;Cc}^j|s$gr!B)6k4@8T)+J-7OqflYxir&E$Y^2MP}B#KSTtSfz$IchQOi4^(u*^*qK8#hQ2D}ygF?JiY9MwEUFvZ5@?@zrIKz1fP>BYY(2zJ_4YG{vXgwU1
QALn^B0}a4^ykF^B=HKVri!MRq^hWzA}T1sEEc+)CKfn1Etd-7_IOE=a%Ep}3FckslbR(Lz;@mDJkH}8{zilJ@9Fu>-u#nvO<j2<S0WZO`wks~6cY6?#KAD0
OKmGTv%d-TA>^&zYg!k?0y0x=d9JT_4ns3aLbf$d%}}!PMe`GR6omv-)gfzNh{2K#g@SPf%wG;FWxeV2xVwz5aiLKXi=<y)roP(jP;1@A@5Xito95df-f|Oj
)wH@|UNP3$-FFp?QtoVb(t)|NTpX5TqfBUS@eF89L4A$j`+q(5GtPD79n`9{Cfs1xbfjpsGS#6&9ueKUaI1A>F&!x#Vx)~`5t`W>deUa8Eohi|(#*P~>a3!J
ii%j$;CI8Llyz8Q5i6>Pu;4LO98|-qVLLoyB|Ok42y4W^8lj?q<7U%4;QB~XXblTMCio-Pc^{+nA8XGA(KapNh<8yOQ$#dYR;iO>H5f-+<Ou^aLAwP{6E5<3
5ZAX;d6$?FoC|}54p?4%4HF@_d8TlwR60O_EcPP0D^Se}fJ(5ZUDoiPJ}Ij>(VMnfUrSZCt5b@RJC{nWP`w$Nzk%h+)Ynd2d@i=%9e}8W1qC1_Ni0ybkW{EN
fF9LS5ES|k6VVWN8TbM8V00H<air3Ru2DHbv=JF2!T7;=N;p9CG+vUi+XDz!_J~KA=s`0W4D<%?20xz!s4kz)sBx=}6j5cQhP2B#NPT+#PF`8gb2Yr#B)DKs
X}BEdsnq3h-f5|=y(1|>Mb87e5{Eh=^~WQ4>8eZtqZyolYKGeAa_tWZ5f2ei>BDZf?QlphpmsK9mNa6$y(V})e{Q_t(A$`L59;$^0G_xN!noXSH+mZ#11>1c
UQ~x$#YA!-9%r6cj`gr$j~txxuTC0gV1tZ_>OBEP6hk=RCz$At1r$G=(^SP&tpf}(DskUiam9-qGI<+2p+%ukVo6B=4_I+SP-P5&X(J>BA~c{pQGtXPwO6so
AZZAs)Rd}uDY9!Igc8It2_;hq%pk-eG6GPeEEJ!4I#do7!!WRZ!-L4}<RC$CT{CkmF(hdo$VB7Kq<pkFFOz4cv5W<V!{PKEd@1qKaN|&V2z&#|Xn|xZ>@=D*
p@Mw0cUdU&!*VOcmz$PB$3}Rbo>)O?gS*Zh2Z6Der?|;Y1hLbYs3EpI-OV6qLX*s#PYI+m8V-j{L<H>WXf3?wEfPV*0ihyV0%o64qtt0VYh9iR!6sisV0r{h
K@L;6>FGw+^=J4q{YUKIOfoZ9{GGc-4T)>ym^w<rU8`eEZ98q<o2_8)O(AxbGI|!N>oK-eG|PI1+~zp$Uy9WT-V1c*H%`(eJW|<vFL1)|F5R%jbY0cGSQLP^
S}GIGDFO*xTWl0%)Ov<j=5Yb%+<ea{<Srf&N{;*Qhgi1Q(~c{YV6beoCZdkvF*`g}6pkgfjMX5Uk1pNa<hLkkO>x2a$GAQ=ajI0@P04*>s$N1lNgLV_u%#9%
M2hN3Gz8{sr!#|TSmN}eQ1aec93IzrbycFIC401}Btp>?91uJ}^+i44gfsN<J2V?oz>q`;rG~<3Qb5opG*LhcnAy<GQV>(Kf+hoG3K6AcgcyrE5;Ef~XcX8%
uZ(@&yS(5y9B^W$h+M`bpp(xM)}L5XyA6Fd8~O1Ap&>jZ4(NEQq)4f%7-*DJN(NA!1EHCgS!5Zx{s9dwP+qs^=Thgnen`4lPy;*B^+Z4vjYO2{8^YIm_CcAw
bK&C%Tof%K62L(Ki_4H|>Dxt?Nm$-+<mthCCa-KT6&8-U)(V#FCti8D2+pHj3tJ%h%UV0FTLh8YX;6bz8a%#gqi8mj0;6AQ(^FYC#|^S*35L^o8|QP?6d_1f
AOJGBczrPJ_3PWJ7TZygv#_nIqsk}0<_;-79Og%VO2Yg4Vq*xu8wZ~*_V*`^!}jr>pO`VQVUl<?+Oi{aMA*k}IS|Qv)4F@x=Vd$2XiO(bo{)^PTrVM8z2o?P
<&sIJ0oT;|{EVL}xA*<D#bc&p_0DAH`Y+#^_BqyUBvMNN<-pC5MsfM$OCmH<X--V933?vqf*}lo*D5ecJRgr_H7Jn8_d==Ag21J01=9><$rCUxXI{G@uqMtp
<WslObQd5P_fgeEMI{o7kvO1IIvumFs8MwxEc?2cVQ)E5NW~b5_avQk%>mQD^=Cs;#7BF;tew0szzOJgkoTAwe`%v2<P_2wh1LP5Nr+5?O+cygYakyLIHC1O
X!!JT?7Ug`u`gk#Gd_X?;#0{!{IJ&G8(?cnbYyZCXEd2A0Vu?XfFDpLA+I3l?_|Uyo#k<Zkt!xI&>T*e9<VO7lmW~?&ng;9I`wo1GW2Lv=%YxQJx`Cu(7r$g
0LPX`9*D{Tpbq^)dhe{Bd-utq+^$hNI!^1?0ld#0l9rU94>?{L<HHJJ9Li}Nlzb!(_C-|flmmPs9q@``1Q*IFpke};sA3p~kxB%7kfi89IfKY37ek<F1oA*m
k}4J;7K$3CAyy?#AcmR&p``@UE+I*k14;`*2D)^#Eg%MkF$%g+&<RM;Izr}L$_c3`rjiQq5j#3O@r7}+%_RkBvKBQ27K{)}_hSca4}GU79zc0b6q{#^Izr_Y
6<RwBqr;w)3i3H5TWns}=_5!d*g&2l|8Xb=MED?nva3hP9)8(Akm{(TMYas+C?eKkS}K6HqJ^#Hr;Iv6h_t#I3OPQKf_)$p>W9O)5jQ-5)j{uKZBbSLHalSD
59XJWhOWjaLL*Hk*b8B!6U#VhT<j7LFu75tnGrNM_)kdhko+V{db)Gu2jHL{lS`n~XH1|JMMFp{VRT&s85rq4NIwqyZH^T9a|vjwMu1LeW<h)48i(NkrLqTq
HR@EfXc}^TFPYfj7)<SxXjqfHm5oe?REn_TDyXE_I2Q}@N?>+M;aZ!mz{dL-A&h{6LOs5@CdMNT0z196P+}Ug2^+rr9VFFLUE3NQ>h_q&l&`Rk*)@%M<9VId
c0IPa0OWB^Y=+YZ)Z++0T%;^c)3G(t&=wjoShAPiCyMn()Y~-!*ncYpm)=_CpGWAES~X0`R-(#MgoPqfu@r$71VYQRDiZ7f`$;7?_?FLs(AJSs-DVD9O@RFP
)p-JXqg*OyZf-8(op9{0#@)sgi_cbd4`d9rYxehp5;t<>jb?b{d%jE0KWEEr?^DMgk?`U0<S)WK_tA*tE(HXJ>5(A(sNK@Mj^t1?lOm@)h-kYCiTyo{iwrlb
ltNC~+dNt@HC3#Bk9Qg39gh4v*BFU?LtuD4E#NN!1}=KmK6u`~#@ER^a`K09x-Jn>5n@KF2?`*ol$oi50vIYNkZGsjfH^z?l<?|8*5Y)>MH*p(Vj`M|+c9Zv
zKmo{o_l-nLoa#uHYBQr_Ad$Nk0I^#<9VaRpHGMx0-8!llJgzer%2{P$%96;(?C*eWJ*bh2<+%7Wf}yf0)S`|B_4-S8?5z6S}S{~;Y5%+M2M25NQQtyWI&=K
lD53(r4k*CV8R<>09;@gDg$54A@BeJ?o@sg=&SVj`Ge)twqQ1I2kMj>N}nX&Rk=7PY2AK{#$L`x3<1h=Pg9cN2j)CZTA*$~JA^mGRa6upl!N;5no6Y#Mw%3Y
Qf82y#zLpT!0BqxzZO(rg(+<;z~%5vyF}E`dHjAJ<4$J-Ni-uusk6^3l7csczT99<Y)86Yw+MGlCta{^(9EJDkXXaN2S<uqQtA^DY@A9MXBoyQC`coI;~68=
J;T_Gm4BRyaN&+IygAM{pvmXo2^Ow^Xhx4HBiV$|=ryx}p{4zpB3{R04i$jgE+FFKu90JH76e;GVK}RgKaEifgVW`b#oYl(NfJU5Y;K6>9lVjzd>K8c0nd7m
IiiAv5bB8`Bq~&x31}jb1keJl0uC5KO)9P;Bi0(5Abt#Jqh;PDHy7J;*bP0HQA3eIL?IJYB{Y*ER7_G(6AcP93KXQsND(R$R3!mI6$-Ral&vF5(NQ!pG|ZGl
w3JXps3eO5BoMjzU^$|!u0YnPt~FFqB^CoJZ6egQAO=q#9vg8aA{r8&WvE3^lu;>wYVTV!8TA}>(j8bNK>!jI53&d2doKm-&gX?F6zEt?5HUo6vSwtbwj<2x
!U6V*KeZnK@RdagITNANQvms&9>!}<eEs+CHMGZi)MKx|=fU{>Il_-Iz;gH2uq|CUI9G@6)zbBRFs>dR938knYKb~8J)R^+Xb|e=+o8Wt`!4<T6H(5a4Uq0#
8Fi@OnaA7eJ~pjoBB9q>1-p?Zklo!$6Qj&#^y-Q0XG^(@g@rK`n<^wB3JQ+y#cZ(P#_7``gKMLDxC)bOb%z##rQA&tDK|_=y}~!s&B(xLrh=_vu~n(g`c_`h
nUFPgO9V7A57X2UB})nx-Q;W))Tc@s?{s1ph7wpOQ4SEq*EeY=48$hc5r*?5QwN)qS_ZpCMb|cL@@`eK7j*L3sJgT?4ol(IZVbC~1}K`P98KkAW*et%-72cf
XH<l%jCV$9BxA>^#wr!1gcmMB{dA-)Z0$vN^qdv)#&wK{#R*J^m7AWt-Y$2JZ;ODZXwM&N&|0?j31MvJ>J?Q(UdA0Rw)3Hx-p@+;Y=mvJh-_u|aH*>CK9iXj
8(Eh*shf@?0@1YTb=#C(SEO_htEh3Vs!;(|g<FadHKK(wLbg#fVr|6U_n=8g!Yh>V4d~sn^5d_8NM88*PXJ{Q67+|!(<WM4Di5Drtt``7;%fbTXSK>R(<4H=
FNBhjx|vN>=c&br&br`3L85j*<T+tMA`CoZycuz#4!E6+1BDojT~d&1QGyQ9XeT5}a#K5aWw#R+qb{on78h?KaPgT1*MkGGRt9t{D(JclcpzAS`VtgR7mzY&
gQ2^YbC`7GDB<NOQB~2!ILE}ML>VB76YoF|1Ru*K1uYE_(K9F%2yZste7T;d$&5umFRg=>SzB1f6ZHr|N)ifcm>LkKXo!fZ+Bm!p`3yoJVekwg#RJi{5XYwi
3Wugu1IYziKnev9I_-@`e#qZb&?%te6A_{ztRGcXKRR$Bq3egN4*4DMJvR?R3W*qMCKws0k|csiDo*i2DLHf5C@QfD{3AEio(Sfm0=u4w(u*dA6IiExcfhqJ
aG~gtVUX}lI`?qbMLk;K;x#EVQB1{A)^I`t5^1rAabl);o}Tp-F-u88moWXB*VBIMbB+Bp8b9Md5g@gOaQ(#5IFbt=y^M=90sK$lxs5a+Q?lZqoCXXq6j)P%
xffYdgvt1C68&g>AQ=GKdBE<3f&-n9fuRDV$IaG5cwNw{$*92+RZ&qyA&DX)hFWN<5{jUPf~X1_NTLB|WLjCMT38^48eL>bS}F#bHu69>U_(e4sZ<RXFlccx
6)e#;;#+8`G&@lkXrcsdRRL8-D6C9{pbOtdfDr$gP?{!XK#4+x4t>ICAc?C8A)~r@hWF{ik;&B)xpxPr=niKz7XgeIl??zm0|x)fdb~>HAf4Te6vThm^!z@5
@ogbflNit$7?^1=7IJ^)&vpQC2Ey;n_LDL(F$lycM2pBmPdqNL+71b^ApuGb=?SVJ2q9O%H0|uLXs){YT?q<;z@j}--0wRc1hIBw0+ApXrYSR0Xi5alV+63{
^gg(w<%}O3V(t@f9ko6d-w4j143_W>z^WbJM!8M~0d|PDUtbIbdVu#E(N2Ns*NfCF?Aa)`ivju3l(+Rr`m4oiF3F9GNEb#xg13&$&S7crkn#XIoQb$_Fcuvb
q?G(2?!b!w-2AL(`W_6T!@8tbdMly_Z^fVA>(g3C;$d+9ER^kg8QVAv0}TGt`E!uvH*^1v9qp~a&IGO7@Vs>~X}2_evIoH1k{nN=0uahQI?5vvfFh`PqUb9}
CSylUJSfwa^wi1CxE4$(2kC<%{L};bAFqk!NB9*I8wnOj%s?~~$jr!5OAr(qV`BvcL!f!ENc0VpB(kv$9|$+^1dq8C^awzs2@h_&ot1vDNOvIQ@IxO|(won(
>s2x;27Jb$tMMFQrSd|DA5B_<sw#virDz$7OX3X@6eUOt*i0CL!r~HOh*`<k%i)f)P=2rEeFuJuYR9OP6vVK`Fhu-mi9!1vEPmefIAf~87BHRl#4qD?N|$$g
mk1wnb#aGb3mr_jecjG;JU2wi4L%9TehCYV4aEl45g6_jRS#SYK|SEFh<X6}ATp@^pK9vvQ&|bBBua=MhBT5BAyP>a5kf&g5&%HoOoOE$pTM*^EfN(89GYX{
FEEhR{qhNo1w=$dP_H(@#+4NJH+SJ`!*Uu^TfoH`6QNZ;Nu}tZh-fGS%pvQ1+<s^@;LT4$k6vV$i+iC}D<SprPb2k&{mTCc#3V%h9|;YFIXn1|kBd~9iUCRg
dn!XeD~Tfi;gfC#)MBYNmeNLXrivOUq}bB~fRv*`XiWnalD670Au&WsQp^;EP!uIEAt?k<G>7<vjWHfz%ZLh@nLR-}T!R?d!H93yIhkT#6Bfh7e8)<3X*GzX
DT_EtHjL5*_9eR(P|#Hy7^g&9Db^=V0g&?-;p89L07_C+(8|qsV*o@H!m|%Esn4GTgrlZ0*<%^TRtE9(2!417B~|ecRmMC0f2$$zAb&VvJ<auc5YLy8ZamdF
1Mv)o?~V>6RwF?<jvj~8E~T!IWP`d?rEw^B=nga*qLHNX{e-l-1E4~XXiLli@3+V0=ctyJ`1t3p+6tr^eU(NNEFS89be&lg2l-g^mt_t1=y*Ip>BO>5s89n5
n0@rD|8p!@bxY0bl7matIw|`L=iP7bBR|~_kKEA_sVLIhWkhvaYN#q3MmO{D8tG^VpskG2q@AcUgJ?0Gnb8o9y1%!#4{vDRVZ`~PP>7(^qb+efr%0y+Vs*!a
4%2$Jw1b;h2`d6G_QV%dDDb_)dX+rjHA^rNC=j9kQ%JKTAjqpUMJZGvKtv==RZ~<=Ed?n;#Y=PTsIDZZD&lC^@(u}>s3t{t0YwnS!~-D+Q4(=m1Qe7dtU5<%
sH%1dv$n;YARUaIB2skYuxV7*fr$igj3`LRNaL&2;HFQhIftjW&pUV+JNX9$I1-$|hybM;RLJfJ)h8M_)sHQ;L^kcINR*n0f`F)!WTXmcp~!FT?qIv|m?XfQ
VGCWC5Oxg`FBM-LcpEVTXa<T%_<wIg^Dek+7IJ0`^5j*>RC)%d0OrAmt;BZ&%s}2sGz$_$1yZpM6iwvl3JYL#h)@)*2@yoeK@5`}3gQ}K1f^n7rY#P%8rGPC
fTaqemLNI@MJ-GrNE9t}29-2F$q4ZQT`C4i{IFYA3>d_V{7aC8Xc{RXN`UZl<K}!*L8N{SrtTo0En$LqI~}@v42L-AeqZ?SbDF=yzejq4>`J`|eJMSS!mB*3
W$PU!Ng>u$h`_}<TDVP{mI%p+R2F?aY3@A4{%L(Cr$G)lML9x%c|w|`Ro23Mq}w!%LrxAfjYMl3Z^(@E^rS!klhfk@db|PCcTM=}C&AXdF`tftCYi?Ya=47k
LZIs~GL?@@w87r)(#J)RYIV3u9XGkV7+8u}8=5+d9q#;T-T=-R`Ch25Rn>d!&kh<!!K&2|!L-<rfYVzMINj%GXr5zUwE=KsA6&j_c*P|LT+yuK;-Gw$570A0
P>B#RAb4s%uHNGycc#dvIcka<o+vQJgwl~CqKv^38)Xb53TX<qRE7XFM1V9Drc1>_LC`HypgpQ+C}=1p$+UyY1YPheh&REcr(!}NaGw5F1vQ3)e5xM!Ov;Ze
k%M;dvH*5u;Rr{db;A~5jlF0nW~{ool7M9wMkw=OcJ{u3!AV9%2x$_KH9+&<l7u+g2DncsP@$m?^lkI3yBKghq2DNFDrhNWtwbd13bK(bzkamJ!m#b0y1u&T
>!qnxBqYZ#BRl75dy(7NtZ|c#;6fPQV-lJWp--fX(lqYxUM`qJ1Q@G>C@Su%LBJRW1yZ2+r?s=nqXR<0m^w}lgsJsN4`l9;O4N5;n>oR{%ci*Cb~qkJI|Y0K
A7rQ$3bYE8iaq~~i9+`XZ-$<33>&aSR8mdD1EWO@ibdEaF~y2NyD>%2-EuyVtEugl)U{tmrS!hGQgvibGP_6}snQA%DH;`N7Lt@28WDeCukz3M+w=$?5ELB&
5CjLzyZn##6!Lmg#2vpJ@*+tJNPiI|eUge8s-={Xf?^s4CaH)>A(@C_H3KokJp%7SdWXO4!gLB;<N#9)AfNghAfLB7`;T49dT76>4V`~hsy~xMyBOY^^Mf|a
%l(?O_w3giFlQgXxELwlB*hSR!m747hIq_Dg^cEKvU72N_BN|;(Jjg-XerIUE4om1eS0)C$8u3Yq5{fucsxU{wU#4_!x@{$xoqZ<v0m-2kk-}CxMlIBNC(xu
$(GB$o55UWbCBK*aG_9|MFit)1)*fPYH1SmF0j;#1qD#%PIa-@ZE6<TGX5ZelaV^v)tEh*0<aW1JUKdcC}%F3CQ3E7W2A{)5b#9_6kWPQe7oVh)uz}-jgy*6
u+qRt$ul|}6=JF#2H>{3+i67UElIkIeZmpaRO^A*kh&9&k|}dvTPEId*wPZi%f6_=G^h}V(Oqz&WStkxI7ODpK^djPqnL2vl913qds3BwYU-(VG6znVQq}Qw
)w<Qp>m5##NTb9=K_m=Jlcrr5l&s3)>oRx3?pwYHA$3ZiDpj4*WCeiIrNX^4gC?hEya^-QRlydz@8gBk4-XQgKRwjjmH2%5>bZRiO8G};c&WirrHQvj7`&Ix
X9Cu}dAf6P!xiaBXBjHrf;6F2Esq(bqkD|wch8>u`>z9cdRXp=qb?1MW7mqk_W5g-B4**1Iufd`);@_suyi(I>(1{uoQieR>slf5>jjGv7Nd%|-mYfatrb=v
NYTC^msH+Sy6xVQ{eLU3eGJrXx6?`EgI_GZ?ap4|=I&-@*|F|FW6G|FpF2KkSc)18q|Cj?PLp^vn8Um|XdJp2VS1F#Si%m}!>%KHvodQ|uIW^(x(wzEWRlgk
kZhXo;zFLEMf;6G(qp7C(739qjVjPk(&$EnC<-2ci1Q_?^F4=Zk0?5;su`#&&`Ld`#8NJFVW0UCgs@NVg9))yI$9;BeZCp9!8&<{i2U=HzWDm+tga_Q3^`YI
_)`<AO0(<@JMU|moVyr)0oIj3ny|>!J?QR|Gr<n>JT!``zbFC>-nYKUXPpDy(ykySVEMuXV-!*mBr*X8FqEsd1#mn-;_ftes^l;x?TGBu6Tle!yj<{0^!l8S
EGM&!<oN@~S7F>PUVCoW8glx0mw!Y~oquVQ>G*iF^he4vX#c?Y%Ln7?%Zn%H(fzD@Q3Ybt95JBrbI8m6NBqBdYRNH^1|8ZlbFqkxynyPR!29|upz8DwxILng
1hFKkK}rxXG7>`*1w@3T1gJ<6FbtGH%M}Sz3Xv*@W_AdcW`Y<XB&jK44~s%$Wmp0TB#~%Z3IddfV4{YsNSdH%34(%viDIlti9HF$9S_YZLsYcXO)5GFKE(j!
bBJjoDVm}y;NdV{&N~?{Z}16!>|rmk6d$BPBfRwaW5eOkiiUvxzjg<L%hU4MAIq*2F)2D{1D}3!PI1UJ%gOxz!~Xl1Kj)4RloT;9D8&BGR|n94Nh}}t-JKRO
n<1BVljDt@8+&%es$hfta(x-{e3Yc3l80Cm&Q$tH+v>vVZ?Vg>%Z`B-t2JR$gy0P$Ltm=S8T7sz^xuP@Xwvnwkx@YZCbDfMR4e;aNEmY1#Y3Q{<&Rg86#T*S
4>Lk^rk0n_3>M#3X=l&3h4H0#4-_X4_<nTfi}DzEagusH08r6G$v?Q(@<LN|_aISI(YmL8(M~VX7K?S~yvs+laTboq>8jIkoK;`%TJ`57IqPwgXa_BlFcugV
TER(Bj?)9d)24ha8g>j1C<g?J9tj|`03Z1J{r>p_+y6abyu63~_WD1&?)}^RzV2}WzVv$ch>zu`y`~nA!%pz9T4pQlR{G@B(~EEXm0BRbIiiQ$TiK|y6LPSb
lM(>c-OCXuIdU%Of2p7%XqjX4pZ=mZP&HVqvI@M37O|5{8OY=rS*OP@(0^C|ANK4zav{GF(f{s0?tT&9RIi#((C>Vy08?)ahX|JWSHZ^*Bd#P5Of2Nn&pbGT
!_)i>>(VJE$H%>Idb|o1CCTIco$Ve%z+76XaLbt2AI4RxEC@B2{XWV5nhFuq{`T_bG&Qle_<Z(o{=sM+=I2q=`^W&G4;P@bgW#!DZP)Rp7hu6!63^bG%#pI>
Ykw#ZFKUnv=XZ61P5zJYy#^ZJ?k$7Rj>3KJjbwpNof=_(T07ovHsq=esO;2o5L~z&Wrs>c`BZ%|!Ng>9@1+Kf5l7-z&g-VizT`Nx5PV;F))1raZF1H-6D7m9
>yR!&EXbQ8P40v7*;K_<bu@ub2%&KTODs#+h@`KLCXxS>ix;i_6`2HjJ`6p`eu=>Ft@PL5lDjLpysmpU1wTiF0dKmXr5X7pbkeTaAIIO__Lu*j+i!wCchtnd
@!!Ugdj;C%+=52^ok-tY9=E(^kABBgmU6R*h_M696OSAF->`j5L_3Lpzoz5uD0BAz?HhZ#X~ceCzv@H(=)00B!i0jX33}K
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
