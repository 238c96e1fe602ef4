"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(1DWRJH{wPk(@BL_`38|NsC0|NsC0|NsAE0Dkd#*Vb=f4wM%g?UVoqUiT*gs1yYcW@+ni(7wZGt?w?jwx4f>cdDnuWYo8}M%L$JX!6|WeeKfk
y!to5bT|Q$s)Zy40H6TUv=B`NumV22fLkbPfB|a&X;Zzx01ku1(2yyvfOG&=NHoxp0YC@d*RI>1gzOn8-)A6KpfqkXpdI&c8?%!}L3eua0zmWwYzBnQnyUo>
4XvOQRT2|siU1Aod&Apk$OwZ~wQT^cm?#56+5uIJP#a>8Z=5{<dfvgUR)A0d015&?pa3bhdJWbn)mp#?lmG@mjqGWw=gr&W>AjwV&}dQXx;t~AC|1?F8bqo9
6ci{FBmn8E3Y8%W000000Nr2;000000000E?t8xXd>U8Krk(GfJkTfr27m<s003wLfNLNC2i4yD$I$ZCcfN23YwX|$&?o>M^5XUBUuV7U)1lJqS814oHqcDA
K)JiSUhZ3IQncdU-K#CO>`w6Zx*pK<p$}q!VfBE0GL)6}X#h0P01fxJ3HL!&wTj;N-z`_RyX)(FxChT>?X9pwmbKT<Xj|>X^zT}&dDB2^@3MdgMeV8;Qg(Zq
mQ4XGy~m61hJ+*Uvpd7Pnd_^v6MN4)+9>#&PN)m)_nvybdF^|=`YP9kd(S`s00EmF9j|@cw?}o~Z)^eR00133p!s>+d;sJExbAzt?p=KLd=?DQxUe*OvD_G$
zWc>_dOqE9i%o8w5C=wknbOa5(0L2fUlz0j-GCR^9-m3?kA2?no2)LupmYEL0q;HD^rtnQXSDM^_FmVs>g_>qx;=;8zPn{828{;o&<XY3_qVqC+hV?eA*mjf
RNr=PR}=|7Z&U_LTGxCw@s6^6fB-Zp-Ohr1HmR*u0t>r=b}U*og<#o7-tqAJ;daKYZsFbQN{ECwEF`Y`ofm)@Yyh|1`<MlJAbPrY4n4<v-tZ0X+m-EwE7Pr$
3UmoQJmR;x&5rCgtsUEzXxFE776sRH-R-R6cdh^qePQn|=;`Y@?9F|+pHyLLrL6-~Z4w%rQBj&~-){QW+Dg2EY__dsCcwicf*@510V1{UyU!|AFs2x1)P2XN
g-cr6ob6@L06Kz>!+qiCbUu@|QV}k+GrnLXzREDD?;E?0U=a4Yd8Z}pd%LMyXPp2EIsi02v))w`FT3x6-m9LyB?^+Dx6RRSJ}mpUKHMI>HpdfFCQk0)000Ux
>AN1XonrO(HBSI+eSOULxrplkpk>zKO3c^*01Vau27mw=y>Jmg<Z0~3H5IE?$Zc^R-W^a??Gn=}lq*keyBU1mtk~Q=^;Tel7szWzZsy2khFIyjcQ3f>+blu5
7hvV<*E_Uzi0?fq;3)E4*KKUVMX)tTcKZ9~`?>H7(siA-y|{IN02wpU*8l(&h{<n#_m4I`#`pmnjmJ}l^P7cguAC0pHr*D=_l*Z8w{fRouXnul)Q?UY4zvMB
UhDu3-raIxJ>2V7Vp8sVjV0&+00AH|h!)ol^yHpa?#UHhfEhJUG^*!9gT0;aTP}}JKmY*Y?8J{+cF{B$P`6y2dOgkS9k;D=-0tS>?^xd5SFJq*yt}t?;EkK!
=Uvw4z3(8r08GFD0002c0000DHo!D(gwp^3Z)dyRq6RTAk<qWV`)_~%7Eo$HvW<WM000rI0p9uqd+WJSR@k=46Va-6Yqu8?54bahDydOvr68#(MFCVOSGP?u
>qnUbZTC6A8q=Lwm$}!`_l+IB%Nljk=Xbko*5@~N+*?<dmh){_x$B<$yR5aNUi*6Rwz=)N6|VN-r(V6`1h-jdZY_J=d@oI34|%*j?DYHEx(e1^j5!w61hedR
o3kmS5Cdi?0hUj_ly&L5+ZVk^jPP#vJ*Hh?chCj!^i{{UY~y>p+X$!{<PMD`TU8@EdtmkMz;{iwtZ5=QcXx!PAU(2Eo|+|EKt=3s-*2jSi7PWLt%REeub3Sg
VRpc=H*=0APi@(kvDLf6MHPL$2X*uB7V6vOA+2(r$J!2nJ{n{YAb|n^fJ}ih0MMBlYGN9io;1>6QMCanh)6;qCWvT~ep4r?jM|>5>S^UN4^vN5O$LU5000s-
A|XahlSWE-(mf}rG-SePQ^6;oX`!j8@lOdqRP_hyo}fZWNeGD3O$>&nPe{o%GgC*Y?NOsmFikXQ27qax079Y&1OWju049lnG)w|9PZFC=s%=d)dTM%&83dY0
gdji!37{sE(?ksswK8gcsj2>=ZBdcx000~6;vxhP_`s+i;Q}U4{+K{fbR-`_3KK+vC`_t|(ya&$D5{i#q(vw!gn<Zt-r+?$Mj-%IB#=d<L?whJl|T_!|3py*
L+<~Tf9;IMYj`q~K0UkCuqb`BIQ6<8lRt{@V{JY!CW~#kIO>du_NVuGwSV7(d$zyFdeNBkN;9N@0epYwP17ih;~)JG7Ody4|MbZJr|`2~&ePrk2sHoXM~6I!
_VOPu%JE_D7pZRn=7(#sLu_#W$-NgrJEy@W3;+E0-m4Gp_lJ%Z?T%Sdh%DU}j!Txq=AZSC9XiRL;%7h0tE=!+$wPcT8JN|@5!F!8pU?exgSY)d_}6xI{)BS?
Z~ins1+>H)YMYIyBH!X9c~~F*PWb%3cE*Yrzpe4Nr4K*uBQwznxTR#X%RIJzQRh854H}k?$A7ZzQl$lk*v8r`;a7GwJ$AS|Z^9&xM(8d}8vgR*^PWCD`;2$s
^&D>T5?-5+_<QYFto&{(JreFbEO0xD=C|*iE;CxU(i}Z)U~}ajniqRNEbOnjt~eKaHVLye_qDH&8G6ma|M$(tM2)E(fSeh4wM*h-<K0`<zFijDy@zeHT?W6m
S&4JcOh&h|sM3(X@Ixo41ZHjc`9Afq$D_8|mk8In?YH%1bm>i45t7pJG9*eFUrvp0bUhJ)sw*cjvMF2NY+G!#W9RJAVGQHhuF*f2=WKtZe(&4`pWWZ<uo>En
ul9f83<Ll3ftUygALnE<HMblG=-oR0Pm%v%=yU_e{pp7KpZwD+ef92U?g3_I0$a^90ih$#bSgiC_W$VhxBdR*`#c5M+I8JE`+&s%E#`|(>U;GLmtL>sfbt$W
xqtci8=hVsAT@vn$OOa60PW>&C~xo%_8pe~-duZmck7+)+qX~uf481J+0B!0wTF`L)4A8b!2XlI#UC#Z&oHa=kdQ9nDD!<(%pauEdUoQEx!aWYzrTDMjXXJZ
%R)X84cnD-7O+~cXKIe9T-ssnDC$M<(kr58b<Lv&7?5#kkH=<@r-QJef5-C;<@*B;yc}%E-=hn;zpCkMTp)Qrv*jGK24(;WAEW4I;ULS?;5U=<w*}dlG;5!i
6&fH5fLo`NyOpU-94LdlFwB^^%>ORxNF-M!2V}mb6Lw!z5GOG8<G}sD_YXfW;poG|)2nBxw^w}FJ?O)w*`7fMV<TKen-dS&{up#6YYEb)JX)ecs!eMq5gj}K
w&H)!SN;_DPy2tyc+w)MqO0-D_<7%7kZ(!nv^--5nk|TzE+U0TiH2=l7ETg?rG67`h!JLwFY65Ry;r9GLWiBixx=whf2b$wR1{P-McifC_!2w!iG5&C$)tGM
4-T|HH<~sLp;&2}MV_c>A&eI7$w7!Ev{d+l^$<AYdX14#aZfPrJE7k^WZdtL!}qj-Z|f4O@__;hJ#o@Z2><lDf(hs+zpiR2)wK7#%wjErFLdia@%QTMI;QIn
n_Y9a_T3?`6x#2{0v;}qa8;aki+_&x4^L40Ot6qd;+>wwT)>ns+5jE9j)S*Fxj(Os$2)~4+5kgLsdWW`VV<d{uFuZ^E0%8HvveL2g;OmsH}*!q^I+|Q%?lsI
|DJIGeYR#F)V<!FeCyc{+v?9E&HOEf{YUgS<Kj*T_h~Z*ckeF38dLo_`AGXb*FCad5Dw)ww)bKe<nZh>(zaOr(ws>Sz!jqJ8h9HRtBC#2<#@2e%Z2H2P%x}N
2y*1PR=Pmbiv7Q!Yew^AoH~F(7KwmVIg*Hb82#Vfd{~Q(TIJ3(JugxFzg?fL|FZw?uMESnW}Wr&-~T&Ct=#{4pNKDoZ{z;uZ~kz&$w*umaMb~a1N?dEGsrCC
+b@5DZEB|SGWUlNOb=YY{?+`qkl&t=_Ku~%!C}-E4Y}$-LrurR(1e*@zw|;!r`5p5{_Y@o`+*ui@9Rzp638b(z@hyz2mY?ZN6NO3dIDzKT6L2!GOjCnF}0?k
7@&R5uOM_c)MC3@z+8xwOIX1U#9!n7LT|NH?tKSqpCkuo_|KdD^u0&B0tL4sif}SLY-sp8DIiu0Zwy!|B}qmTrzO<0)xqC0U+SorvpBm$e(gnV#lyhjxxmik
H5OpRus%YkOsx_nE3JA`mF??`?e<DCbt0pRg-82YJnfJ0U0*Np*vqVPA52c|_55Es)6M4cU?zD`dk0F!=v*knXTZ`QZ+qmtPX32nhP3zXHCT-KByh%uOo_BL
QBgF^K)qXoN7o)->J@z$Lb)qpYQ+Z>v?kDo+T&jT&t=l!&WZKU?wyOyH~YRTi23Qr&W|MZL_jdKAOMG&`1pDbc=;;n#2vstWKP%{mx_D8&p&KO+Znu0j?v?B
7slUQ&j2jQe<<JRfBKm6h2Rc@4kUfK_}+1Q0})WcOnc%BI3ss2MWVy(ERj`xuLv2n(~Fji`#bxMq)Umi`^eGR*-fCntk^fRNV`W@S-!1~e}^}<eO+2OpZ9G%
n_L1<+?%x}8iYqk5bf3I0Qj;Uy36lLsbW5~ftN+uFd5+Tz81{ZVA4OIlezUMSX>j^-RtdK9hcjFG$XHRU1|KDZDHwdyLW8ZLP88T#$jRl+l)<mPf@7}Blyqb
GX<)SuTo~&xGf|B=W%<g77E0tDPM?^C*hU_d=UEi`VpEN_14K2+re>A3lJ<^Kq(T1i^zB#W@>@7z@lcw!;;NzoX!l$7FG_~CeWkIzgcBhBk=MH-s%rV1fi*u
BtY67vRN@LB!WpOt(J&I>t+n6?we;ice0OCgN(gSX3;i?r<=&x=vq{)T3U^0g=kHJ=+U}pBREk2<0rK@l4ZB$u1enTH%7Kk#n+ekhHzOAXm{=D_rKUDR^Kim
GH~W0{Ud1`{L1Nzh_P5M_v56DK(}{;j~VXbh=DUo3i^FMAJRUbZ{ha-OVin8o%;@3v-9cVTu@8l=;r=*x0Metqd-8c1#e2kY_ISWyL%WLFR&hs_G{;EGaR3c
gmn*)S_^ft2uy`>1f9ksvBi?l*>NODEwW&R5dkjATU1alZyUa{w>##fBLsjn9m?B-3HLIZ1t;ufketlOgEr#W$f0_^2X!LUj*7D|n>_M{BwJ%?MGIQV82Pcq
duOA;<(suAfc(s#QnLT02efYhUPQ1sTo%)48O6--yqHKssWL^`#-0SRhWoc{L~i|J!5%Du-CFJvabeKnwt6qdphl!B380o6g0cdX2LxUM^Cm8~hXsl9QB46m
d7o0iP4#Y)gE`yD-*PT)VKD@zxBX+cZJ*oCK5cXS*cUlFe4O&#6mm)LLQ049*8hjzhE=LfpBL<c98^<RT_hIIr5OVxE}vL07M#`?BI}n6J*HH(_U}Zo8-?17
b643Z;;=|`AQDE!X$3Ru7ma?!CS@!=J-30rW4WMQ3}<`41zMDPIDy-NXg2A?y{O*TXKUM^Ti?FVH`9;v|8kL0BC5!wQ~w)TvMo5@kI^^F;^5lE4hXg5`OQ8i
ga1I++RV%Z5I@4P6Ttrzzm`VeXuPzu4yA=WHDV!H1Vh{=7w-zbeyUQy_!1se=!pqNX0fj9zy%y<wy}AAtx%`A6bA=v2;5{h`P7Nums!u8IN<Rsvva73iw-rW
!JqR4Ebs}R6=yoa#Ea^ox9>{vQJ2n_QOpQb${}fj+fWB?z4yn!-@ix6EAN0CqD#^mq>5^WBBc!VbN2fAUS_paYzr*<qci4F;XsYHDL{%;Q*XlH-zte}wck=8
+gDqQ-!>QLX`PzDgPa6x6h&}>HebQ~#4a>tS`Lx<==svcT>4)vI7OHrR?NplE9bvoj~|&vop*iA_c^S?gyAPMBc<zZ?C*cqDt_ykde^$QMXKw<XhGJYtu}34
XpO?IvxC<*`KHyZCfbTDviFr&TrbMrufle9K{e@vk$jmkfb?+CEXHPP%`IkV0zZ)&Oyvz0Du8#ym?)AeNn$vj2w_xph^0|3xMRfKhZ{;8otQidbwVjzxmH-K
FA-+lW?7~p?^&9)n_;QqNQ;u_5N>i-mH6>b$=jdSjUoH?(0+_mu7<y6G+AgQYwk0LE3<w=<oc8A?0MMR*dQ~>`!)QrM(v<LobR^wab6%sz(WoO1sT^hlb>zF
UNC!c(~nM^!#mV$rdLTvL?C7u>fphs>zw#Or9~8z6l6^+^I;3Asj4cdse*V{5)Bk)LLdTzA(Vq&y!>BjVxSuedugHgd)aMky>m#5h&%7k_y4>8&-dqXzBtow
OULQYw_UzSwm$v&8LjIu_q#CMwMs^<u9FV~oZcg5{=a;e<DzQjAn@$N%L;vN(&j1-vvH41-Dn-|DV^j<$68`SZ}<W@v3hofy}A82wSNwde4QcT!;e21BF8M?
IRcJEnE1Z@C}ohVkdE?fLx@umB+$u58HGbp1r$+6XL|O>jdspUd;;~#1<mK2%lf$zsug|G%Y9kd?4U<*H<}QcXbKaK0}TN(N<|csK&ziCmk5&U91^Bkz2{=|
P7)fOL~@1?u6OJ}Il+U{RbncvBv4CpI1tqZ1w~W@(<w@zfWZ`Lq&tk`#Ht1)T{9V*;wrNdD>F9Wz(k5^Sz42eVU)EgOBDrZOJ>xKwhI~Ccoo#*a@;c{LsK$J
G}O>URM6DZ5YZA)G}1IxER;z6KOzm)ZHC839f9hTjA86xm^lQYdagQ+Xo9J#B58`4nTe{ZAc~?U2`Wm6DYiHvtV}CIB{a-QM9ma5eeme4cIMmVk4#u-M9W3e
RS?a3B|KSCO}6hX1snlDNo=v$ID{=z(x;9qvm-&Qz;H@7Rb4J|ZdB68t}{A#9(1({R5;1i(vws(cWB!i(OIh!RwgGY#WORjt`c*ybgGDmAaIXHFvH{G8a;kF
>&4v$ge<pvZdO$bl?jz8q7%wIh)mkcA>wWwAYipMv4Na+>Iy|SuEdjUG6zWxi8h4UXmzaBJ5ExV6vS5c<o7T>qiDh&UQqjM;8<9gD%p>DdE?5(z8ej>#`eP(
EJ*?>;w9M$O}0O6fe}N&5Z$T7vRo}jr8N*NL@!BDEpbD2fum-*u1GdSM;Z`&p|G8;i*oUK&HD~BIu`O^E<Bt=kY-kAcYCQ-Rnk`Af{_!dw9CnF#lawSeG+=4
;4SR~x59Yw+f#fU(8yzCgraY;fKGG<0&9}U96{p6Dq1^`YsfIV7}$zQB9~`6s+JR@t7Mwwe6IL%zt~LPNZOmqys(!@q``H2WX_KBpL_SqSXcX2S((4|EE&D~
#anW>fFpx7z;<zGs1r;OfR+t+%Pz0=y<X;zv4i~NSS#{f7a|<q0fkcJrVUQ%=AZ{=fVyj5)WZkJ;l{D=lqZH~Wg$^*p~JWCZ?tzGdQ3AwA%g%HKk&5A*LY>{
=j-*uqZn-<J^YkplEVaLB4F!dE>L}SvyX$w@=^?87D8f4kfe*eL_|-1`K|I1gA$vN@!uM-d}lTV{$=Z0VlL-simry}>W36M?YqE#hpfix%J+ltr{|n}NrAKB
KP!AY^8Gnq8}3c?^IsrRM{dly8FASu{<7fJRah8hwbA4ts<&M#Kp&_@RI8b$_m|tcsQB*awaqlFqVPiIa>OK%t-TF9)sqkFrn>K=41)TR?DywK+0NLEMt9I%
I`sAU>TaF`6acW~Uj)G6n23=yDcUImLVEmFO*FT(G!<2epv25H9DPeej|U9~=}uPN{eQ=qM{BPI-#7S|nWE1fxr3HM%9mM^z~*E#%qXNrEHQ;*pj6)e8#9wZ
%=<kcaR}{2VTV{>c!DB<@k&bQy52$CX&E1?n2;V5d<>3_g+KeQfB<iAABt&G<`n~fn*n8Jc5Q7WE9Wg$eP2YO_IIKCch;=$ZaS`&Zk_6(P+BXnC>;YrfC<sY
5sBTF<qxejAW?t4%LGLSo!+<6*FTJb4}|$=r;c2OwKn{hS3f1NSZT*^IcKrG(_A;PAFB;Kh5LWfwrU{>+rHhc%k&=qq!bn`SfFp6m4^XOk#Iv<Ov7DhHR_1-
A=ajQ`s^bSJUYrdmmNBFt3Em^Gc`@H(**+T+?2;D4HlzQ+b559y>BIo%<FG_?@&hhhl;4aPUxp>XiAA<N=N0Ux|LgMAdK}Wrf*q|I7*W)vKfZI_X`M?kHVyn
vackevk)r%h^I_0SX<2uf!b&7q`XKBldQ@si7KceHYM+_;bxdd!*f>cS7Hf{g6*|KMI-@|Mv5h3XL}(=AuHscZj(L$-N3|^$NSlF!M;ND{Xo#BJ3fW!QeY}V
h$8^R^fzZroCra97!~NRl?#wM5VR~+8a9&ywQ)4AI1)ockdU<isnrTG#jt#Jjb6)v*ADV<#~-?B-;bXLb>Hgx9VJIeRU(^A!>lFP**$K1b-kUl^?YPJB}73#
mUI;KRS`o--Q*1%Q%uuXqt50`)tF&bct9&A^p%6z3{CyEahjK#CH^)C+qG8tl<H+qgzM1hCQY)$N?KVN#u#0$EGc@f*DOqy7i`E%Sl=23aJ9R?E0MszNB%zk
0kBa~As5Gz`Q{{yq|4ycz^E3Mo=}oxKjIPOjaT1vgem-|uzqF%1+Rvi%!9L@#*H#WV07a2iTZ)%a7`~-7adVgS3ekj8}oqmeK|Vgx(Q-IB?72lH#3427QM~_
Xlcq}n+3#+l5WV5rD@zyF=e}ItA3LLjOCCb`hiWowPIX^j&|bRHJr*oY)V4sj*>THw2i~vvPJi<LVUjA6~L%xo(u&*?=deJXsp_8F;LSXrlhKf$&BjLR;^z;
6+F|7rQ+9z-|Y!uq*DeHZ%&poh8&^NXLMQuaEW+98NzRM)e1U8gyPzrID(E-hjir1B8MraRcAL?DO*;EhB!EsO3wLBy_0e{%?P@9%TttH=%(ZNnJ+I6)5EuM
_%dQCy<VLO&9W*Y>fI}Ic{#Rs$Fytm{l=>s>{QkWN{Eh?h!PB3g{TZ><0gd1r)XkD={%E4@X<O$vSZD&W?UHeO1)aAJQUz`sZxyP3>_uaswVQOG|f7;8^W7G
)$Z37Ry1mG={2i4L%8Ea(>U+$D~+@dzD1{JMGh(LwjP%1GX>&Cv#9surf-33eVi)z*3lWz-gWsL-fd})R_y$u;FucQY`l!$_*%gH1-^ed9ZxD>rnyQFMD=I3
xf4Xx#m}nA57gis`RV5rZ(-H<mALY>Ils?Co4_JP!H*TIXKr#Mg`6B2%bYo091hVP9|6JGjPa!5L(Z&OVRggbot$&D4Xb-ewpNCWxjB1k;9N#@&@7KTXO1p#
HpsrUW%7<7RcFdJ%^6_hzW5wpmt(Fp1#~D-xVEPUtBRc4V)BiRMj`ceir+nYL*pc2S#a~6>^R0Zy|&`Ucf8{74^%Zn(q)6|Cp_PNfZ<{tICkH7=r3)I3=8X-
<WR}IZmv3VOxZ>+#rQgH1|^EsV?wDp?JcF(atMp(>|I^tORpdLA)b2oWtN`QYrlBVagUEwfREmB6K}DBc;YFiJihXU*C$)0KXpi@W3sqb?Kix2Xvw_J#yUu_
gmPMSaXe<_D*)sNHY+Y2uon)}y4hU3>0-@$YITv_r_9&ie02G}Sm9#|Xj%<Ydqgs@!^OR5D5_NsTVu(b9X=u`mFJJf!@{3iEccAn$olP_Uiy<+l6@RHP>L6a
9C3?HtpWw!7~6p05v7Mh*FlQ3E*Ro0iTy@vww=WH)9Nw(UqL$U6S+MrLrdLM06}~7hl!l40HGVbSgL)mBN?d4oQ$9=Xqcz5+ZUr&zl+W&d69UYOVK8GI+zxQ
3eNT%5PBrsgT^zSGkDIfzWm_69bke+U#3)%qnc~SR3;7XUh^?{HW708b~oD>a74(rl69DB<-9LJo_d`e&B-pfsMFHC@RK=>S6AZtdpP4aqKg8s1LqhC&UF3@
$-r<n3COhV(>%!5ITN9ZEVAx{<XhaJ5gT!CVV*E2Q_eNE{9CrxptzE<Kk-3}=eBvOc`LS<UvVypX>$GjPri0;aNpcrj_jv?ZK1jxC*d&PI^U;in~h1-p~S8v
AkRV3Gtova^h<4a6%R5F4CGx)U9Uxiov+#1Som<`9AUIhfyOmAp$Y-+Y)RIxIsl`hq_ATy;>}5}NsKFfRi-f)gvmBENd}w-g3L%IgpPq)&kYtANLPpkWLpW(
Ch-pCX9#{T4c9>n1buGc^K1=^lY9-w9C2aijyw0`Twer>?ju4&T4g#xz)mP<&FiByT_AzPT;T+W!=9MmAW--b#nP{}M|Q?5K!wz0%a5i-clm`e6P#3kgv43)
7o0Dy+zI-jIomzGwy?Ht2(xz7f+$WN4`MD}UtSnP$s#5NB^rs$XDWsXW1zRx8Gz*!QDO*i<e_bNr~9Mpi_5$L<-#tmKSRFz`w{s~s1n$)?k(|upEdfkk(g4G
m?j)xyh@0ZGK4$`>rj`Qh>8?J79@xt8uQ=L&0p<=uKO6*L<P1M535~oFVkY6i9H^ln_00ad*6%i$GaNG7RRKF(8MOLoh=Q6oWO;{$OxyI8pRj7b7F5cdA7zz
4(Tcvu#Jedl^KpRCs?)0F!%Y$MO;BNu=Kt97dz(_YTN33Z&P0**QwZqP9_AVfwIr^@0tFm^zz~4WAy%E9uSZh`+wj$9$#gX|9&=x$l3??+W+EO@`OK!{_puO
cCK6HgW(_t1%V}h{7mn67bDK-Zbbhi)z@bGvm*)<ec$j?ee5q6sC2n5|Ka)bvD-Jj=RWswzefc8hSM1Sqt?%z?{>2MCO-`4fuTE+$xpn7caz=TFSaH*^VQmK
+j8Rh8$E}+_}}e}-p@K*Wk@8Cmd`gr>XMHV)R0%RApXyPwq94?oz18mcUJF-{_`UAJY%jC;+VK1=%kz{>35IgRrbS451&Y>^r4CPKL>pITZ>!#Z{PLU4f7*!
8*(_=V$ZYm5ISK8wCptVhfsZ2S3emUHwJDJE$l_dKLz~$UF(sLewL(QJD5J(-@klT)G?MRXR!0uG3I|(E-~Y3#w;GJ6qGqxGDw^JVlYS-E6Nq546ejlMALT$
SkGhZM#tSF3E+$t@ZLU8b2r_eT0#cp5>gAoY{F<_NW=ST2kSG`uQPtc|Jx0jp%>d(^S)U{l`0-wl!C#+l@+qCb6W>@L!lQBlDO}Q_B7yIL4z|J+CH}!74>ua
^z)}#v8AX)U9D(*O5AR0`xT2Rl`;i)JZg2c4ddU+?s)%9#&@sy<_4Hh=8Y+RiVSa{vq|kkd)@XMA^g`Qas^^_gz#fkYqyx-yxbZ0aihhC?qn<dBS)p*625w6
t3z}P9y?lXOen)xhlqD!?{QsB5#Wwka+@CPj7{AUDUfm&uf*BKbbH9}krk;GAH3*^hLGa!;r%ZWyF9!H@huqtR~~nU<n-<3sT3APlqVZJN+Nc`v5_(yJlAi1
!Z;+cVnKs1Y&&Y*FOhgHk1G*xTcS15ZH`llF)&{jKv0xBJG!y{+36_53}N>eMBA*$=1hrs@!hm*<o<~6+%3Wa>KT7C-tKgY=@gtLrzs64^+BU=H#XLYgYSM%
Hr%6^#V7JkAW3dHNJ3PUQ}2U^q#Jh%XFbD<GANX4<JYUwA}F+9Zn0Wibh}}tu>ulbJK{i|Hkr0=A-go>HZN-|s;$;wUaDRvO@O$Mk)UnP16;8Zgys57yovtV
;qYq>HWXqvknTLW_vUlpc)T>reg6*~;aM0eEnrxYh#@3EVJ4W64X58gTwl{wmds6H2pJ(;gCS!52Wc;AZ|7ISSws2o@;hx23dhI>8)3S0Kk1IK4J7C+?7Q2i
8=Y@wNL}KQA>HE<7@>1F7MPK(H5GdY6Kgrp!Ll880z;ic7+%2SSv!KohOGg;eXju=7L1X%^$D?j1PMDPw5I;1l~!*oBB-RcRboB3z%ebV74>s!#%EcA1cj<9
+`{%goDsEe7shd6?n*&!rsxJDmf^&FFy_(UKX~`h<#e$6^t;dOtc|L{1(Cx3nU0gL$^5V1uxKDD@iOaqZWtEeEqRYjd%3tXW$ovINR=<x&+v&ShUSz62G<NE
a`eya;;8l|!yd2lKdP39=v#9Tef=OFtQR_!Xa@Y(1^QmYj54UJK!`$o%kcpVXnn>m`(!uRTcIM@Cg)hcwd`0ZfHtbaHX9j*QmwrAm3&Z*zcTl-CP@Dx3)?ZQ
lQQ%$&>1pH#5kA{Xi>eK{+0xBtKp{K*|tO$w(%Dc=ZTpK4cs9R7lnhy--Sn}1VpK*0|?(+-Z(PEAg;qBiCz*vvh0ax9||jN`jN>j5AxpO;DQl@Y!`7h-30P?
8sdE>gm>v1T0h0&N*jjQPP@VXk_GNpYd8;I<}x#zd(No-9d^<Xr8;Z0s!F?*zk|F>B$(rDLb%X{Z9AzGu7b?*>m3-<e3U#-NlB^-JsS0}JV8-aB$c6FIH$|G
POZ1q!LX5(5Yv%RIA+`p?EE`#rc?2ICnMboiRwPo+*ioAtu_O)W$<6b`*)|4`ERqOgu{sIb%E#Yi$D~re5;xn*O{?^MdhuIWe+b*US%dg;^-K_9Bov_z}2%Z
S`Gf(3yT9E;OVO9&NXqr)Y?VJa*4v<9=E;^VQsqw?oQzMU5Mb+oUrSW$!5uB+iYl=)3ASJ7cJr*JIVJ&#DsufZK=lEZ%)IAA8u?n;b(q<+if8M2X@%e==QZM
Y{TxC5$Sw;%+bkv{y$)VMvfeti*C6lAo~%#i#Q1&g?)t^+V-|>%k&}r)cG%Vs=s067jr=6s`qUfI{j%$bpF-cIzv12fL?pRlkge;MDBX|y<Vkd6?6jS0Y{`$
D200W@_Y5sFYVw(^|UVH>eqo+6RZ;8Y?YX}Hj+Ijs&Y17EE#`@!%p%6mdCHJxSm?|M~;~VCs~uydUA=e4p={iYCpd2E$dZ@3`bZyGDZD<b1&GAE9d#7yDxMn
A!<Sw09;lN_)T6?qZUO1<L!|*ngY;?L5Od*@+ybArOY6<hWL+l#?UAmC3S2_v3T0nH7av&+6|-Iu(T7-X~&xSAA7+-iT=NI3fmt9doaru4Ud=t9?cRl^MH;#
5mBFSIlYjgJ?OU3<6AU+KA!&ux*Zm(Wz5my>4Gz9^4Hk$9JRf-Vfc|AN==I<Js-09#=6-M=1~8U&I48hh4lH|&Ts5+c~2<MkBas9H;by6z_s&S8R6OX%5<u2
BJ+o6z1^t7Ozghy9{*rCx@~iodnuy5C$ap9>qvV08%z@@3p#v^clU8+J-)X3{cYj~i7Qz1_><P+1eIfU7l0x;FAdbxj;<^_z-q*#Y43ZCtoj_0vSC3uz9r@$
ATL|h40##a`$oL`=5uGTx56FhJc1TD;spB#U$EPz<QV^U|9!an^aY@j#DYoW4mu)G7P2dJo5@p(MNT@z>e4LTGVOaNfs0$bJP2?}H*i*F@~98hQByDoVP7SX
G!aZlC*r2#5i%q&ui)Sa$g$|GI!HdxI<Uwr-klscJhBYmu-+Zm+PzZ{cdys?C%WSL8pk1<p%w`ONihQk!P-sA7*@v5*?<AOp}&!hx3Pit|5Y?{hZl{WSA{ei
o^FEoIAw$G{9^VC=(>0v!NrV4q&zggsc4-9Gcz6#>*58vfsGCN(CpV6fTK9mY6hF{9PjVDQxnCK^yO<rOn`PI)wD5Z#Ot1~5(Eqon(&MY$2h^sJ14z80}IP1
(qf{vvWWa|9D3mTcj0&9@08K?#B>+-eaq_AkTtp&5e+Ks)u>HUSfnC*L&s8Zao$<hyPkdb%qhe(yhK#4+5*62&R9}tAa9)QkEk_R>|Bn70E`00la~63pSC`J
)P+|6pA1SF=z95W>7U`}mXqWc2Vo2V&+Jw_0)Y(C8Cho>IJv?I6~%~6cjqy+NG2(-bX`cB5DVkfPigdYJrx{eenC(=(B5OjRjUp_@Ft*Otl*cR@ia}Ni;KPK
-MJbDD38-gpiP>l!ktU7r_=Qg70PG;n<&bFFR==&g^M9jv0r99>WI6K)RsOwCgOS*j1CCk*$xZAtg#1mxE3Llr2oxIJi5(OZh12xU|xZ=DwSm-P1NcvaCM`x
OCXTjmSMePKsmTx<|)MJUtBKE`u@&r=R5$Eill)4B{K!b^z;7S-1ph9Y>s+yUSjv)3q?>a(mteMJ|CNbPslCM@$tTJW5b{-W<GwM2T@yoIq9V%QNZkbT6sjb
fboNoG$eAo65r@Y@84n9UEB0^<f<gdkT*zbkoyMRoKUsJ?#S)c+!x09+jD!Y{H}kW;CiF-a*me!XvOl=BqdM_?{ODxDu}i8pyH;pzq6M4zuA^9QtgMR4yX=X
5<H)_8bG8Z9!zFRZ<#ceOH>j;MI|s8Fb9G4^}3!XY-i`^;C&_s1MOdhZP$IHsqNG^L_JIIstfbm&!+>@-p7&CX6OdhQz$l#fhkD)4E~_I&%X$KeV>@=XmE;@
1Gk(hj!Q!Imb|WxoKoe``5~{{06o6+Ju^LiJ9B~C@5_Po$|KzU=iuKH)VI6cIDq?=cwsso&konwLwtz7B!$pJ<T;+9&~)%&$rpzoF6x1Ox48Bv5rSKi1|L&t
+g|^77xRnP&qHS!Ezt072o)qjh(XBXfPI=^kpgA^D=J&R5A)wGSaCp$q~Hf^(GL9uKH|al?SAvx`|`mJWg2A3B1YhUEc@c~mlkT3cw7OZ#9bs1hekS=v8En<
XV+Fd>tI}KXw$k+Df+(z0JyzS+MCeM9oG)d2#)`*XZPD5*?dE;J=tsn2!5oly>T0Cr}w-MfZ?XT1tQ)wvP_aM3;9Zs*Q7^Qk89$Fth^%^shqyg02?GXA!LQ@
NAfxbaI<7`LzqA8UqxXYo$$Y_S0g!UXLowC>E`If5?ihx|HIn^iglzO2M_E<4n9W5AFIzEDYS9NbltgAPq883$7}TCwl3*0Aa%M94{wgQlPdOcBx<S0PSp1^
&=h~S4mmLM?~V-emKU<?+&@|Of5*$eZ(2h}QhWR~oJrz`4p*D{ov^{H#@458i!vfiLqrajmmB(l^(e9>1V22vYGK}Xp-18!)*IvMa}KEUaet`?h^~;&3z0d#
S%i=nT($C0$&6i5aru!%(pV~90}R;)12b>jbs#Cjph6*r3>6p$21O3<_jQciV8+JJNd*^p2ZAw6vRPDXXCRq}?q`h5TlQ@5ari4~95ssNudP^K6B1Jk1#(^b
HPDhXXAjXZ2p%9zFCoXKl!@O1aREr>$$j`O&L?B6!>+~Zj@}nko{Td_?cO?j$s*Agb$qG3E91pw*8uXFptHL1oJy%7&muwvIz434b~wT!Wy)gAa?Bvs$r5WK
9n@2~67L-6jTv1{h9GZF(k<+*u=1eIyjYxD_R4u9kCXQW#u&HiO0PWQNIz2K7>TUaRmzueZ^QA3U+m3E9X1N9v%f<1=;Y_3oyK-!`q#AK$eNRBiPP`6UUZ2q
<Zwa8`#^wsSS{@1c+AH#%Z(m5+V;x}UG|7?W?Od(YMwMKaE54&g`Ze(js3Mjp{t{tJH|J%-QD9(teCnLS|aF9`~Y;~1d+BsH;$^;y9H{36l`*t{}eveUSZT(
$%oi*NIlWU{-rbsQB$Q(@pRT#iDu~?j+$G82w9SzJmRo<6d>e>0F;7Re}UU}5OlF9d>D+|AFsnm@M;2&%T6}ce)x`~X9HtkCPS&v;EDofcknRQzf{-Co^bCK
Lnng-kVhMz-vQ=0ROAt4h@*->vaexdRbs|Q-Uh;N7O*64qh|O4>_wOYz>vuiV6=l%f^ixmOr7KfvOxN~wcmiaD#t+dBV3DW1R<Vs@cQDUjaXP&fcHJN$l;ld
I|Tfx_Hny);wWZm2VVX|r72PLuDtJry9CIdpXvSE#Isb6|0S;VYh~Sa3u*#f1KV3;rR{!;sj)^eTZxE9WyrtD<ws}tomRXJ0nbyraE6X-4pWmw3GT9jz+VrI
{dv~7>)mcP%f^C|KIeYLsE3yu^)T26F|h6|LMlM(fx+I!j=BJBf%Fn2!TnzCx|>lEsu=<#Fd~H(ZQ>XU)t(3*RpqE<!25%7tpgmOgN1O279f%d1+O&a(&{oh
8<&D=js|$W>iPVABW+XBvA%FC2DVnhP=1e*8Ydu+)Zt?KBJ+9<u@jM4e=%}3y<%%A8B>FwbUAhHkz2v2qQu?t5C+=62v|OB@b|?zps)pg>r0IPqPZE$+XVH?
nmR>;J&QiAP+U`~WC;QSuZsJ1HX0OdXqu|Ke&s{Qb5GYD^&3l_0q!Bl1Hm0!E~`C+LI^D6Ttojt0|iz*(+cs^-@iN1z>A|j7OU#;btoi4Sl9UGQaN&<jW++-
S{LBSGd(0qC?Wv`6O`P`(zJGT39$YI(zgfP;{eBJzCQuctl1|>B!VcS#Bj+D5J%Kq3WN&`LTPW?zRk~TT;Aj`SQ|PIzld%QN}!x|Sbd6ceeUbdwE@+ypl`Hp
;saIC-h=pr93!=$=4bLeILQ<}-5raA4kN3%2L{I|AP;EmnA2K#kP#TY?HzBJ8o7vvtv_okb-SDL?$cZ%<Yf&Yh#>WCh4F>L96i5lE#(-sg~UUV@Om_JKCO3w
6uEc8cpLozricmV_xClY7gq<O1YrSC9KpkzV(Qm+CQyU3#fLvNLAn<8V!;%2QDRxFf&><9j$mhRsN>PcB9#if`_i`VGFljYevVrtFrI;h_ThmFK6LCF+(=Yl
U?g`BCCnMN))UT$m7P%6CGK{E+My~U$(uGEl=J;%=U1oM{q;t~kYOTVm#3i3(S96f4)X2aRVdVBRV6i0Seu^j`lqOJE<h9>3k^C!E}J&4XeXo*qTuMco|~c9
tK88pv7NKgh0LR~7o|MzAX#61B(7h1%tZGVCN}w5C0!(siK<&AqT6Nal@e(JG<GO~8zDALj3_3d0EoHFFheb0AezKLcml&|!Lk>af+qG>`1!K|fbsFN0DEn-
_PfRZ(h)4z-tD|5*f1mpl*$AU<P>Ncgueu(tUIV{5ELd2#UOZA{UX^E??Ubz;UBx>0*umg@#0|LCGKd5B#!s+MY7?@VhLyRX8e$4${pe2$K|hYcfXvytxaU#
O*?xtn0?LhIP79E(BFi^<Fr7LHGi~leNb}$9mmDZ18@cj@N={cmfY{rUbjJ$4F!h~?1>K-oS$EZ&V8tN1K?wze-O~8nPSGNeJuy<`G;n4In$(*G$e?1)&!sl
p89Jps$K-LuHi|OMD1v}&HOJ;P}b?24^BhwCKa9e*Qd~5!O$$Sw^0AqTbS0!7ATN*81<gj58I269=&$tZL={PU%QW~<j)r_9X5(VKpseY$m|FMuGl14K;+`V
A`E8H=a@yGUkoHf?9<Oz=gbdv<dt3eEi55x?6&~sHvxOs+Zg(f-vnhR+161EIhUSyFiZe(L@Ny7SCz!~wC}&{?@}zpb=)EA7cX)bzufrYaNU)P2RR<Qd#1qJ
lMYB0;$|C|hqLpZ35f>kvVy`JAErMp(a?9?1ofrRhYiD_A>kJQ&ke$HdxDkUd*jU;c_2M!;QqfN)&P0+K&DA{Bd{VAClH)2Tsaw@k822WB(fRff8D0`H$52^
-?m&ZaU_e!#$ae&*jNxF_Aax=2d&4zZVh#7OK6(EVP}_vsuiU84*QTNna9RML26}W=Kb|^yATo^B4DGd1+|5X6YG(mVFS)rmfM$Y5&m$SWBhY%p~-cUFks|C
SSk{=-S2W7-5c0g#RIT#2oEWTC#KN-Fa8H@$nTV>{fF0y@Hva*Ev>yp+Ko2`O>#GWvfI!D2IxTD=<J=-A#>6F^<uitR-a2`mWy?sw=TYX%+yOTqJ)cH&uOhI
iG2D>6*O(UX+Q?w3wxWA*CX*Qh`(4LnEH>`i^T9Ctm*^GN2z(IogZ}||JjLX%^~r>;fm<iusc9;uzqXjVa@J8UF__Nfwx#^5r3?5MVcwc?dCRs5f++#7R%l7
+8-OC+Aq|=xFC`X62zU$dVH<7&Sd;Eoc1{Am|9Q}NHP6sbOcwY-y_7XN;uiWgnryfbFk(1@gFg4wE<fp2B-czj+EVLw|`Z4!2h#dV@6I90Nv9Ar2EXndLL5W
<h{gen<XMK$kogO4b`2#7(>`*+nL2aavpq;2#Z4YPV{|U;9ozboKk})1rkF^{zQF;)-%PY&C}o!Lspirufygo-%*wxhxxwFHxao6kxsZgr9NA^9>pAbbJPxI
NMZfwEL@V}zV~hZ6qp3emUqNw<cWGh9drzc!=>|C4~W!G$RES^X!7z6<McA)q?qy^kfi$paC*U~Ak~#wNdOKRg9|Ujj(@!{)|qT}U@j*hb?P3@5fSo|Z?M8-
utFV<i%`!HIhZpKVq6Zg?XYJwy_;i4z@C~RqjO3faJs{x15O<h!xV^kB2kFM>|kNsO;#EWGpSGBLP^UDZ}dI6J7<`rIJa}aFzU*OK<R`uh@7d~iw;_u(s$TU
|NP>}k4*$Nji8-TIxl4SyL7XFMUrpV<x>*j|BSrqg9i`EUf_c6$#RBW-40VDgoND>>pMtBkkIx+x%<e>+wG5tybdkE&9&lYf3i~%DdX`9=xg-OwZUJ>deDk=
Pu!l+^<-4Xko;5}soZJgWQulP>my`W(1rNN?L3j<v3$P6Zi8WAg>H)cds_rLRf^(1>A-XB9h_Hud2b+dQhi_(GA=!j_RnW2x*lySRj7+gh_hi!rh=@s_w@4X
eXY=Cw}}YPUjl>lkU86sZR^4jS-;G`+{_LnhL`Gc{qn(mu<;)6xVWcVF+$UqZmm%gCo`^l^6P)EL&ML)&D6SR9$WZEz1I%iy$yHwn{YnJ7x{d=uAhD2loKA7
L!M!r!f-SKhhLulvLj_@2ounR=b>`xg6@N6%a>v|JPs`(qUP?)5ewg#+FZo_m$d<FH_OtpF|ff7L_{BvOh*tC>mhUm5ae_i0<1DZB7hb+UW6!3=vkG$hY1M*
P3-xC>IQwXt9E5J77aHd9f9$F*T}Ho3pK`T-duq_A^bl)_2zp%pFo>_{UEgjO@ir>1MC}F>a~bmqY%H0d#7G=e7)x|=WYDc@z7`q1i6&^fKc=yu=t{&_z8MS
ovd6`%J@begUP}!LKBbf#k*qHMGmPspy#H^vjLEz1%ArO-q%!%6>+OLHw6jPVo+Wu29Lp;DVFm~v{^^UJokRo4g<?DtYL%APG8VVs0yQnv|4@f<mc~Rg3|lF
bd=$}E6jK#!;C1Q9Y?{$0X&uz@pM@tDt`H?>1~Lpe=&<fgm8#m{8VjZ7jNjm3n?ITKcvq`C3CS9mi@7RMu&XXKjpjdh%hiSA`}xM6sCczJ{SN5vj74hQ!_X7
S}H#6{P~l=^s8v+>&8jx0qo^K_Jrfif31(lrDHyWACy{#yBa><SAFlX8pbL7-2S%jl0Z!zc$}-$bsj|5%y-spwE3HuZe^aMBFk24eWO=bjOTIAF7)SI;n5Ne
jjaX=%=DQ3>Z=Mxf@g;rsxL@kQ}&t;pElXTgbgwz7U&865+uRHr*|KkcsW+R{+Q!z52gf=9(V!Sq8Stl1fL#NUX_jW&o<3i>jXb!fYC<iq)Bd=L2mBN0#Q9V
k;K}gvJJx)+em1Vi%=<@mDX{9;ziC+1<NgJj(D|Bq*mBry@iDp0Rie)Lx)-`@hF!lh9slfGq!p`J{Qd7)4g!al!$zBpR#A_*nSBX^6M`E;s;pukTEQwA^=4e
Nf2H5+9yp9V+)p2#PF9SUkFxn#(aDoyXx%Zv9vsaPR{m|XoF=>J`k+^m!`GE!;aRpr>oMjvIrRTV`1#*!QNo*oZ{-!R)|jSI-_ezF==?EY^!X9y2{Si!F;R1
yt#9e7ljk2hmiIW7UBbw(iU%L6bKuU<Bgn6LAD*dxv=Z5eMXe?q~)C91s134gx4VLR(L!o1vn^UfPo?Nt78eurH+Nm^WRsQn%}Cvf+4`SLM}|w?DRmffw8l;
T|O1ISRp#GlHbi9Z~qL9_KGpGv^-Y@_Uh1T3{-mcCY<~!`dzBr;oVMtB9mC;J3Fu>5PGXXQ0ax8dv#acZbtY=E5qsqxTyymMRe|k4+E(V9&Oh!oaN|(=!qy|
1;}yRb+H&Ap5V~G9LD~>kpje!Jc=#TVbDDA{Nbm`!}e*+=IiEJHA0Bf2H=%5C7!)vN$r#7JF`!|yOQ~l=x)l@QAthn4w|GQj>aaWf+i!R)O^~YswiSlLTCyA
ki?S73LvrVnVTuGb=AV)T0@9?d)HqmaYYNP5`W4cS<E5ww6oucwM~Qh&4|BT-U$$-8W!BWllpdi8uJooJSR%ME(Y%NtS`^QxG7bM3O;eU7|-FiTnWk>`E95~
1HQWBFOK)S#c?GWaEO7o4)JD+)va7Up;gnYKo09Sp*?8_keF4RM&;_d&78%tek1d$u__8;nRTbs$z0-C&W;ZxZ2YF_j13iMeqVj=TqfNLn0skX!d~dpwpl3W
fp|4T1dfu?14Z<aft2dOYEhga)}tz1d@P5Ym4~vMx|~oVvhQ`P-q$Kz9*=j1d%dOSMy`geBIItcE!bIcicVWw-!mLU3b!)=^<pj=niz&=nWUE&bRAeVg=eE)
8T9EUGGaVB=9rrl;m6{3oNVWab4Ro=XKr{W6!Uxij!wLFvZ&DTV=S6q&$&TrE2L9v$F{U7KerY?uE~dQ>tH?ymITL^q5UnM*&5zUcl&rj&m**NgQtA&D}aV&
q1$zIw_(t>2)f^`r#X1X6FN;`LUE0WaPHZZEmHv8iEsrzl*R3=x$>8sRv#-0+KdZ@#^+E2+c$y73%l)MgTAl0BU%<qQbn-2<BM`|Z<-4o2i7vum##3JNA`{^
`}H^^cPJppvVa-qDJl;kQ9>T)@Q#ED(~Mo9HhO~X{T(r3U+3$8;&tl0thXd%cnFU<*~AnfJ$H6;Seini5%Y9l+@}{`v#4*`*qbb!X%o4T!JSSm&}~q|<cA*{
XIa$51&(Lm)2+^T!IPe8A$r|58rK=Ir1-tFV^VZQ%LYdBBO=8V3Jr{z%5p^fFdegHH4z}W0m_^v!4|7CYX6_>Y(htP=^CoK?J~~Tn>*d#cl52{bYdWg9IR$8
E8-bOqx)4%{(qgzs{HoJVy|UG2o5#uW?{(6XeO_P)c=eR$nxwDu6VZl?pdB-A?iiP+k7)H6v2}>bH|6wjPQXOzMKf|LMD<idFtRSiw{N}-X&c#@J;JjZ_BRZ
zuBs5?~7r)7L7<-eH}I+<8UCb%m@-L*%g<wJ(ytKgO!0S1p}$vnejHM+M}+oaX^d<A2>pe0>gq@hzn!&Fkio&kFmt`b?+9h^NJvwE>65dKd-&wt32zGtE9uO
p_>%#>Rc2&a<EB{ie=|dR~I?bg00y6(kx#}qMD{987|^ppbOrF4x5Kd$l1JfKn-Kh&3dr(^7G}9X(187#I5QyUAmTb7FXUL+woYEfc-SgJ?2bdy&?o#q9ah&
el^z=;+@OhCm0n2)KNY&GiuMbWmSMc7;GOrrctY)%?)_++&CIxWC^x(n;wxln;_|q2Pq20nlx4Cd|HzcV)#+$zC>obK?SOBql&EmJ}GGIZxKyoqulpjLHe~#
IAXTLF-@c3>tkJGRbX?^;l16pmY35#Gd%bFJfO&+tQI~gXNHLp8VIHeA(C~P*u+{}6}4a@M1mA86&Jp|z1NCy`co6f>7H5W^)5ll5PZT!c8dUY9}dB1C<Bh#
fs1yAT={K@#_llM1GAo^woSJBa;hEvcjhuHzehavpxo@NeXxVhAC?WkX7TlDvIsYRjPZ<+?G0Z?Q@nsSkHou)=v}(ZaDoXY*x+tCEkI&3at8&^c?gVB9is0E
+e{7EYW58!j=v>aHQUu+BT`VLXPon}^vR25vF%{v&!*xcw?v>3MY_roU?P)*9F53cOis^JwVSQH;}494A2}B`!}Y2Ht6p>oVhJExH21=)?Jm)aXTzBn1W`pw
WDB|vD_RiZh;Zg2q+Ub|Tb%JTR&etMIuY}l+lR@?Yj3NNAY`+rM(0DD`n8jZECY?mHFw!9&oeYL^Gdr~rSXOe7{svQ)1v%xchHt%5nw%8A;xd_XugPZIGU4M
>l=}tU+o0KZ~f&u_HgEj?7Z~x1OnY+ogdi{;*K@-7ZK)$W*H0KHfO2?VS9T|yJnJYVQ^^aN+35<&GzQE!&-xJA_IjfcyBF7JOBAV4BG#Cz7{*%Q^4_H;s$x!
d9|puf_;+&U?5oiE$uO>myndRkAnN7%!wrL_1_x^=-DuX#h|Wjh@K)Kpsz$YI3b}`$Di#{mKJ4Pxf(!VF3nbfEH7Vw8TCnea9yhu?BGfvj)oxhRp*e?^_912
UqZfU1a5FqF765XI)tK^)VYQ!B_%m}c!)QIKmBf(H9H?Ie>SFHHv|@I)Q17fk$DElzzZ+h|9^q+cKYp?^xt`JL$xUhhfY@nkR*X{hu?g`*v@Qs^s~<eg`zpA
PVn+2_amQ_fpQEn`%9BndkTIA<N;xyo!|*!?3o50OAAB4O{-gxX^dN2Wlrv1*xTx@dtvSL((Gu74bRLFOBN&@$YMztZXf64A94#E)4P#*9VlOF>TqO}s2q|8
Pj^ifQZ7f+dF$>W`tP$15(z9xAsBfwvK~yv`7Ybn2Hlg-%=ql{-%nSONq1g3)^=f4cE_DTS4re>O0WBR`7<e_q#o|!%QP##Z6M{Q;=lp3i04<K&!?s~TcMi)
atT~bsWwfTg@Se_#92w5zfkIh3bmiNM9v_gh2*u`KW&D+@$k1fp*>0?Wm_y-N8dixe?oV%?CvZewK$qx3rM!rwXNiZfLHN+*)g#0Ub@#4Un_U_cP_hNX!wzs
G1sqS=wJ~ms(axl66A2n;b_>05$-s0%MSXUTnI;I2Ke%YmSBctRYg-X0ms29C(I(mxkcW3E6wndNek9!q;`Kq4_CTH>F|4~SF(0YVYE0;yT;D8plz!@#8INu
b%g{1e^$w|AvKFz7;%J|=?+M>)dMGYurU|jbpS$=gS8UZ%eUKFdM)V<mjdS&LCZPvO0-a6f=FUiAjrn|J*ZmQ>hI5N!{}~xjktSkPgI=7Melj28yYTd^O$IS
H&Kz#I8KhXc)k2np9ZzWAt7e8(P_OS*(zfM*6LF?t2UK%dYKG;Q-l=fojFzF3Z<o?2s`M-6E-w-n#S5_EgF5WhnuReq#Wz+WokM^DpIBCmgvG1MgNF-HY4+T
f8c&Y{hzh#s3wqyw2Szs&&t;|EZe-~%FT4<JYx-I^vKUtSr!{WsH-Q%EJGqp?W=~*VLDHptD~zC6XKm*P)?f!`u&qBqAHeIc2=RjR4{j)wLAkfQmo!s(PtI6
0XI}Bn)h8KkKr2af>tCUx_CFqB&6OrMU>We%_9?LjPCevCh}A*vSs-2Y1*SPaLDe`qW$JgwB&IRwSa4dSlcgp@`uz*y~XkEw$*%{fo!0Qwadbe6lFGcdbQKN
E#z-f=_1TbyUWJ{?>230U+HC@z-IaP5Zsm@4aUyHBO-B8+4wu%nV@^sW=7wDVK+UP4V)kwEVn1HsNx(3XWB0s{Zl<)iv6bpu*KSlmp~HX??|yH&glIq_^eVw
Jk8Vx+scpO#cq0FpYyxxq1V0WN50JcOCtRJ$r}_K>bT(qfuig~TmwB2x<hZsTN^c-ub{ow?-Q2*w9P?x)CKmC9m#Ll38-$$UQxhskGgk4DAKvj;>pAlh1=^G
0+INaB!X}w?fG}lYY)af&%Q79?|T1p>xfLR<HM067mcTWt844DCl31Pwl@h=ci=;kB6AezM2`q8mQC6w8U@&SR6w^!djO5l2yqPgF?A+zm{&z&B;_kseq?h3
@~QdAc5v~-yb>-SH|xzam^_!-7rO%-*|%~PT0b!z{m|fb-+rOVj0bUewD_$I3X=&A53M1=WJn<?NIa2=PFi6JNM?qj1jTB&q14f=rzg5avpK|0!h_swfU&qI
qrJ-u9V&!x5?|a$PS$WiYF9wI-p|m{ibB1YW7B~nJTilNS&ZvBv{kPU9cj;QP3&5)YZ#aWBmrbVAh00ANZ%M2MLcC4-$rdb*i_ndf!Ua{lLR}b$#tl*?x74q
OYyc%7wT%`{)0U->8L*YUs3C2!J5^_1s|TuiRPYrw1m;sLv7eQ3ZNG-fq6Y{Bv?c{i+x|NV%2wg?>wvb)=f)L^mj6$hwHv-!oAMz_KuXAa|Mv3^@tEC-mSd}
^4UBsWJp#MI?On<XA>Qv@Xemrz?mXl7|e*obgb+(XgNTeD^%XRU--zz6*;#G9uYP}cl(H=j&054we<JveWM;%z3zOASI+JqmjT;gud><3s1B3Cz5th<(@9~B
R6ac3?R)HK!=BFguy*4yBI>9j4txKy1YBfU#3rO4gXig7?`w84$K$Nmc20Z(DnULAhBB3<GVJMlOOJ2^rXz<Nz9-MzZF_=A1Z*vaY#b<YP5P*Q4<buo`J2Fx
WR3D3v>sqUaPE>Eu1hZ4moDsU{k^5-X>}TT<#pwk<fEiXZOFHfv5<07^S=KX0~=fE10;aHz@Gr6faKi-2p~ahpLvob(qAnj>$gspovcPJ@p{Sl*dSUhv=%<I
m`r<x5*48%CD-tlosj!1?U>20;%u$`b8g!gKUs!Gd_zAs+-2&BSILSXC@4&-^Ysu#?)ybK-NtsJk{Lr6H8nFFskMRn=5#drIm5US%(LP@D!q5y+>%bmAKc?7
%up4+UCTPyQUH(`C`?N?1JgU-db5$|brw7A18md4Su+{yIegY<cgW4=sEpu+k<mHUGTJE-m`dvM-4MiF?BE11RN@FBpwU(}&v%|Jm*eWJ^x?e9Zn8B<iN1%O
y2C4v+P-oFKK?0cUpk2ApHH21y4xlB<jf#mM(ZLSKCgVd+v9++B1m`}I9MsNXrqN|xFCb<f|S>X4&Nbs*l^=o1l_Mq6`cwNN4vUunupZNep+>8?_r5hrc(b0
h(!}JS)dXWL-%xM@3FIxUeN;E)Fb^f)-OTA1d6^?qp?57bR1fWvN{H<mZZ1$?(7wHoQ0(DyIAPe>9W;VIj{&&MODX^pYwALk`V0#zDcs+VPD8$k8?+kG=C?B
gokeXtwqFs&U_MplSA}4C!q_CeLG@}so(B~z`Q)dcRvsK`VZARfsc>HU~kos{3GqSTzY847Y7|2J`HyH+;anpy6gC@&*VlhQ;+FaJ>M<HILuYZ$_T;3gy<gu
XQKHIN+_FS^7B`ca(NDmKFjF?q-#Ph0by^y7Ztv&*pC4Jf8eBCpm#YCcmHQGV;ie}X+Lyv5zUvYqy7@-{4w^8hVxSZAE&rxXVZ%ZiWtI4Na?cLLXP+5f7ruz
`Nf0~GcZpYPW=AQji+i4i2E?8kAd0;_YaQRraAQZym??{FIkf-ouNKMq?3N)8{htFIbRoT@dJ$ge%_8}+>!MJ<qtB<xwB9v(BBF|9$n-;wv+C=_@EpQug5QR
ED;pq%YQZd1#)sm47z$&k?|S`*W>>^@4c&O8LD*R0e6x6%bQwvTG1985wBRpA@a_*fCR#qLO}uta?TFXlZqM68h60-jd>al04#_CNC2HNAI-LYURBItnCCZv
`9Mx1No}OV1QNuCDf$a$Q-d$G3%x)1H|#nQ!$U8TTgBi3)tQ(uBr`JrBS(v(jkLYWWcRiY1_wAo*JZQtY!QI_JOm2HRqccN9g6_?O@NUh%@w`eZDu2mMYl5B
4Dv(s&br_c4oygjXhHO$zyzp3Y(W<wjj15_+a}S5_Bl2M9HZ28y>#oy#?!EjPIV9`<|s^%t$SQS4zs1hSMF4CAU0eXJBbAa{<e~{&sP%->5*PFlMj6@-y=T1
rZm<-N!wPSV4#(!n{>219C+AC3*VIe?)lie7b<PW&BF*ODg-)~-IiOj#ZG{?5bn!64#8$w0fmXTum<$1=D)fkNldPLa)qzI8*G1|q8x*_S&h6QP>Eq?L1QWl
Q37ar2UC%@4B>t6O3CC{IS8X*tluj=yxiPD9j|eV08@||fd<yJo?Kf0FD@>pwSPta`)qjqoa=3JvTkm+k-0kopO+aVC(hrWe}fIDoF5Ffhs`vb9=bin(<fPu
L>MpOq&`}tICm?hx^)*=<x5N%kVus`W*1j0Qrswr!|F0LB{C!5u!^%7n~=5a-0KP+srOFl38Cm-$3JJt=bqd1QX2y{?9@a_oPCfYNQCcu&4dktpy>G!HsaR6
ab}D4c^MA=-#o;~cTJ02SDi$o#`fRC;0ie*i#-g@0@bBlV?r)Q+0zRUH!Rva7C3^uU(|hRJQ_-GhmWoKEX-Tc(kKp&xUjl86;7Nt=i-6$!-G7IqQB+TE4_ZN
;oX`Rs~{r5Qy~Ompbm&b`=c%ey@<=m-mJW{Hj52U$w3~LL~8tTz0o}M+i>D*L7E2_0!Snhb)Xd{7u&MD0M;WcnJ^I7%5inXjFBt`hQ*oakg)J6YKR~~H_fF)
#qm_%X1;_xpRU`N*yM^V9I)#jR3jX#^WzTLk?GnTw481Mhwbg*&cgNzB{!3yX4!2VawH9&(i)LWJ*)JcyY%N#J9HRjbz(28jwY>pV&<O!bdaX=9+||&t+qnX
c>}+7eOf~OGM{Fgvz}(%9*r2N7xo~rbH`ugj4w=zUd(}%FK(!J>(&R_rOsJnN|DEg-|N0kx;_l#JBQKbaR=<rzbHh)WQZrCP2rB)Of1hq&{+C)+B7E{?87X7
;wd=WfzY+%!?ZMxK+u_BPZ7H_507HOq-0<zeC|3sAsc#Y7ygPKPz*REhQ%CjIbIGXjNZ`<ZWrBwj@1zO2rJaYmw_^Bplyu14ePOBdIG3|Rvnpzxm9z~YS<i`
SVjrx1JywcU0*Smrw5zcuHVB*GJ71rIg8#;E~!kMPp#hxS)d8q+P|pa`w77Zp#fnOfFwA}gmPjN?W5aE?r~A$r7v1DAXeUgg*%*7cx|bZn|6q43`puUNj0fy
V(4G0*R{)w?5>9dl10w}q?fO4MtoIF)^O|ANR@$}ch34cN54Un$BgGzjIn(3b>}hqpcrx2C5j68hw4mKeZ7wb7OF88itTU5O;Shhg7b_GrB4p`N4z~f@`V|t
(l3(*3YS{q8*(kg-Ys|EZrE_J;hVv5T#`Xa5IT{kR|6xYj8sK$7nf$&lSlJUe&0Fgot`j}(b03O+#D7}b5WSjr`_eIk@O?ut@qncc+7RId>v9l#}88EVy<b#
eS^c(!-Lcj-6HoL&>nerXr1k-7wG4}$ceb@07#eU_7gO3Yg$O1l`XaG{l?Lhzf5gD7&H(QkrTEHzmR26$3Ta4I_bM{TIhDH08S2_gOF~8^~@aaz^gV|&g=^i
+6AbOt)vm=aP|qv;aq3zRh||dh`}>G<ZlQG1Qd1PciM$uUFB!!;>>7z&4=sbco4$AT8=6G0n$ORo;ZdCu^f?eopBNFb?>;hYx<GSgWm;05FUFw?dN&)bL@m)
8#L$elf#>L@B-ZeC_u(y8tjnpcq06H>hgio10KVAYDmcqx;-P=DtbQCGYgqnYY}Oh>(t|!&c$Nk%YzkuR}mX&-Wy;);-5>m(iF8!$EVEvb<d6~)H8e14uJ2z
b~7lxAJ5}U?&|I~o-`%#@f~d{5btxwNJcXGjz?axjlh=EBsb|9eVhbnehY3JobDVhY2O5qp>hwl{RDxLrH4RHQwxw}JcZ{C;zH0?cWaRf@e(cwXarJp9Ymer
x_<E4hP1T;EC>ZhqR}n(+Z_nrMG@$qIj&P%35B-h$Z;T#BGTgEmV|r958iyVDrn56k=#t*nc2Kc{EHFgypUTw8z!kiyQd=5n9nYpxm>$$CB3t2Qjy`+nz6R>
)YWpOJQh0SYZEZYbby)xX#*DI^L$%+#YSjGQ<@HA&`{bm<7<m)SZUx?pnG3yt+T*@rkoH9A_kSnt6IOxKyfO2uG_1s-q80U!?AYHVGKCO%NMvok;6>BV0F`g
17`TdiL`XLrX!JjXpf2shZ|Cecm3(a5KC@C7U%lkIq57)=gy<$o(vxnuCSLJZB0XIag<<@*E?n&>3VD+jD3oAbwiF0daI(qp5mM5BG5!L5fCOA2=fkwL-xX7
jpnY`PRD#;V1!Txd4BN(wz>PA^c?VGF`m~@#wX!x2P`jpbNHW_o6m8#Hn}6wJVUsbXf^#5=%5D~%l-bl5G~_AKUekQ>`xPCz?js&Gdsg{7VUy8EF~{A7JiVs
maVH~c7N5jt_Vh7?QzRoupolKwm-h4SPqW+Is0S?Z*GFm02EQyP2lAs%{4L9S>%L1{;U=3CXGvlG4pH&EJkOh89cXmbsu)A&gBw3r1!1<?7Z)$Sd$Q6T4ry1
!yRNhwu@!xk?~|Pdl#D+i2T#*-?k@1Cn4BmV2$3{6<MVSM>Yw`SMg_#^2Se;Rja#7uO0dQo3&W#`hM_-4S77a$CK7t5F*lDV)p*8>q>lV*2Pgh8;w=ZwH2k)
b*S$MNi6oQN$MG<Z>)eTqoh+S5)O&$Z69d&@2Z&2=e@l6k22geP28{$tK!8LD7u{~FBVekb~o)2aSF}`H{SeQSHsKP<k1L%`*Ov(E11n&e_A^AXI#qW7-FHK
^19i?yRj>^PgP3m$90}>#~`ykKw?Pc#7;rS{oO5rd3)P-mAQcDIK|iwg3oc$Odtvs(h&hTsLqjv*_jDbzB|6>MfHs2&q+f>hI0;;9Yt>!FLBBVw&t~Jt<ysY
5D5`VO|PFMS(7Ak?IacrR}o*Yi}`mypu3^y=f^tD44T#&`x(3X+K-ilHizui@Fi5NDhF?A44Dtb``|moN}c>uZPpl0>d}G!Tci|@Ja)--X=sf=s)Xf(gQ>E1
m*!_#!M(*qUK<B{WFT1voZZo)&jHo2;9rAaI+~GQ%eAEsT5#z73O77iIZzP0cKp!m%C)-0$QKU%^)S{F<3pfpyP)g`$KNw5YU#~v_<OuUebkR&<JINK;JK#Q
Xz5oW0Bj{jC5U@>JK84^m_WB-XR`C@s5qLeUn%8SI^qIo1bdFaz=lqkSbN}Ke(!DvK~JAEpl!+d`}3H>yRa7yK^Oi0p+WoS-sexoRl9i)(|+uFTz{ZAjfQ&O
2dczCVeiLCz2FjQ+_~z7KJPy6ap*S!9O0fJd|}w_qzE0V1Lc?!!U7}c-w@sJZrQ|aP!pCwFym%~9D9t(Je9H<BEm1KaMA%cX7j5!>OpO>E+Md6656sX{5g{j
IefZjR_Luoe~73pBCVE#n)~dR*)Cd-8p`lqr=M=zbNcl!aQF16I%QE}3b3YZ$mENbL#kkyoY`tIV>b?rdH3g1*Q>3Vkj2l>rqx@<UhOcHFJ2}i=V8!`jBM}a
WMp=C8CfhnPT-!IZB`&~cFJboY+eAE40j^Y-RuL@usb2yk?pndy{HiHXMBgxp9b9oQCZwzU~rf1kEBSNoCxpq?QoXQeXs<PDdHKRK%(wVzuu@YxaXsRvZ1@K
x$DLYk^mZef;kBq#4w}2$U+-}&J4hXyr@+%CHC7^2Se$bn#aufdru#`qGx|kED7|wm_W-QMzjX|@<_r<AA0(iof)9YRR_brZVmT!nVs3es(|uH8c^6oftwJO
O)A7INDT?6AsoQ3eWCznQ&CtBxE(zl-9z#2c6K~?rv;te$+ty9EHuv%7JCeeah(M^hG7IS5HM^njb2&tXCSn!;xI&IBNt@sQk*z)(LK~^P$w685PGR2Kg{xA
=2o6%iIxv8#vF`5Np<3d;mt=C&O&{(gT`e-Y_fi{ZsF!_7+b0@&$kKc2==z&++>~pt}mUDaP#3T8&&Z>{3jbb{IC%B56kZC-qAepulehp|5l>J!DI<mPeqt=
G^C$2EJCnOM^YPjNU|v^-2jQgdc%pzZFnevfd?g@AojEjLw^SXz2j=)GrlAGSBIv0UhZ~ga=`F|16s807uyIKVMJCKPq0FO?tpAk6Y$yP72g{l*j!P)%}4K_
jOU&I8tKyfi<Tvc?7c(D4F!dPuUjT>a!@C*{4vLr4~_+?i*37Q-=M(o{jFFajyi-0zN`h!s4gvAO$!?ZTv0z`<R=auFCQa^TZ)ZB1Z9X+9DWcteF}Q_5yQ2I
+*!-n2Jcq~&U5jXyWD%PWJLHma&@F>sxbC>PIt0N0Us{ZbpTLoTjlYVE>w>BO!CQv_|s+u$o7sP=~2ImAK`_;p`W{G`|^7}vPVB%D;*0)Fy8Et^30vRuIDqt
d1R1S0QT+1aJ}jFg}hsirmB=apSY2+VDk{l#m%5xRuFTKr+o2YzJUiYPU&%{f5@UPv3SH|wpGRL+Rz&QO4ZW3cnA-+!@Kox<&o%+M>4$(m*1-2*P#!<7GSTd
zZo)o<3|EI49xn-<cApadJaFY&2n@x{|E`0&Bzb1{=m98olf>70y;(+be4ZuP|!yH)Gp9d<MFVA#@C;7-&(sIhrR!w!h>`}e@GjCy$8`c{_Y1F5?Y4DUt^73
-)K%NqvAd<eCwIPdWRj}9E!yE+QgkA+BQ;@>+6}7D<#_GVFe^@FLVWnrbt(>^ji0n;a91GV4egld+R4UfmgMkiIw8`WXB%y#Frpo`^zv8WVf!@695y&!`+cp
)Z`n91@Q^~+m&b%1CiDEtd=!R$b3O+zpsqT+x$3|B$5wRwU8v3u}uf8C<Zun`&1q5L?M{g0<#e2&z5)=hw_(l)~;Z8EhU>9zDsaMNRlg$Ewr3jsSzY>O|!hq
a|+jzTPgV3nxlt<7qfwL`4vsK91W{SgPrYX{d@XbZGk#T{2RKoL;=%^x%0rR1Qsx<-o>h@Q=~d&-g$}~*E)fCy(3}fIJExjj6a5S2%EbtpR55S3wf@Ppl&-C
m7H2n7l9mK4{6k_N-g@0bQhi{K#sOp%(zw(<vMr6-pg)m1_jq)l>*GM-)4LfIb9D1(0g4kuTpb%cE$y(o(_-Y<(62N+B@Kc0U~3JL}Vr#5g|s{4IsIPOyA~v
i$j&FiIr=^HrLtMTo!LaEJ?qDjSRxHf<;{o`Oed<X$+NC`&P6;7cBU-P<TNQDe5mai0?Z!rq|XUz-qu*iO9Ct-xTQO@E<$_B4x<cNx<Yi3@h7FBa6H3k@#LQ
o@~6lr;<9iWzyU0CDod~`s7fv<}qRG7@Ak=P$Lr4(Xm8c_o|hbRx>v!o>0jHc*XELTQ_1wfhJzGVW?#TNH%KvYdR)MG<7{Iz`%#wZlvs{bcYXZT3?6WIo5;V
Ceymb_IDy-uvcxH7VL*7Fdgu)gM)xV%yYE3mBoZ$czg(LK6%K-0L$EHm*I4zX%b78%-Ht7JF2T_pfqvE0N*ueC=tds&k%OnM2qJZ1+H&KI$L5l;ct9rH#G*;
s;AYQLY^%`s^neoIu!J;dV9)+bd{`;-f(eORpuV~nca)@oK=Ty3s-3)b{qi%jjgVPQ})m^b|S3ewCfh>Sv(50w&<eJhP9!Jvc;|_C)T?W12}P)xWVIA-X``n
du$!I=-0Rg9@yF>O!c8!%hAFE6??7b0KH`N!vU@hh|O0Ut+jbEVZL(2sZFDD8qpDHP(`wiR@G}IeQ<ZqJTCYd&OvvdC3wWKM76S-=?5JXU)s7ejLcr)R1@TN
d$&!c@Pvbir+Gw>2oD&hzj%J8*TvUI8|G@I0~0-@Mb>w}dXXUJ%g<lcSCLl0;a_=>b&K>v1iBa@Q)2UxK}_yJ!>P;DRB-t8D$B0hZ#rvdw>cc<;^;O5;J-HX
v-7Za9s0<$sSYuji7JT|3S)T`#6qppmX2ofAl{Rt^7u4nI&pjI-1**@&QvCLUQyEKi=nxquDR#8&!mgyV5CjXGcFH!oX$h?w8rhQnkRXVh4B|?0?7|UaOlV$
YiPjmQ&#HwzgVNNSwZQHk#2{;yC{XbwWQsicGYP|YLj}W2Iya`Cyn>Ps1M^h%AW{i=wF^C(UofNwELGm^4PtpqbcVlo@!v;Ur=hg^}v8}+3k=udpPM?E_6ky
NHKT`ueGfhqy^V^+W_XUM1f>9a#T@NAW4*P_wBJsGl|&^2AF+vax-$3x3_~MK00*O1hDKVLWT6d9puhInBuOZlN6?@Eo8>+<IQUNk{pd|Yeo5QEovV1eOdW#
`MTBgj~&dxDufIg2X?UFZd`I;fj&~~K^Ked+5)oQ2F&Y}D7*152ZcK*uy=P%G+Ra3SaHU0LV_+FzRFR2880upxP-RTMl3ZX4-_7|Z9^E~@LtayV`bgq$SE+b
Vw9oKwJK?mA`qvmI&HaeH5^0(Lk6Rq2LbBK<r5rdN(5apeX%pEj93b_IXqFqz>8ZQtpfNZ`o*p>MP#~6t(^CmD!<I&cGK&laqz`SOxz)I2w$<}%G)7g)4b|M
VyR!O2(s4Kct@Fx9bPsMWqj>NjNWrvnSs#rp;R&RVE}g&w+8DyUGk?$7xMfdM&f+B%azby-p~fV!UC?R^LMxt5D%8Yy}Z>@ERjeCNSmv{4hY<HHPfnj-G{!@
>}%{6^3E@66=r?)e>nDPu{&iQvmr`|eBK#)`bDE1BKNzhI|F;$LTOVP!;N*fKxnT>VIYPjn-p<(%Ig9KciQv14B2S5gW4VTZ@GR*KytyYoOJT{u<IL;J28XK
8=U!n+Oh4x<c9hEz-os7Mt#(Ipx*)~-ciC++q7fg-geed7zd;)a_(y(I}#>HMh}(U_T~f&&9^ag^fnuqkaaXAT~*oNA|UYqB@dwh**;gsY<xhlHtD<c;7&#a
-HZ^63E)NIx8*(M?qRRKITF752s9|fL4`>X)KY_~2`FdFt>tM8Og;W}4#XQ}8}*^F_6N}}h%%1h!GD-#G~HUWe;ej(J~$j?jJfhT#Osj)EF-4JZ`VC{<gTc9
;r;~aZ}QF#$31koEpg788V{jEOEzluVC&c44{n$w2k}Ew(`X0T{Q7-lMsnu_6Zln(jWV^-fJbEP&MN)<>&MSH@D;$xg2;nFWHRdx`-roFnR&g8L1O*7dR{11
?RproVjrHlPWgvjr^mS49_UqH_2mAOXdr-y#$2I@ikMQWRYRs)Ch4A+ufI2(`OixjJ&@+P6uE(mosih#19iG!A@|Q&xvonRZn*BFV<|MLwgc6oA`SUc{WcbP
ue=DBBz9sOeix@OJ6$|6<8txa*Sk(*hE3H&BhX;qhPgU6Q|LGnVLIsx(Ztx(e1qe~Ty;9*4d>K}913oB%i#Pun1g!vi4$jftE$G-!VYH2VgTPmt?!TPPGfvF
8UkB7IQE>@!lH`U5ndi3i;@7tuyB(L8xPv1_V;fdI^<;T;TOv`{BePBtir%zAF>$+*H17Xj<V#OSzmuXoW`+cI1WG{khWF6Poe?EKp%3XCtpQzyB~QHiY@x*
pTqYR^S!s^_WAO?YH;qJla$!Vu>K?1W-{MCB}<T4k>}WLo(4)j34I-q_Ggfmv;GgqLMHe3A;gPT!reCwc>r$SyCwj(Ljoibgzu-=ZiEaOEz{CxEKh;fuV(5o
eTTjuDTpH+RJ1Luo)ww0_9yqp5rP2^)!bnQMTgJFfda&GwF>*BCG>``v)m>3I<eWvaw2=|kPd!`oRNO>kiyv?mpcx5T}t13xlxv*;w6KT@FOMcc_)1IqSgk~
7W?8leL%p*HtEA{HG<l3OakC84gT4D?~E(@m?PNx-^uB|KOo_xf#wMGAXv4}4++++JUX|#Tu1Y@3}>1gd0ER2AIqD76RB~@VT~Xc-IN943@6t|5M%f0>SRXc
NPHGA@h%woTFz6=lO5Xy(QlJK6yZ49(m>b}J1&Ktn3^Ode;*sSkR7ZrJ!oJAJ%v~dWe}k$Q3fgFJhBtVryI2{iW;CtxX(1$haYIZ71#B2$>)#S_+Q~-cZasB
?6i$)-t@*SPYu;)Ha<rlyl>Cb7K;)095ob(@_p@M;`V-;H-DE4rq+Bqo?j6+F}97O^E*N}7&4D}jw$7u>)FL@eb0;Sp|tC4Io({2(ZcN_)rjac`?|*J(2xfl
?;Du}Z+Nr`8=ZiSOj_OH_ET<g9r+rqS4YI|2S@3M^)^T}@O{O5A(0Wy;tBj?sjBI5<-)1kBUsendQJ;KcUa;|+ewc0t&T7xJi1n)yWq=>UhyPD3vXzeVrLPO
=>(gwbZzc6zPBOx%GL%%KbG!hi}9z!)lW4fc;Q<SciS0=&DeOYW-RN-*bzjTvR6xFe4dSkQPhqg4fpUJt#u0Byz6UD-4l{QM}zmeo%gPI=QaZSOZoJjqO2jh
E?=p+6@L%Vfs9JCXKrgbtXy-xK!LvQKTjJ}VdJXcoq;>NnSXg;bC2>%`?8GxeTQ*~LP5k4PPjt5{W|L5P$p3;ccKz^98bady{i8K%ZqljYg;}A%5NcTYjN!v
?@Ij-)9khzb0)Vy7{7%TA;59bAr{y|+dx{Lm%BAYB;BVU8^89BjF)_Lgya<$XCCtBt~hZ9=(=oyrVxf$MMd0Y!lSVK8ZE0+=;R)but6mvf+NtP9v`WL1*oTe
-r`?XOdk&X4h5R`OR8(;TyAzYzFGJ|^b<AW^A@eIW^c@?(X;|GAFO^-D{qCv$6TV&Sbe8d-W5V$Q@6)%_NV#2cKGVn8ZJ$FZG2Z}H<|M|#fPDBCJ(~si3PB(
<fuT_U8C@Zd7xKE5AufxsX`MRaSH94fk==<kem?nP^ou{?G}69mN2Wd&>|ok0{xs=d@L%3=k>*+2dH+)h?gU5N7+yZibMj)om^i6s}@~;vin@%io9msF5kF{
zV@)4vFPo~?kMMxk443L@qJ#y1{A5unj**M-bh!@$cNI^rX(F|;q_R=0n4p-T$r#5Dg7Y=em!Kn!WZ4c(cj<no}JsWOdNr(oia8TXzr0{kAK6dcW)l*&g8<Z
G!5t}1gdu!cO6SWAd*9gHZd+;I2Q!@!m+{W#YnGQKw;3Kvl|Vz*7D3AGVBEi(KWb@Q5q=&k`$@aHfa%y*Z9!Q@PAGXZ<5i(-X0yZ`x1`CS<)A(LWrWV7AxGf
1&zFh;OA(kJt}Vn_=t09vXgel>u|y8m6<)rcaFP?$h9}sK5-{&Ho@VDBy_lWkzps;99Yipd_DvO!RWd{3>D~f>Jqsmk`Ze)S}xQ@A_yb{jE!JJXj#Cj8m8W(
i%qPwZDflxk10*=g;j9Ej{XkMcRani9+utq*F?{jwte3KE#>^-tT`j013`fA%lw3G9lk_AR6XLLd2&yCalAwv51$)vAEErNpD#n9Q33KX!Rn+?oGLCQD%Fr_
jKdP3ww7fz|I7Y5`+D`9`p;7X=8}JtH5qEF)!F!UYsPCyqS^@Kr%EyBKda2BW=N<=aM;qenGlF0ZU(h%l((~s?$~NooP0cH=y0&wF`eHSUMWQx&Q*CR8ttwe
nnV;%%-W%Hs_~n_O+&Rd;3I{GI@dZ&p^S*6)tj5T*0Z+`@?&##=GRPuBNw)MipR%sxdVH5is=l3zj=Nv6*V|H=V753&!b0aVxAKzn2w7@1r$-$i%}jaQMSVc
yFbI_+mn8!0>h?Ho$333^!?}b!(H7w;TGPUd><Eof1&^L>VQxEPp^Z|-Sf{(|I0B!f=AzFh^h8ZJDI@Wg)2J^^Q3QU4mm-dXFF3yPSpQM2m4U}S_CDrK%{6*
2$}@aifAcO2_Q5MfHVatXr`I~5`hrJsDg160zef$g+L$#0S~B92|xuy|BtmCA|oKIAQ?yjA+!C6f4}@#Xa0Zp*7JDg?!TJ^-MU3EXyR&GT;5=^?!bm5)3nXq
B*gxmj6iKaxitQ4eLJFK-+;s<%v4|Z3@`x>d=Eldk8k#Vp79>u97Vode?<I?eV<R!$NfuxmRSzt`GME|Eg^ddKj;2lUS46Z_It2DkzhVHuKf@tgpaAe=-(}^
=kNTE%B?v1d;LCb48U#(xePwK{|><nGr#do5b^tnnV<ab&`YW*anJg$@<tb8PyUE}N1bDzh&#Q@J)AGPT+>wl%<1bV`f-QBxQUA&>v1BKD<(jwG@!sjZmvM7
Riz|Eepo`m8JGg@^YEQ*d1DN11!MSI`5tu&dwp9E$MN5gXdlmxWcmMg37;R2I)QAmhONWPteoHTp~9*yf(6s%LI{I_?c@p|mV~`kPm;Hki`b@&mTX#1IjH}`
3MmtS<#{;FK|u8|M_KCaR@B;9BvN)_@au~*94MMx=4!68yyegIPyVe?=Jfw*d<*RDErb1%3JEb5eZr>$S%#sKxZWb4{e|CBvvZyKcqWnriYIq|(Wm5r*IO6G
x;PN~H;so<G&&GT8UU0)7SQG3YoNGmFnOJ_?%U#mJWT9CxT|uty0u>Jf9k*Cs}JfUw+n`5M*!>}fX+J<ITAXEr|u!3kRh>eLpz$LK#~fVXll5E(Qxb#j$1bS
-K@F#@2SrE>)@;m&O5E|cvwDoTOp?*?6a)Awru#zyp^@n)#*eprA4t%yW?rL3f@}v2T==&SHj{ksJv+lmt~bk4GD}X(oM!5EU&?{?BTccu*BO@XHsN6@}N%+
vTrhWTicrf|KYq4Cwx2*4e;U1Il&0FuOaLbn}zE5|82y^_g2DZ%Kvi~CwU#as85fv>*x5Nu{+NbtL<kl;)FB>jNV*&W$80E$A!bY;n+d`cKra6^!r`N3;xnS
pOyPq#jE%=34%kiMbvTUxaX%LNcRB##C8zh+(l*{ZZM&|PkK-bi4$?D3s-#*0L98^ln0RlGcGNsojA@!uVp+|VvgRNW{q!XNGslk#M4M-bi;eKhw(s}{CR+H
zTkCSZJ}~&_H6CrS%b@%{|jErYrTYmB-o)ptAHOjD$Ex0ga9T=4dk&0aVJ?rPH=AT^MEguCd%@h;}CW8;1960d3%rj`Og2=JuV0ikl%2DCBhrpfRg}T6?T#A
A<@h1B-n<Xj6Fv$Cm{|o30gtQ6LMOEfE3Y8)$W#IB2PRxq7;oCnIa5}s(H@c-0Omn{v}y@5R|IxFBUW=Myn|3sE98dS)>v=N;ac!tHw*KSlj)DR{?0_SsP3J
5<p?`;$IsNyy^vYD+Ng_b<#}<>Mvd?exK!V*R65L+e-RuQPZZ5ir?U{wULrF&nlm<s=Aq?naIHrX<tA4dw#E|`iy)3w~&W8Iec)v-#@Egao>1cZieC7oA`5^
H?k~~XXy7L#Mb`*PQN`-v~87Q@H1s<+V_o+FiVo^MKP~`$|x9~BJf0U6Ah`I7cz4~?-#bv%)=xGw?He5YSC!1B;B5SV_d!h5bcy!MUp;3tvst!*S+}!`#gvF
2?OKWG#aN;HVy<zz9>v=-S^Sf=@d7u`Ju*AZrB^yu8y}9?Qy->XuMr<nG!SfA%NVoXY|w9<Z^AynPm+OL1UhF{35Ss2Z|4XM45y-MVwgGCa|Xfu^P;y-r3kg
+@pKrv>2*mjVIREw3!q^{3K=ttCZ#CUHYCLYUGd4hZVoB*7LR;oUc8g4CbG(+V=zwxPE$5)p3EgEcfS^AMO#1W{t)!vI`y_S`0&xXak&u&wD+jcsTTYUFql_
Qu`5%>Qyai3Cf+#`_Oo}@628W2tyWEoEg5X_L+AC7NcZ@DT!y!X3as<v8Y!i{c8sh961Ma_v^-@;Iuv8V0qkgaoD+*Q)@d|5IvIO6G3Cw7~eEDFhsua%-v=o
2;5n~iLgB(!C#u@F+?a!ImHTpzk6bEL2d}Mwnf2LOYph*M^R4ZuC;H+*sqNTzNN*$KZZ7#Lsal>%pf!#AS-%WWN?RZj?y_I-reon-pxJg@jG&SBIa$I4hTvr
ymlC3l4ZT@nqPa)e-19oB9rn<K02<t5;wz1-W;Lxrp?M1?|rjUW*6hrq;-#$Nny5%bG&?sEY{(+03Z}8@ybYQHtxqF_WUh10q$WC?}N_b(HMU5r^6MC7{JcN
$1Wke+e5tM?rR@pE@5*o;|OWC5HtyG@PGr?fSKw^1}23DV}akrF|i}lmk}ugC=y3f+Q?6xx|0HsFzNP@0Lr_om|A%AqgCu+PD#VphBz)~l+d7RX27Tmz6_@d
9qu4zT1!oX(}1VL*FIDJ`{F8b9gE?IW|+C2A`J)oLrppE7;^QmKDMf=l=QI^3Ez^btOODYC{?A5)9n_;+*Qi5*y66}X{t-Y>S3Q`X3R^=sb~}5do*1(h|X{s
)?E?6xYz77A6dUe@`cI}d|r8b)Uxc3RWsPZdv28@T?WSYZsu`Neg4Liv~4b?lWPoM>abNt;Srm%w4(YUIJ-UOS^FAKNPmUg#NFJZ0myj-f;K45Datuh8otJH
ix;yQX1fv$wVk4kOHDyZntrF^KpLU71Mfl0L9Zz)`gz8^dy%)%C?B`d%aSW)sBJ^_NTdxZ7L9d*vFTujBQe^uYgj0EcQXhXMzkPE94-#Ls$X7e{VVDEe@9^#
5N%TSx68}F1!{#o5%7pL!>iD6Juna!=jSgCa<8F}CJ_8pdMCS8#eh=-uy@SR9cEC0*cbr!!VR}4Pm3*&VC~z)W!DDxx5?~0C=7_mz216fu+As7xH&v|JM1hN
5<CXz8#5G>^mAZ=gwkWLLveE-zl?#8Dp`Qe<CkC&k$TTnPurvyUPZfR4h4E*ZQE@|37RTpJ^=f>V;yHA(}97&kt{{Kz3@E>2xMTq2Lyu5ndOjr?;l*UIxT0B
v^eL_I**;BImK@1$pyg$qw{qA{oar-%G?{9!9H)j1z@eSx2>Qx9Tl6VScRJmgeu+o-QhC5Y|v~MYirM5_UgoFT_8oeJCVNJFHRth{?3~XluzLEi~4kc9?biT
G4{3o+k`AdgNz@6H>?TYwiJ0K=|e4`LT8ja(x-O>YpNS*%lox0fxa|e(5dYymRkXxHazVqOBw_co5u-TE#1@owvQ;kbvA*Bv~dB#1qnIKFmnp1ydn|VJ_n_-
9P?ye_<st0qUXF_+qCt{9kBJ-8=Z884BU*=2GA|p0^%{bp&K2`I4}lSW#J0dt$ynH#_n|C!5S6P0DAFfXgv<;L@>p=&rzkhq=Mxfdmx(Akq@ylh8Q{#&5?^C
F%bqVLGAmsIW-uyMVTrlu6N$vSfSq{_TKdF`*06E<MGhf();bR@9+V5M_#UA2cxUgv*>xuQSuAE-NatFP29w97(zj>CZ;E)ZF>zrtY-Jfssb=N;o~;MI5wH<
ytkc_&L9HOhrF!;9~}pao)!r<ZVOwg%ijgK#vM!KyIuncWDJ;c1m3yUV~>k_R|Y)$^_A~;)sxFdT;vF|k+#`IoLFMf(ACwgPWH3dVKN7)xN(Q;sIek2b8uul
K$El9BQb4^Weu|sBUyng3}1&8M}ByL8G#w-^9rs{QzrWXg7A0}I*W<jPZu*`)n)aY3?74F!~tjPTi!1L_t2e7w!>P1*zRsQrbXzIO_-Ru15tN7^L{eT6xOB7
&uwdHbvZX0rj-D78<;I>4RLjK*H9kh4J^8|C)Nwamb<<mCkqgcbR}wB{jRS6NMYipgLxQp6efhXXIi*di?l~*MBrXs^FlBV0J*TifjuJe&uiln<aOH?u-|g}
!0=fEcCc(F83$7_O(rj=rhz%t%)um(BAt~fsliaq6>MHw4TH3ZjKYJs%)Uj?v3u0gxY0-2*exWJe~&ou?6J|O=}7uoxMJxU*YadV^g(dLY~DSMw?vQS^P<FR
Rjn$1Ug*R6c>XH1cf;!yl*o8l>vyGByX#>tte2J9tk^akJg)d7h2TAHy}m_jP0I`rWe5YmUdVP6xtwnzgK4XUQKRn2f(9-&%bUQ<Q4i7eB&8%xPL4fj5-)S!
irP?{z*`|^5(&{7D7{=$zyrusfJ00--wA;5DPo1k*IFJ9+*TO$!za5AkvCy`@v>!(B{?B#V24B#3(-B@g~S;I5Z<8LEMDh>@0RC!nzDe@Hfs-mECg?0=_VKE
@g=oN)`a2mLUd#&^>yyYyb+B^r)`Xg7#$KkTfJ{5kZ{GpY)sgDg$9hCmuM~>1Td5lF#gkU>lJQQ2Wbbfhqf=(+3pv&OEuwN-ccZz9Jp6K&&!=A%ci!EyC}~>
O-LSTA;T*mvr%Slmaeq$d>hT2+~bA0oe^|~h!zs2;!*>xy4CLq#j-UM6yk$lF5KSA`V*{}g$x}0<QEsJNdrhnvN+k<)0Q%S9$z?i_+HY~D6pI=jjrz}dj}mS
xQ1wQhUIupS41&1YlD^V`MN^~f>+Tshf1H_;Vqn>^`_<!*7*VUc>8IC{@9;EAB(8_czmvt(d2SoTqiC2F<_{hFa623f69Q#?E+W#`%ZtcuFd~P1LKdR^M0NB
p*ETx@{f6_fbi~1IWg$$|2_S?{PD69PkByQfK!QoDW6vl!V(0R+}+wLys<Vkj>*o}cX=C3$i1H++EpBA1sR&SR1c9x=G5s6*eVz0;mBScSnZPYj#@EqTc>LS
mnqUpCYXdK(K5Q=aN@IVpKDNjQ@dJo(%OmWx<a>QTG_$e@85jfN_$_{>LAS;KOXllTWhWYLx@C!BvUp{J>e_%xzaz5P0Zl$r)%2Pxz0{^NM0hkKf3Dqb;-|W
D!OgHG2k|LG1>Im1-LS9k?-HEuivLf+cY|Cy?69TT3<^eJTPIZNe3p~FTVGqpb^$>0K<@tv}Vx%jhu-pkplcV7Ai0T^j|-+4hV`dl7;Yu*-0JbNP7f+Kc%0H
>n=KH;vuyyxitsttx<YS3>1^4Xydh)Nwo&97h!k&FSyIh&Cj(AK69^~9OLu%eVDpN+d4#fjb9+O4Zcb>W38Mna827X(eTW{-*>&<MQ`f+g}v{IRHWEzCCR)O
P9T)!+#-Pp)j;7tk%Q~Mt#G<?sRd(*5x<foyg4A}H+VhG6USMAa%6`vR^0S<wD9I;G#pT*V6luui5jr9LH8VXLm-zO4x-Cjg#~vxn9@QLqYCb?JtCeHwut^2
$<8yiR~aMqD`!oi8ZXeP@mxJspNCFM5@?1{x^l>JLIOEXDZI3c@Pq7E5*=Yj8|~O{1QFd0ya<plds6P|j!&uW?(*~h)Bhd4dUfxn!_%%hzn}JAqEaaG=HUWc
upm@MUCAD0cfZEj!`ZD$n>D|ZxHh^c<XnoztyCZAZ+<GQO)v1Ii?9#9->J86`rZ8|@F*nXBI|?yZJgVQ2mfEbbMjj6Z~-g@*km5EI{4l6l(-cScs|G?-_eB5
dh5NUAG<%L>~O4lZXOGszZLM`140f&J7+Z{mGHKoo-dE4E9x>k)*#6IHM5e7Sa;{2POIjB2I&I_MRK6+WX-VuDCBi3CfUS9K%?Cu0ux!sNV~{#{qCH_(gwTC
G$<d;yFKawe#c>q4(5ox$3u>H<FoufpFi&YjdL5CM3O=KkU)@YEak($Vxyidy>!a_ih4i0R(L-TH6V}KwV^<Kq?vVzd63Qz6AoeILzh9zru3Tx<Js13y)cFl
u8;=@q!|x!Vh@N%{`s5T#p&QFktM!WJvo1jb-KV9uW|=@HmQM7ZISd`*`)At`IGh3yLHb9UsGWuZbv3QLQwm8{&kG|{+)z0NT0uf-`C52-U9RAzWJJKmSF}Y
hYPBM?K5T5{@nPVe--|C*ii=OzcyLtc=uO9(-Wb!IJ*C@K-1{})@(T*hAm-Vs2@+ua6Ge(Ho08};A)pu#yYsbz5e$99yV`@Vm!a1+xqljd#>Deg2UkB)a4=9
f8e$G+4d}oA72aa>Z*<SFlA~gkJ|IoKV~NXKRvJ182F7{uxhLZ^aObd>$Tqpp&wzl;ja7o_r>TPw%OdQFBSVwOPQ;9qZNw~>0QRTnfnXwv*avqoz`r-90^|D
bmSJ+$ak?r=s;+Gw^T&8zx@#Q%8`fH{<HfdiLmB?$D*|l!_Nc2k8CR+E|2G~Hy;>%8K<OwQRBFY-qjxC$EX&sl<s~${%aHGxbjsVmj5FW@au^@^zE(Yg7|7R
KYz-6%<*T{@{K(BQ}46I4qw&o?c|>=2T|fPoXNkW<lDz?wf;EHE{om6@aH)7^Z0Qq4tyWaI@g_?V|UsF)@^C*<4*YZPNv222Y;-+zUTWsU+r7iXwJB}JaN~l
L*+YLXR6y0eTc`ho%FNBq}y!aVn)e0p|)|~1JKI9-52O_Znnnx!~?O65wi8l5`GU)+Vt^~`$9f&_p#HG^*c;*Lf^*Kd?8$E@d;^Jez<uh60(~)zB!MbRmST0
6Q5{zK8KqlY<{9)@BBIK5>M{FFYW|u6K&FM>#4+iet(a@0DG%PC}4ka9Facnk;f2EK)OP6X$=LK41m@<9~@qK=Ht~2@R!^~-T>ckmv4mchq?Wgim&&Pa!5Yq
faA-+-gs$4Id?EsgNZEF3p-jGi)==Gh}&pQpQiSS|EKTk>m7ejvi(mzJ0;TT`BXkz$EhN?PvWh_>zFh~A~oV%B&+0Wj|+nq;EZ*5-``mKC{_<2ABUIWzqQ9w
Fbe2AdQK0^dVe+5{YmTQx3aP2>^uhosLkr4Ju<Os!1C|cW38h$eaCCePofVZ>;lAU*Yvff9_GTY#itk;!*)|T&wGpkSYT7QAd*7ZeIN@KMqJYdEaEIth?&Eb
?BE>Tch66E6Gtzf<BW3I<yvvkcufF*3l%Jo6s1)HpvmEyXL(<rICUo~s;;>0y&1}IocNci!Y&{=`WxI@Q5~;4s2Cg+TkPRsp(1~)A7k%P&Nz2CHkVdHe(S%$
3UTkxd?<Y$vu76ShGNOfR0j)WAhZyGoBznReSW@FEfa!C_e1~U>(BeI*`w`4_h)QW{h+q)7QV#(hK|Oq4iEdiUOhl>uw?zHgt$z7!2f5tguE}j+=m{aiKE|W
B2<>~AA^m)-9D^ue}NC4sCN1O(jVw=bjcR%J2$vU2>kZ!@yDLE*7e|vo%8O0e2)G)?ai@d5gYE*;o+s6?Jr+)X&RIsY4jov0z?pihx}a*@w_1qusw1<Gk<`L
oNhmv+26O#2NBa>M;^X?t$*iD0*Bnk#+b7Yun%7tXV{nNqVB@JMXNJ;qts0N2ZwwPR$@3Ta1GoysgrSCpW3Jd^XR{qSu+1#{zHq~`G{Bss)T*N@U(QjS<ByL
PeY4OX)Y##{`4v7@1I2%s#+49S<viJ8!G+F<6gF-mFKY9c0PaX=^ETt#r9dvm^rZ?Vujs?^A&Q@iJ6}ENZHvIwW2f$gNL0~U^-VQl5^J<z0-=QbF4+UUWNuO
co+^7w0_uAJcp0V^tB7uJHUARDd1&j|6j)e#`$h1tJLPv2gCT(yw&;sp(5EgdCnh;O)1^=VSyjQM)tRV@z9FSHLNNHN8f*;ysv}iEc2WH7^v0nqCBEBz4RXX
{oB5K<UDRlOp#L<{RHgK^Q%Q6HXKi0i!)F8(qCqdV&TkwLER7Je~|%f+BXDjL9>MU=$KZGIJ8=n>)Y@Bc#NBE@&A5y@?W#IahrX`Gf%?)H{<8w5(Wo=Sa?jn
|9t22Kq)J&v-f$=k^9Hg4nyREbJ+ht*ukiUsau!^+sGEginF-?yz+ehxr_^4SoU~?nQ7K4PS6Px*RQl$$iF=<)NS%1&vgT8%7Jqy^E@Bar+?mN<x3Rzi$?@)
ZY>(e+J9B6b2~m&jRQ(SbAmr<9c?}1&G6UwE!^$R2;XePAiX3g@^_z0M~Sh1O`O4S;(9uDY82Hq5D*YJDDM{$X{G71^w6ydD<bc~U9W*Onzj!6Na#j*vW{#v
%~Uy=?eFQ-P`hx6C*DXpjZ|?jvYVws2FdOmaaavP<ULyRr$G-6_pU|+V5jJw!gtJX&5;v*u|WSU;`!qV=GC_Ul>50k$E4xrt2vtOU|eb&_!k~=@w8_-+Yt&-
H<cLa(!zMEhsHdg7ci&=j_@PfZQmAG`E0w4xo?3!{&{`+>da6<ue8p(Ta3s5)aJ))E8Xz#Q0u1Ge>?4yHh7;DBV$Ggzm0T(yRD1od-%5wCc?=#Q#f5M*A(;U
v~YfYl=n8cybZ_3C#9Y_{@-@1K6`Q=Ke+F*zxL9yo5XC^;E$h6Bq|)a_VU)Ms1Y8{@-?yjzW##c{rSkCt%U;`&~x^k9(j7mtlHUp4}qDBYO-d+)(^A?wkHBP
ilaYek%cx;F^H<*$r}qyTG>WSV-Xmhua1KE=bh%Qo1Hox9)8Y7d|AH2BfYndb~jUuW3!FucASfjog>JktUBJ+?5C=O);23?a+porU}RIRvlJmN`2MTozMlUg
9L7YE6*jo38K1IY=iweR(tdB-d>g^9Zgv!MA?o#RB1RL_Z@y|T{1f?qA9KcL<Cyg4h$oSE^^UxOQoXgRc<yr|ao;HBb8Ekc>EiM(CydN;^`E_5u{kFjAr0Qr
^Kx4#gfFpMNO#ZQ{I$hp)(Nw_^-$g+X#8b1*X(?cms2(6t|)RZQK00zlxyyPUj8=8))B!Pz(9#3L{Wnvnq2eV-dDyi-Tg52rHXsHhZ$2{d9%Pa2Il4T`Ju%N
Kg!P#K6p=sQMXm?6#rW(HREqX?KblGt|NZEHV$ggt8%T$34d*0wOYbEYo(36aB#7*=Vc<>U+VtSFH@af<816iZnajW^!faApm$q&JQ&$*Un$J<*O}&=SD4rL
%C`G=$Db7y-yJY|-!k6%=E&BDW(1UeIfvlD-*GiK9CcI5K<v4~;C0_aHW~BIG;D@mgN!}PtaTgXRKMniT#q;R{Cul>SL*gCf(&*2(P*pR^`C6y;tgI;lg4-`
fyWq(?_PKb(>hdqfw#4`an3c41f`9D#EZr1)n~PB`2TNP(mvwv#y)dfOYZh@VQzceb~@u+<8AgE=6#<wfhNA$%xr(k{AYadZOW7NeV?T)NZb1j-=omi)3f_@
+Z-d~Pt<Kz%dVsD&e)Ojs2HkGUDA;b{^(X(e>cO6545e~=)lg-?Q@Q*uP=hT^-lzFdf9XJOMJ+y>%~{6Iqk~H@R(S+B=|_+e0bs*VGk}snYdpZ!L3vPW;mJH
;nY5#AnUesoew(St+BSS;ye{AA}KLGT`j&XR<W&)?x){B-<<dJu#1gz7AN<n+n?Lg1%><L&M)U+`MQ0)DLoIDp3XMm@p&F^rz9`WVc-6o)vt^g$!~?Hu6Wy7
#M&1<F9NLO;qDKs1ajt<{q^U>iUQC3cE9bbSB2>OU!aNCF|OY_*tDafwWH%U(eXC=<=b#cCAt3heek!nyTd`6LjHL9xlRmWY#EuoQvfRdyR!QE{IxPY-dzjK
;r0FJk4}|qXFIOHyFcx9#x`&*v^hJG%gh+xg8V0n%Bd=JgVp`qyxy;wm~ni6+~ehYI{v?J*ZwGfCtmUi=q-)-_Xz5Ic3tURnV;@4ZllW|&z~@Fb#_bIe>2WZ
gSc1VaD+RvZ=yO+^aE3gQ}as}z=ki(>wP8rV?JD6HMfEh(!?g>QSoyb|AHRqKq(l3IDt`|-|3pm@q4z=Kh;04n16iMj)C9ywJxWJ{C6R+NvBd)k&%^FhGAlY
>z(g=YDgdI1DQL2*H$C_|Kof6rtgudd*RLn{S=&M9z2)@{$4{fb*c*(P{jxLEguybj95ZdM(Tv#Mnt9PJ09;z>pH-H$$<S(i%5kkv>wjTbhwU(zujR(?%6wD
-|gRUKd<NX{Cb=*^z_&!u%VXY_jdy=rh`l|<NN$@_I2Moze4Di#uy^tE{cCDb(Vkb`@gO&w|pz@KZegjY)9l;BZvK1LS+9-ymZYDorsQf4IA$Gt`iWgrX2|A
ESSm-7*5-=4#bvkB1=IQ#&X_Y+m0E=?_cUiseXTt@$3FpC~`C!8~g7O`}J?~zwLB-6g<4~K0Pb<7yc+e^nXD0#UAALanYSNf6xj!6_GE~=lJ*^>-Ft^f8fLF
03C|~_A?R~kZ?nb5QQ(p<-SL|+8@yI(cpWN4$KQS*(85z8?#_Qqg_5};2~by|DlQ_@E?nZ1YDduGm7#fyN@aH_n+|3m)<Biym}8d5JS_8@AKf_tBLIo4Z}Xm
yNBjOmte8Ega{<b<Un})Jco{(J%eM)aY|dB%X1#|JCS>HQU5Q>qL(Iz7Ra?b35cv>i{(G;hvEI5c86VY>FwJyUEkAmL%p9PCX0;ST=o!Jh_ZWHdYFqm5*jFR
2<lgsFHo~=&**Qk;_g{EAJ|xSA^GUoxB?}<{rvsYTW@`az)^4@BoHLG?jW!|h<=!U<)NUaA6#TOhV?<TFYZk2W{1A~%+mGWm=3^}62!HlrMA%V@qM-)^!cYr
I`{u4KV5pq&=cgm$*%l}6F_oY3IGVXAR6~I4HIG0%~*^1|CSkmX9NinTsZd@WFLw1W>^P}z=`sK&ql?qm%}E=c;?}QHl2F=L(8dAuJ882<_1UEn&Ac-EW!u*
gAK0!0wcwPP}y(P_buov+ylU#+NT%tRhxsf-RkuXbU&E807-O`OvwR1XYY3)d$!*?&sex3YcnmD+nF%J)p1u+o$a4N#Px*kIAim$5%`T$A0cs9`r$=}sy6_=
e&GYEdSgSNLgHuT16Q&o8>A-Q{W1#DuHg*ayK0gZ6qHw_v*E4qfp@ZF?q^Bh|E)9j>pvea_h(hUed`q`r&P_)*@nJWO(4CVlb>}drf(_oArW6ifJBi=Il*t<
ekMp6&r$S`*%TZ|&`jho|B6;S5G1!x%k6QKAp3o=?AsAOsg~00Kh)t&Z_jEH-{X?U{TWv~m6r~oaTiLdD*Y-P5Mf2(;)Lk^4U1D~uoZE-2p`1?%>#!iu-{r6
*{xVs#@k1=Wv;_%889S}s=d@b=8X?H_ehPp)*zW4V-O&SA0Urkxbyi@a@e}M{v<zWO+*EK-1h!=`kk%T`WZ9b1Y*FvpV|<=VGWK}<`;v`-6?i3Pv_xJ^6A5f
7U$g;Be%QdoCx;KiOP~Uuu&7Scb|+SK#okmT)KgLR{PDMrbGF)7)E8(w$Uu~{D<-Tw>h13J0!_|&SyHj+(#74wdZn8Jd9+!ndw$83z0VAJ`HHc=Y0F5TBLe1
9_RJGlb62^^ewo{!}Yjv8N3D3__&*wtfOvyZE9Gd1mCpwwD`S7#9Q{IVVdN4aq>AP=X>jLI)SqgC+B-g9k{1X@ML;=@3#3B0PXDVJz=Zt)-t_6UOhe@nj2L=
Ty#q^+*TZ0VlD2#zfW3&J}6_}y6Ier68bH?<n0f+?FbiYJ{1w5D%aIC55MpJA9sK`VVpT`@PG)mK-t`A`~AH@fpdC8sd7x2!TEVV^LVNwIHbNa<RT?L3tQ#%
?H8wb^}SugyIBNd8$f>#<>OK9sPnxR)?9o(KN*g>+B~@oI(QuTufUE@PTz}c{af{fCd<wK^UeCugZIVujSyZ4VD4_hNDM6AE6KXY$X-O89N8oa1dAxdGg!8E
>?7j-J+*Au$>TnxJpr?a$7ROTuVH<>M+K7yAHHA_b8^<K)PP3h4PBw;kQ;}3*BhCJ7FK<AnHxy$01obxpm#zD0pry8j;4tA%91){ZsU~wNIfrTYmnEDuW(}H
L8>vIwmw@AYls#aR?KQ@wc_*|#8;5&GGSj4=I^PiyyxZgn49Z-BKCgl_B|{u6^aPGUdovj0e$_87&FvE5*qS}pw~f_BGP^{9E0T}UC>C#l0(M{##A_*`*RjI
lx-JZ&zhL`D;!TjMc)yjEgKO#C3|!n;ntp9G<yWsHv=NIB5jm3;{-gAMqL}S2Hl)f3z;I^^@))@?G|Z!s?hbA@Yhz#^DUP|<ggos@Y*?1*7=89lhy<C*|QzT
geU?C91-q1-bd<gsx4eV(5_bm$AgG-$@0zZF8IDR@!D~nao;Y#3tBdO^^Yl=r+Y_90rvobVmd#-9%l8|vdNh}52u`PHNOwnB0Z!bfU^FrK>np{=j)5&r_dRn
(KI-s-;dFByy>h9Y=`svgx-31++=xNv41AB2=mCft?=#e3)2<^vze}teY(IF*Jb2A`gWo)x7&&Nl6Z6?@e0hd;)Wno!@hd2d+J`+jhrvW&4>#Tg{uq^X3V+8
r=jo7xoVuk?cK-dg~JD3zFekZh6~M<iVRAHVo#qJck$oHt!-eOJM=M&aG*HJe(<|3^nNlomchTK)Lcm6v-02DEW2f7Q=u2{m~X>FrP1rX?svzem1Nxizccs|
7YC|xh&>Rau`TmYydXhqQ@2QttlVX+9~2-<vYlW!fNk#b4;UEueZk;D!9bGglRF4YZ6=@~nM>B==Q2X`S3X7z(CHp-hDO$Kd?hM-4srl}{kjMo+`iV<RygG3
<$QW^Rf<I~50>A}?`|+fri*0W7?ClNgGB=>xd;VvIDdu4O#BkO&dhSIQn0joN}#?+?>^)7>82iipSJ_weY(Pf(-1e5(a)8PD?_;f$t)%lXw#-dc@`iYZm>Y`
IPucL*S4kh&yas8;K3L413DJhN3wjdcM~CdB!WMC=P||Sh1+&rbU$6d+>C4{*%0Lz<ibHWHn2m@9eQMIaeH6BhsExES+S=o;nJ#1+#W9Cd2~LK;o{qKTx08v
j&*?G+Vc+ZU)CIT9l7W~WYM+yym@V>ACU6j-MP&{$mHnlv&KC|dk@=|c8sf7AirKDK-R--v-)G(&k4hl0k!AHh728qd$t2vzPPd)kM!{No%i>xobYno@!N?6
@9y**;!!Ep7XFmW;6I=#t$Gd)eI_M%G8kMC2yROXEdY!!d@o-+js{W;m}-zlNgzO$NEQ$+_Wk(re%f6z%~#K^!ftU!P{43Z;bPT)ByYRUHl4p`rrqq|VPgLm
do1ndBus>Vw(?(`+R#b;g<{K-Z&ZhD_iaj-Ewo%6dGhgQad@DhdbD}MymPdTv_3b_z%^542`@cU@w00HS<?o;3JENTZ>TI?Jy3B%Q8JK8pqf;t8jEMhJN~01
#?_|Dpygc}%7&>H`R^pL1%V)T8N>|TH#sC_eh%(YEDB(lpV&9!p)A9a*zh_6aqiy-yt9h7^EKGSr}>2I=6-KI@*~H7vyl^GFXuRSNje&E6F-YKJK#TS@f;E5
Tr50_v=@gYtMTRnl}>?Re@=q<=oZg%d=~l%uy9$lQ85|Yu{;<YEAQ<&*K=0*l@P#m(FhHQ#BjiDBMgC0J;uw2e-^j50{;&HZx*LPvjca*!@ua!`gRjA4IF94
e1_9k#?Dx!k^1ANyWTdqN`M8o7C=X2SRJ3Yo9}H~=JBQH(G#W~mxax;F;^V{6;hiPHjj^#c6A*M{I$%(*3KMgMcD!ewsbx9FW(vL_kjI2X2BLMv!N6jka=(3
ee->Q^1M3OyAfj^HurVlk6wJ29eZNAlf!}4f$2-l$e&+HZrzaXduBticX#VAOMWYsOCEd<`kj6*;SuoQSWmu}cbL2_e`gO^JufOsn(o<F<*qJ7V(39oH=ZXs
UQrh2eSDW{R-9+7ajQnk@U4!Rq6ly#{zzB?PD~2;8N|qr+wU#rp7tn@d}3nIaEL7h!<|=cUungm(JgC*80&3>vIDRfxVPf3TZzcQ9E~?y3_ogn1$h9_o`{O%
fy4R|(~mY?ZPF&=P3KI9dx3mL7>?XrdzgwH{a>~;Ikq?CDBNO~v@b~N2DTuV0fjaXMX$>>TVl>(TbHQxaO2S{*WnhNILDHWYQ7Vy_4me@{gOXT4Dd5>A%N(r
Fm_l4ro=h?o%1ustC1gXm&uD5Biu!kNxeGE`DN@paoq|*1)r`hoMnbcXTz8F)sqMz%RBL4FvnmqQ$MquH(Av&`g>)VkMxn4#x#A1s4oNLbW&6`KoI~({n%M8
4eI^jpOWI<j1~)r9Q*P&1V><{vlD@W>=9<kuTIEpF_Gm6hdC`Ykvi<fY8}w|`~C0E*ZfRzn)q5>mp>>Q(H$>w-MRAAbt8l}kD1<wlMSw5J+C7Jb@bLGV;PBO
W?{w{3APwQFdc#p>`uaUo_UJ7>6RfMzmMj(p&yE~aNG_w6_Dt1gE&velp9EYPL|E)Ce=EqB~R8W)to!~V{df#-0iieeQG=hu03$?O=|0y^WO9?Hc&72irhWE
^nn!!X&!uB_G-TA65dx=f$nk84vy>|ebOlj8)tm3^K5fmudhKs@#1g^(7%nPot?G!ZYBKJZnxG4fZs6w=tAeVL}B)Qjl5TtWygSM6Wgz9=UzDb#ygFdx_od3
2=!%R!Uc$|yYwNysE3fcj~5b;r=_g=e!;4VU_oa35wl3iw^bnYRY3@u`!)Bgp4hdKld&!~JAKa^f<m_a=IwT*oc<XI0{uZ11YCq{Ng>A8?eM?-zaB9f@zMWz
eL*924`%^*m!6_vMFcn7_)z<&_FD5E<ootDpTCQ7pQ#<pSuv*%@)%RLN85YN?Ek}kd~f2|F2#s%Y<%JfbRZzRb3244L^*T!W3Qca7B+`o6O#!AWj}QJ9=1|G
e~R(=E{Ez-_k7VkqTTcdmsuVndy4hBHE%X9o7Wzxslez;36NdG-`}#REs_)i`SYijd{(E94K>iFkl*e7-=pFAKb)F%I6cQ2(+KY4%ouh07Lf!H(12TCwPGrr
CLW(pJ2r23slhqB+$Wc(44B3T5bq*jm-1>2W%hK<4krGY_cJp=(*XPXPc;QrDgr=65eX4ZNd(vFwKUslD5GWZ<1xRJAF`b&=ii{I>^b1+eFi=!o6Vk&_KW?N
`z?abTO#j=^Pc~wFF4$G%u`9TyZJuRa$i^Tp*qE@-Fo!gSt@ex&1~QbE5EkjaWCMf(6KcS@^up^9Kh+&be-H<k)aa6$V3rsqcRjCnVE8?wT#c-E9p^q+Fze1
?%hyP-dq|ai~<FmDj^LeTTUh~L`nk?ZH?abjm`vny-?Qb_XH9Xg6_Ztg|jGlW1S||(78jgFYuMES+Nt_LOE*fY5U+^#zsfRCS;;RoN*83)$Jcb2Sakmm8W8p
ocecX&RlY#7&idp(+>ya;vODP?xzoSds##8ml@~H{z*jqlJmQVqhEpF`saM7pZjQM;cK&^{1W<#=yU4+9F=6T{Cws7h%8CPo%zUI7!D~`%-<;w6sb3ROV;~*
2lt{xkDf`oxz-b)h>L$w`kHCy+OOLkXDv1h;O;A(mI8;cH3IM{J8{O{EsZM-cUnHxeqj1I-4Xgw>DSG%Yfq%CpB3SbPMxi-T+7%96bSX}+Rkh8k-=Oaj=XcV
vRH%hBl|WP;PUr(Zqx2p?$7)O-}!&9_DK(gTUHEG7KNn20O+M%DQ5@#WS?=rulzo6m*<4Sg+Y(c=spkj-;(9qoyPv<@0?gM+R317xyPgbiu>&_jtlMApqh#T
249EwAKYi<&-NRc^lX^{_J6<+UjC!(%4)Yi_PxKE!7N7g`GPtAmJB!f=fDC#Pu2RznE5aEzo*7&y!iv?yAVG{R&M^^MV3i%mkb~G+<gTwz#9?#!>4}WTsPlC
Z|v>O`>-CZ<pck}?foOu*DmYwUSGy{c<K7rlx9cA=2xHVpX%G!j)#5C_t3V1rBFx5D}Ucw+3#<9-)YErNp`kwglp{1qccM81k<>z(D}Ufr|On%n_=dm6O)WY
)cc%&IS-o0J5i(o5QZF(;VJJfZSjB0q~0-YMv1MJpR(~7agPShCmcKslTKWFKk#_Bws_U*(Bn(aWlr-C!R8{+BtFj;oMNb#{@0lEzBe(SCsU`FLOkNxtDn)h
z<Vn2yuNQ9T+G)!);RfV$oxV7-9O*+SC7F254${n!|q^ZW>j@Naj+UdE|7gs!1>_5P-cj;VkM0N&}<uNU+ly9?hQ6ScgM}$1J5U~@DM+XA@`&9{x8wH33h(d
^gqnc*Jt+WJWu5LZe~*_CE=!>Q0;?B*mb__pU8d>kAQIGcmHoLFGPUiL6$p<Y3q2Ga*G@XfZ0UIb2F&mR;4&1S&m|zg8Mh>Ai$u`LLU+HNe{@3?JztU9=2Dp
vg_b}1)#^{_;E5fhn_sK86@@hTWXDMo7P@G7^Z`ZEkns$W*&;Calp-<^;WJTrmHToI@-cAr~>N7&?LU*2?ScPP<J~_6Kv=7w$oM$%GEPYAAe8PQ6g~f?fsoA
t<{#>;u1$v_cN-M+ofK(u_{IE=Sjqr<<1XmsG+mr?KC2zXsZ+0|DATkXZ*`xd!e1N9v%UBe(wl*yY=IL5+AMytEe5$vE{1ttB6#ObmFDn@V|=j%u&0m^i)3Y
N3~esRwLHbL~^Cza4KRTuK3Ht+Sc%d(Ow8}>ml|rye4xeS$Z*&v^v)KtoOCfY2Hh_Ayp!U-&oF-pB?Wfm(}w}t$Ky}<}2wliI2u=x+uj5waV)1<B5Y!w$XE9
t}Pj|dY>}~Tw2x>Njm9{TxON;H$e2yFIK+Lj>cu>-xBucmsl##evh_uSH93D%L8h^GiRdvQ^>(qjGma#dsvRgsTcCL{Pp6~$6nJr>y2V~4?<mCbD5fT(fZ}G
34-P|F3|z@{j&KT>!yK`n1;6x#ZjItoaY7N?L69|x1<R&x)q@qF{N<u>D3O81_pEM-dgsK6PG)lN|LaP_VO03#=)xnd%lfX$y;0vp&0V-7@PrH8O%s7qIX-K
O|W-+I62DSXWJ4%wl7u0qk^W-K>BIkrYij{ZYj%(NjbXnsK;ww(}jpYg_j!_ZRX_061k~v9#4E}?NM##ez{MKI*oyymJHd%yhFuAUc6flhnOGnY~NPBz8{ZY
jB@?EZ3mxIw*zyY(C!}ou;yhKe3$cwm@yiBq+BO;Da=9Lc_rHwSDH`1pG#wEii-gl8QKmO^y*@{)uPBM^Y0HRL+4taBG`d3u)HGbo;028((nW%ZNht-9;br&
BQ2JIdZ-3BQ-HN9jGExuwN?f8+8-G^_0JWt&M!&_HNGr3tK4I1aWY}Tn3$P&M6Kx#8c`&re|FavII+E=`YL5`V8m?!+0r?D$1*BzM3cOSCHF%(Tj=c^^T!w8
dk3^<PrbWei&{<wUu=5fCwuj<i>jPe)UuOVvBkQ0y<1nwxA;)+MnlccqWaj{&-Nnuq%rTK;{p$l_uf5g8?DA6Xe%Mu#7p|jz4yO{wsoqQ{xF;jBsH~8*TE_f
;OF7v<g5C-APMLM#DLI?=oLCt7L*g=eq<Pt73l^4XXAPBNeWv#ckdF5{(d}pd3Wp!6o%iMPPO1BsD)a82VzNBh40TZ+KAK}W-GBSRu@+4n6U?xiRWnj*9@*|
zZWYNE#acB2RiYG?o|xB2>hrYsDzHg&bAr+-MVrq8BxsHG&{*T(O{EP!wy(s$Mg<#6HE>SNyCD5;_Sttt)YjHM~|q-Rmu+o6sg~{+ee47P7cqXaI;;SoHE5%
I=PTYzP&#PxkZ{`6CXE0&>2n~po;lZh$HJGVrjl!N0;-33{Pi+%J3|L$HkFO35Q-bZ$)!k!1D1|awK3HJ-(CQJvcw70cZ0P2K%wdejx!YIFQZj<T~fbby+&H
*R+%+D-`K9#_!Me@u5CO<MqPj*B+5^^<bck@0!73p+?ok9F_N{Mh6A-8u9Vu)7HS#<U90R&h9|TWlX&IMs9NK+m^8M?^IetP$baSnS|$~Yli^=9=%G~<Svk$
P|HgOx;>4^azgoEok)zgmnFfdwc~i>!ebh#oGVW8w|T?IZgy`ww}IO!TH9Vb;15&?AOc7mXMjAXE)XJnaEf}hGeL!)5eL7_IN0r_*W8I~dAM<%h-6p}0_R)?
V-qca4`x$Fbll_#ocVWiI0pP*P~az-#Mn1^x%JT-W1!f}j|_(i0g7xm3~7D;<qiJv{^<L^+xh?O-(7pj9tqqIra6Y=<VcV{6)wdvw}s;3JP{y)?E>IA%gij*
nYX#M9?YxPeed*{ZyM4P9j1Xrrhm~jAG$@0eN&l8Ne*=J`=k9YwXWx8+z=JIjC6gyO$Q4FV6FDU_c9N_Gf$5HdpOrr4Z<4{<Q#%NpHA+;Z{3~TKlu3v1E7Z7
Y!2W=3-1L;cWCfnN+Yl-BxNhJUO9;rsQ$iw)(qS4u`Gv+NcW<U!KsOiFQuq?!2TD3_n$4q6U$S9+y=N_2U~dn0Lhjc5x~No!U4PLU780yBJhA%^JomyW*(d-
bLQ_MK_i+&%lO*l(YKSTbh%GXH0xVu!s|34dh#Pb@BSjJl+_8}7=qtlA@lzb@eW+eJWUNac>6o_BD{Kx`7~E2;iC;DvZDvfiG9N?<=D;1EqW}eH4ioq9qE&`
&IhktHG^Q-26C({Mon6t`}K||3k%At)t`7^gsfVY(cC*<f<lhaHev(NyH;=*1|6GtLrlZb@+{wpSc{=CGZ2IG&k|gOkMRC~FR5CC_J#0xJ}+<MXm<1Si#s)g
u|kqy294~wcc0HLEJ4)K=h%J)d_vmJ&LinND5ckAyCSzc7f0PL*XQ%gNb@oR7rYNhh}(R1$x|-=P@rB_NlfNl5n}+VF#~Rb@e=~%?EV`Rh3{;NO@bqw=#S+g
q=^J*5rNIWLM_#|7K~HS26>CB6N8LrcJr+DeY@;8Jozamds$5F-OICoG83LSj1&e8jPGn~SqHh6Cj;f3gUILqhca&_%aVI5eh-A~ZHlrk%gyf6-a);Cfielg
1)Mt|yzd(&)`&t#fLq4F*zXOOSprzUa@Yq~wf(P#vGB|QX4(NajXMm1y6zw$c|-IVm#7GN4=_O4*|{x(%(h{e8wr3w@!4R%D+D&@IiGOzy<m)67rRLFQfw8t
3$3=o(O`i%yR+<sQec=73e>SZM`Pr~G4`e^<BP4rV?C!fUp^fY?0<iB@$}yLS1Je)j^=SN^!66dz=PUX(T+B!t|ymH2M*!;oHlEpwiwSN+OX_(IvND*M}}qr
OEu`vYdo1!hnWs+-aIw92hoR$JP>v^kiB{D52@xdRd{0IHZ+wVt^MQ^0edM21YOYxw=T#H5GajqCSFvY$F<XNM*BdYgtD%KLKktz9h%nQL4eqBz>>t4cmwO@
-~qG%KFS{tmOE5}7<7W2w!riAYd5Cs0t>rK;{+bhkq$wBFxpL`OGLMUcoO_m?k2|4OT2-Ak?4`6WC2`5INn@#2zj0YHSEE#93ML2+BmHVeQit3)QDy*&n&-`
^wC`m$;`EOw>MXPbdr5g+4=^*E*L{>U)7`MbB}}xsW!<Mx3G5furFfPcwsJPOv!39vCO>rVV!f<tlDCO=Sr6#w8diB+MICX(Cr{~{HUYDbmLF+8RNP8WUEW;
phz?ot}p){dG|NJpwSvA(PBp=b!p;YOVWIw@jLlI+=4sepIb$RK)SG$>E1y2sRM)Fxx<G33@h*kVX)tsp<kbkcm$@;F;XN#5C@PlX>QEHyZ}1<1+Brh`Gv`7
^RoXgZAZgxmbhX7%^W{y>TpS6yAY0pTae9A!#L{tY!PcCoHsbKXUDsC4hc3Ia#@fgg2mMqK#Y}12s@V}*-<8SixB%2Es#HWVDii+dT6xyyD*MOtwXukxnuM(
g+?--f;b3dIW6!)pQ8X3c4j(2cj<R*+K6!jtG&UJ!R=MnFVOjWgQRqD&c~jSXvs~)mo{Z^=dSS@dwh9&djCi6{@3nCCYmOaA|gs52qJ1ID*O*`%m1A~Pw|@N
h1~Mj_Eb;|LHBm?;k{3!CJvPUTY?--hervfo(0gtuT8U|yaAQNZpxG)T^MsXp+L0hoS1%ZL&fcsO5ZcKwh`R>o+z`O!29J;wzq&YuG(nz4K?i|o$qerbCl;U
JFZZdeNk62u_0NWo$Kh7rIOSGvY%a)`?(o(Aig`R%WNyi&P;GQ<hgIYognj({D0H?*2-Uh^wTBF;@cYmTS&~)gZ<clrnt}Dlm7%K8s2}c3`C0atm{c-6m`yb
@4P`oc8AlRUsf_fulc;pwv1^Oxr+H{{zS{6*ep|-R^m)i2X`nhFe4Cjp>a5AGHlH7<IsQfPye81b;x#J?IgNJ$Gsb>@1vjMKZ<m{Ji<NEF4w{+%~Hr}(Jg29
D_laiTgF-@aVpzRdHH<j12{-yd~f&XW4}B8ul~zUvZ&fx)sc$D#z)t#IsUOEe3maPKELt(zkg?GzKKMacR-P18mjv3v8$HZUVpGhL}S6ObmoOFsx*x*x#ws7
-HxP3upUtFz&z4{w5%44?r%)5p<uLMvWqRze`LD@&u2_^UM19@N+s^lQnnvZIcj9a0zOGA4qq8Xf-y{CSh3>7ndh!G3UOezDozty@^fO^61ub)qL#**28SQ<
h^qG;0Hl*>Z8fVP=@nEssY_CJ4{^wPkL+RFztY*+<9$6xXr@wu!NUQjtPcs9pC!V%N~kycaO{UkwBBYFhLBmOCt5RV?<f_Avpf4<4y;r}IR>Q=Fz3TAT``EB
plgAF<Ja-gPCNED(dd;@8Z4jf4>?**I>r#pr#H{b_~`MrZDYgs<J;rR$<j~LalwH+-w$6CLWi>nn>;x9WcY0o<sn%zN_@a(kDBffJ;+Twcu}z^t6v1RA@aK8
<LjP}f6!s$Vc~6uK<AfGq!1m056(SdF(rhR%UUchr_UE`+udjk)dWJIHhY9Uzr3ODLvMucxlcxErq#hw=ytMm?#BJKM)GuZxa4#;(c+OZ@gfbaZZ3e4`on#A
4Wg4$UfbLHplnfj<%6)JTu&|dBz&OdFKw`R!`?B^77Tg+TazsP3iyyn3+T8H$>6uktP$l5FWaka)^XrvpBaEaAeck?9y2#SzZ}%~q4YCZew^v?CdvlMAK(f4
4B>KrrW#?>CS`%R=26ONDeTipQ9Xv72qGmHhi?Q2BNBo;k@pes@?9gMAoLny#9}<Gr+1v}W!eD$tY^e3ztLYC+soM$PCFH&kPkgW+{h?Tlks6Yr#@f!>pnK#
o7?O=us-fW4^6fG!`8d=#fTo8p!_0i7&tBK`kFBJr@sl~>iL;IkC6&?EGw2wK7bfD<*D7?r73;h=@UKg1WaQx_<(qe;paJ=uan%c|B(CzJq|dZv`>Mn6hH1G
%Zd8g5G~`pUA6K0{8#(f2o$lmm&!mH<Kp(@2>>DhbVGG=JvgE2%|UF5C`0+chAp&T3%0CS0g%lR@<2`oOI$GX1Nr|n_p5KLPk;7NKWTqm<N4k4em}{cG8z*+
epB@Deyyj?NdHUweCT~=+1<@Q;fH}cbTCBSr<2O)+2%`>_-hHJ$~2vSEpH`-RB1s@+a6pmj<;K}2tVaO(mn8pp;(PYD_>HdK$m01_rXWgvpz#lL!+dtefH-_
lo8@dAvAq^c|Y%b4GQOLL!BD~QErSvEmb<h;pn~#f(q!a7gM_B5`*SvJddh<Hu!)_N;&TB2@*84hMMou+h;Do8jZd0`f7DHcjr`UwH*|h1sGz)D^2TxPMNw{
8cj}pKe-O>?BP2)^6k`29I)C2M!TXJ4*Viu$tD)-96vpe{cGJaIsk9KVW4BhVkp$n6|#BbCRH;A4VT2gbMDaQ=r4|4`0c8=Ow^e?JI<-%9F2j_+2LglBD`~g
l%zRJ-5DXw4v_4Jjy(157huDpy!S&+gQ#$No1380ah{Ug<e^Tk!LIQZ03yxim}1;-84Y#;o0h}+DI_}l1*tv1OXd5CK985@%>AEcy8fP@i#ih1)w(C!^x6Xk
=s>Q=;NDQ!>+J+XQ(eMhN5l^y>7h~X_J&Y`t4-ehX0868Fqr%Ewth8o2(n?ZkK?Y9XMX5?WGsD)jN^NK-(_OItCi$D+D6f78%CW4#d(*&8K<%7GcyZSt|(Ox
$S~U6P|5s=>)#f54&29?F4wl!avAylh-b*+TsF`$3|`6JKV07I9q}`?sgWicjt#?jEC?dxSD<pc&^TU0xoZC}*5eoJ+Yu~w=WdrcUQv78eVqVt+sOBLX(5r@
91!cM;WVb2X=bulDI7$h|Ir^G;{#?!(c&`-1b0guShEYX@$ClZze?LWi;a%5P!CCmMB+Ddk_$&9K3Jk@1d3!_j<)ZDA+dY32qGvKISkpdV0`1F;m|X-<G>~!
`RMnlQFV)7CH&O55!G11-}P7s^;>Eg!*u09`${03{nDBjW%cVKp|O~C{2$T|X|q$ivf<7%YjSa^)Qb>WD;yh2NQl%Ta*_U?Ie6|%wHHy;?a`OqJ*ws07?QPJ
D5<mePIAsXRE)yBRoW8F^rd=5hpUkQ)9s!S6@rIPuLiP9@Oc%O-VXj--sydxH#BZEwR#Q-5*8}UINLkrn~AV|$_$+aNCI`Rcz{mH3NI=p332c;e7E$q&s~{Y
C@YG<uOdAQ*jPix7N!ArrxbkZ%agD1w|jc^5y^}0T6#(5!%X*~h_lV>bkTl!7Ef%<sWt6$5MJZj5$(IsJO5xlg`4p|pG@$1J%ne>y}+0AJV!Q;$EDEgzu$j<
PO7hMb<9h+>SJQ=IFTQ;Vr_H#tEI$HL0K%p%X;*W75QJK3$UMJNS`bXa06k7vosdKW<+-NWaini565ts#zJBU{l6HgzAz__6nN7=(EvBq?O-7^gsokhZqt%0
bvR(e_9(C(2p;n!d#~<x3#Qs2Kd!K4L|9lf!tAZhQ>GUlIEU}_koZ7O{bh#4Z$I4rcVswlP>@wAjMPDi2vphjfzub8;O%&0nao&0HhF?VU`Qhwepzv)$7{`(
yS8o}eV@M$V-6wlcA7e|tv*5-k5*-zwv{9$#>9MFR@v_Xyo5*=P3LQCBWi0zquPQyy+PhOLT|MWkgeAxptv}4Nplt75va#`en*t4a4`Lsw@16V`7R+iueXQ2
N8c>jy<X^&#M2QVbfUys(!$YDNUKT+2tkLZ35%P!LQakkp21N)j~4h9u@;c`^x6mP=Fh=A-R01mLy3Tj+<TMyeqYbp{kuOLV}$BB(b~}Y>Q@qGd)nFk*B0s*
DV2q-x<_s*!&~ClHFKmz#m~+MO8Dmc`gLu;4_d+Y+5aF!dZtGdfi0rLC9Q;Q0FdKACT@qdPZ|$1Lq86`CN#v0ZsGUo;~a72Fk;*h`!mGXmJNnB*K>AtF?Vqs
|F(bE%gVwz+sl1XS`U=+6ed5p4)VSK9@l^}*c1hv0$bW}d7GH$5Wp}49Jl1e+N?ehKkL143l08%VI>FC9rs?Ioqs?PKU)FVA}jL*@9XC3Y60Lk!A&kVW8nrI
WdFQ`=f9J%{jen3|7VoiY@OGktBg2gKIGQ5<gGe@heFg^uAF_JIgEPS5-(|!Z!qWEA?Xot=E^&T<?5~D8VqZ5+L!ex&SI*?*F#GDlYME;+I*y%Iz1~LmO1-6
T5YQ{CkW~jLj{R#nnJXf`(0USJzTlt&hPV@xUHU=LKoj85Lz;s1?m!4;c;osY`))7uHI#_rg%5gLd7a4cJHAdnp~;FY;X?Q8#-0e1v<}AR`M=5wMJqAn%b^7
w|#T12g=d)b9WIe;}*x|TA(56TIYLREG>xi^T$`+&R<ZSCM}zO(?$JCzx?JlNwAw>Z7yI<?Xgg!E(Acgqv#t+8x_*mmIg++>gx5+d*VPOp=XeTg5O99$;t#4
=?J}#m!+4I`hm%&7t8jfW%FOPYArWq-OfJNoM#lOQE>G4xGeoC+bAvw#KIxX(qSfA!priUaW$b@6_uRg8`N-~gByh?_SlX)Tvy|?PvAEmDjG2biBSg}Nf9fj
tE<yPuB`g@POE;+f+aqfo1>t_C`qvmlN7Z<5Dh63fUq=TGV`45HKkpt#OUqf9CzhWP?jKS=~k*f)m{3(dpV>2-+lFzxjS8ENTP?etF`9B3UXDmm6mpSf*|1v
hS}ucr6F1k2QT{2Q@^k7foq~LMX%OkKwJ>yII`XcVlNmp$AVOgr2E7~n-ggVtkqM4H-DLvucZj@DZM^f+A*Xp(Q%veL1UbcS;MHMf+f-5ZHc+HkyJur9Ha=*
%yzI%WA(tZi8sPO84vKx#qQR&rpC~M?nmW&ALomHe;f?%q#WD0$e9pDFPy&r&V-7w!5&0G1e5(T-c#jDq!F+Gsk9;t_c5rHLNI}2{C)HLysboThWL+w_UQZh
q1fP(MZ&f`%ZMVv{5y9)BF*#G98n&Jp<%NYlj!2kARo7mvl0&`NH9Rl>LJGmo56pR!-){}wX3qRb9#1jf(m>Xu0}pb+cIt*&ZlmBM=GuErdzEBQ!n~--t^0D
E$sWg!FL{sGW*wq%;o|aEW?t)n!6saJuV&yjT8fVrqT8h)6IJ4xZ9x;Fn9#gcL_Rwp@)s0rJ(+9q`fZOx_2$yl71n(;F99sgJKsr)|3qtuqh;cA^L^Z*DgS*
wM?2xA+Wur6SekxT7uQnlOn`B{lb>=5FDMgrxqp~P8nFk?(MO9o$RbAnrBcWc7}ayn!;#4F4Aso5+EMqPhgB%gW@@~F>(7H5-k;(3rl+<2-c6i$ry#fTWskd
eO5j&{K5`E=uTEWwdm1-bl4`#&5M~*=%zC1zp;C<>*u`N&nDX6#WfG2@xL7TNh2BgdcAW<pn7zSKpbk%Zc~rof2G+GlOU_5|2I$YJ8!*X<4do}_V;Y{*|vs=
Bsv(~LAg?j!S4d)^V#=+h(`PR3U7YZaEOP?mo7*kuswX=VmjXFJ)h#@Ip^W97~2<Xs~7yrBVAM9s_i<f3sdw#-lwz4l9$hC!<pS@7VUd@H>e=9?C#`(<Ra$*
+}>>CReKD6k()|P_J_e}k-RN2Kj^-9i>ODrxo8lWo3HHI-{x*>X$v5aoccJwxTbmOzm091jUi+2^TYCf9{&&HTe`_ljrVe*z27d-FbfWzuZ<->H|}br5&w}9
Zj%NQ_ml`?NIad~bnb+9A|2fV#|Lho4V9wbz<+*zkq#eFBQnZI=33tA=k#$txE|+!-{C4Sfou}~f27~rX}atdQ$o>>tjASDsDIO|K1n3~`l2vWvU8Bn@b>#d
&sTU2$T&!0|7bstAJQKl<C}Z?@^KJ6N$*eaGTwC~-*Izm57<}cl=|MrR0Xkij97a9AE-B5dLf4`Y%j>@^p$k)3p*)D?|j^4Hhs|X7=l~-C&b44D<c<*)8FNb
y@mN0Bez`6!srqAJ1E9{*MiZ$UXD^yhj;H&EvsqLCf#Bi7k=bkW%0>GjLH3wp&X@Z{;i?+p|3gTUPbS#W>IgyF@+HK$CSR-t}AG@rCMG34*Kzb9@y!=dY#N3
y`9QEIE{}JZktQS=hFV%V;gH+orxIitpI}rCoUjFXlQAmXitNCv(K{p|ImRTl^R3k!vG=w<o#()ll(J68UX*&L3NP-2_N&g-}A;4Ivd@%C<EJzkP1VOaGmH_
YlB*dIw$%ZYLzhoYfNIpi%9U{yDr#%rS6|gz;O<c^a0;6rul`?Y~@w)C(ls(lrhh}<>&+h(2GGH!Qv752|-AuF$ffeDL|hp0wVc<){t=z$qhveG$kbs1ooiP
#TeRCV}m?ynx)hKu23Da>D!E_7;(Y7#`zUWQViNxP4>Y-HIYd-!(>?tT1Z|Cz<_p5#v4&SYYH82`7%0U0sG3E?O`dtY;VgT6r-C$T_jw}oN7dP%b05bH<kdL
-mtLUvP5wKv;}(JP^RTVF7;OAB57o{fixhuz$eH@<N=}iK9F=odt_g&k4T?8eLy$XMf9Q4bfM`upGq9a)9D{dbRp^VByHkHtp<<^-o|aT(Nk@<vbcl{+rzZE
k|hsqhysMthLfvcyA+2=1xR%10z-r(4~g&(tNRn}hv}3>-4Um}!lZ1Nz#0WPgaGtEAN6zaO%R`N=lOs&41qu|qmS?2{TdtWv|JfqX#}$^uT<PnxF>Yv6!d?0
Su&BD8FrOSvL=#u{j<tK38pBbs0xXRDkL&;$ZVP-V}q-&`)#4A=WlsF?XdZIoG_cHc3}_shLFMthEf_R;TPqfcXQL9XY#5x9n#16{PZU1QOa}K1+rKYd%3m2
G=qc_woKadc421_k<0EodC)tg(&ulaaQo%{x;DJos1dPj#n#l<-r`&P@W=s^L<;~wReW20A*!4Jx$vH+l~Eyft6DxOKX>cfIqKye?CZ)fc2GP)6q81VYG2##
$aCJC^XI-Sz9H-6bADBI4YnX~L<d6&bRZ%Iw!ndQAxt(6J!R-+Zwpny9rn+ib<Z(6H=9*2SstDEI7Rcg4lX({+3%TlYzW4KNQnhYB<Q*q{aiF~;eH*wIQ$Sk
vQz6229TiyN{I-N29a2W(gJA#c3if?i-JKX$Ge|)ifsThb9h@~jpujA$kF0ce^LFMhsr|$C&DoE-#zx1=kfV}$DzMF56J+X>VX9)pZ7F#{>Gu0&ZZ2Nf8`h?
qoRWK$9T_Pyi`Vpg4|tK)q>L=K|#`vh9-tQguA#X#$6>>h7{Gys9gvOz-_YLKPY~g;!U5`l3ElF|G5v|e>48a{6Efvu7Yp}seu0$dUZCyP|-qAJ=GhV0DfZd
bI||HKh;efm{0fzZ%^<sj^m5VulsWY{KKii?0@QVUW)W8f)DUIsB!a&puw}VQ7{m21GwmE{`B`AU;)Y!gu$PA<h-9i!^@v>Nz@$z1Khk&_dLVbslPf7=I9WH
0qA$&#wI`BiOEb#9QwC%azYKw18;UrLF@;skmM&)<))U&zzC_K$;0U%z_4t8!wa1V{0~EbKQy06pVa9(lH(O3MFstovR3@<Q|jrS1V6v}ux&vtquw-JXv}#Y
MWt7Tlqf)HDWr*sqLC_sC8Q}SSNV`bnF@)Aq@ZeY5XD0yobfY8iHxdq&`%8QqJ*}h2fWFj{oIHA|GibE8Q?l6_V}kwo#T>2%LS%Wj+49hpW*CJSOq`YcJuev
L6#$&Xa+N$>7V<21bl~a9sr+Qry1cVLm0mBE}1JeC;P#6G;ovVYkCe1mrLS-mt5e)rX)9$&T~1FRTC+(W))`{CbQhcerF6|`bo3o1N_gB<JdC5{t){z&7wZ?
d>~<dBs?7bmD>u@nmo$s>hUT_4PF5LAbw^OXHZUHYP<5`f{a=NfLtcx`S*RfbR%I@oo#9#y$CKrgH+&w_ifz=JxGD6w^Q_IK0W--2h@KNj!KSC!4E^`X#8hU
gD|J)fY8$t6{=qxpzr(W(8#iD<9}|7{V?&_vA6a@A{v<v?)NMM_M1*1aKd)h`TQy9H}7{2hI8otzQbdYpir@F1{6pw1R2jVcYS(fSQU~t@S@Zx)k&oN56A4-
)9&Pto`*)4Nt85`DOond2WI|qqu#=VUG6j$dk;rN5l@p50o@#Q8+z|-5@!V6-5iz_mK{wA-;&`358^Jv*PtjIa)QnbW5bd1c^?EL=hP>c1J}Q(E{Lz`&CgCS
;8=qS)C|>=Bw)>(pQzvL|93m&<WDYaH*ShZj$qn;=6N~87QZz65Qp(=79VEBhq*r}CHf*;`Cyp+2~bmiw<I~z6Gl1knUI*1hTJVLS3rI5h{F_-lkd)CI~vV@
(GKHY<DOgTFYYLJkmqB90PGkr>-dl8^z?WC$U6LFhe!2?KYzM@pIZwZ?@>%7aOfRn<%#}_(?;nXvxwf$LNU4w>}<h^Blt$7p^*svQV<#gqJZ-M{7h_Y7(QM&
+WDQe&TS1k7iO%$F4Jl)29x^@2VFJ(Q&7k`MAiO5H#(c1hh#lfwK%*FG&CNFk@EI`Hjc)}u)FGK!5_^|Jbl@8G|*4v{PjEbo?RrP5f){^*)%*4jBbZ;b`Mnb
^y$#^(;168Wa{<YypKm*bVT^`0@DgmH3(O*A4AaSfuPr&S|?&jM9#0_?~C2d9igL&T$)CWLPW7r)SOXKfRS%_X7xRKB9UbjN+l|z%0=@0o2O=e4v2NbqkA`R
bkf|+W}k9*3Ct{?bmaA&k9>#M>OX(C+t}Pb;Ot|Fyg1ZYe1Jo|ZtnWMoPJtoK49cJvAa4Fk%z>}9@ETyrlZHVPpcjIaY+AhkFfO6`^P~2H|3|{zwp#_Xr58S
KWuORoPU?^f4ZHu_7&1oU-fY&YVX@qW{S<PTEI~_PMCjkT(KCW)6TOt)r97c^~}zFjCs1#y}y#{epJqE!o!QJXs;`}lxuW^tW`SRv~s(bD%?sd)t8peD7Gf}
%ol26l-057?UHjzEEw2Qz*K+>)`iOPP`Y(T^NYLTz}3U7e!g-Q!BN;KK%GdrYAAs$SQZgmRkpRYwcL?lbM8LZtdG2i%(QHFk?D}=@sSB)|0J%gb3?*9vs4;Z
PNUzeu5phJx8_(;$d}UIOTSkvqGYizPb$RSdt)gHMleX`JWDN0V7X^S)m&MjUXBEDruOrf_2-kstI9l3UI-Xx`WfJXBgI)AKPK@Xyu&}3?A}BVA_5_kamb)e
t_$-I*0{4sbe+jDpHN|Z)Z=Q>BSxzgj*y*IM42U<J^3;eL}t*&e0m*CjHkFi?qP>S55V7U?g3V-gnQTyJK^w+2-Ol#Z7$QM85OinZUYuiPy5dSFPVE9Hu-d5
HI0s@72{J7x)AxN_X(W`ugmN{A@BYO2XqJVuMezEe<A(A@k0Uo1NInK^$&If+<gB92*N0Thk~a^-?kju=|Bwfopn?QF{!%h#@^UU^3*V)j{GKP;>#wBoQU;i
X$F8MevPpfabeAbS83}id_q*7EJwyTnLcX2Zop~rehY^#`M_U}ftj*nf(gnw^2AjwP{k4vG?eTEf;)A<=WHRdye63#?Syj>N>aVMu)0V7(!8!5(~Kt>IOw{-
YG`uM6A<Xb$NB)ubI{^s_P%pM`=Bro`o#Opf`q5^IA=(yK)6q_)RNAKZiHxuZztYkk>wc^QylV~2{I07A&G*550^<3Cutj};Cw$23|lmA(vR>clP&ZHXRAFO
wfu83`N#Rpqiu}`4u4qvG{r1I4E~eU*f!7{2?6|5V+4HkcYk()>@@Z2V)yb>fE&NKjkXJ>4?-43Bw{T0QO@`r6e-Xs$vR0sE%lOa9zg~VJs#R<Mo-Xw<0s?=
zQQ<~LErYOsC@w}!={K}>D^c2e;4XJL4Se<9{5kxg)IdPgGE455Xz9u#1T?hj9-{~0neiK4(K1l#|AX}v7?ox(le!p;ht|!iAfkR$V4!e6&2pEkLoFplk~c$
k(WO+<c9(BUzXYX&Pw477~(7aXSYBp{$={XU_RZq<N0ZuRF^m%J^teMZifw_4UFVINPPqCN%|$%PQrftrxHpjhL(CBoQ}!K@>Ax0J-q%$CnQc^h>s6W^FqVi
9-`pSurN-p{YSuha<PM=eF$kMj32a>GQ}xX6iCelAq2A&kayrU$@I));7`L`ev2PsKWWUUXg`ZOIm65PfzJbp{ELuG3G85gH&|*R;E*fCmk~6jEh`4@<TKw*
G&87KuEBxV>SR<mWEdd_F4K?LKh8Mrku;E{p+B1kf@eN-{vW^bt3PXTxIf5t8$XeLNA3+l4Y2ZiqiF$QNHp*U0RpRscPWVI4_#F<Dfrb%$}<mhew6Pt&%MSS
i0Y%}SepjD^xvTQ{)g>7->IT30S`ZeoN!vxd}gD-`iSZtK^?jvbbUEML=3Z6w}pNfhFr^Y3Hy5;yM8$#n0<Sm?nQ*)PiQBHymH{kZ2R+=>Kqu{%|vxWv#@t3
H9hcC+;<o`{!~bD>~K$5jgx*8fjplMC*BZ8FmU&go~`Nld^j0HVmsYBC%*m`3*2d<WcZ}}^v+B_r9O)Rku`V@eoE+=W&g@?2!DWt@%6efguk>eKfL<v3_T^2
!(Sw@f2?pI4|rHkn49f6{}hP2i~eYvZf>>6J#rs2_I-Y;{(8BhC99RvetMqJ;(pL6u*6_Ab|!+5q}^PH(;YnUzUj|RarT`~l<da9mwR9G7;~a*>PTqjex}4V
42e3}r7iK0nf^|&4oFX7ha&*)oy(s4LsxxB6y-4<@gdBfBYK(Bpt=YYqvpVgNV<9$f4+R=;%kfEyfS7(Bp79y_+*<qGxG+`FvB6?=kc%A=Yv-vnTP&!D>P`b
0lj_jHkg3-AxuTW)8<d*0iP6yI^snl65a<T5>$m8+2rg7V*$XqXb2{fB+}5i7}!0+`Wl`-&rXK{<bXiPav)3uS1*hP1B!->gcw7o#Rzv-_yK0;5Q+U0+!KSX
j4ZNXnGH(>G)z*GKd<xGK+s{13Aw&ve9y-?NisMvaSi&z=qxA3{qyak{0sRAXi^X9nV-JXDXg+ONnrhmPS6h8D-ZAsO+V|;3@})TAW$lPG(kg8&e~fzOv)x?
JpdFcnmr*E8fim8f}wiVMSp${m%h+Z64?zofPSUfU`-(n0s#Jq12MEH3Tq-J%#8sNO(1=#0i{8-9WBa1@{=YiZk#e`F;CYTUYo#sUt$l-<vo7&{)si|<e#+<
*qX`rpEr-l`(!*Gd_XdFKJFx7jDI>2Dg2#!8vgn|_a<JzY9mTPF$EHGG!;mPxC30)LswA#4nrAXHVuPh`aAGtUj#Uwhfy?pISm}T1cA7}8Y!d4P?(qy@jmmA
ZsfuI311}f7f^gd?>o$ojKrJxX@I~^GI`ZNYlI&^!rAto!RHt%0``Zc6@2io$|4~jKla;;hv%39q*x;l$ttTAOcGWCAvxxSiLs<mQ2opg^v&x5-VQN@Hk0+u
EiDLdr{b6~xhTKDC!#1>CLL^s1o7nm%lLo0tr`X*ZMK@GP}=Un3w@mZ2OM#sZwZR3)=$3y$|CaNLhvpgbjX1&I*Kc8wKAvdd*>J;T|kou>h(tZ546Z;F$tF@
Mf$IPsgL=B@fYitR##IoxygLac>9xccmV$t4jS+eVSqR+MFk{MOq^8plPBu(9VzrgGf`6o5c&v^(L)tFDA6oV)au4;Xi`>*D4y&*O(tp*i5iNVMI}j9T#xF0
jUG=x?-yh+JoPZJac`@Sc>Jy8NgIOQfY4tho?nA$zQgT9(THnuJ|%?te$T!r#HcM84v&HAug7LvAXVZI#Tc6W_scGvkybj_<=gVfRa!As%rG!y`{rrV#&QZx
4yKLtc!T@AS+n+u_>cE64WP56Kf?!nz%;<>knl4cu>D-apla_oA;#U<aS6r&PSUkhDYTK52!{|T1>KO?`Ane<aoYok!`=vR>XZ@c`$WV128`tn#uTd(#C0d}
A?9iaeVv?ys81Lz*oK(!9kXW)pnh=X2jXgLetb{S4N||?^1#R}SKeU$MdY~*y|{Ich<@M*H+#RczekLFgAgCcSm>ejoyd2OAim?jKN(Y*x^82ShlD?mfM_$Z
uqkFkKdtO}r=ie4S|?Nv_xK~2s)t3wb428Xr#T8m@l)5=I!J6Kl9V<edCUlEfS=Cfm?}tp*$N3c3GqJgRQ}Y3W>VuSuu>xhh|~*csccz4MhDTzZ}Uu(u|xKA
;_k{(T1aZc;JjWx9Q!{9;66;Rx5&#)qHsJ!y>(fc5wWS~qspe4NBOl04F3Q=P#Z`>kjdLYQhOG8PD|VwvL|Y<rT%#eF=DDNTSYCVgRJ;$8c{*t!agE0qZ!~1
6Iq01kj!Z$^L6KY-v&bE&%?xrU4YI6r3y}p6yO2~&^xhCu#_L*8@TbFupXTR-ORdU2Y+aWBnvzaOE9ws^ZB1|n-AUjNA7?>I%xgKui$?|FJ)DAcn;$~kcTh<
V-|A?7)tz3)A~?`eC<)bjcs|@??!{h>Vb_6AI0Y|^vdbuP}3mNAfg-sL8P%DKM^|GSkw_}Q5+Z$lIqntku_`PXu~lxfc@d@Ab%-6yr+DC{J+_wh5l1TE?a1g
MPi_;#X?1(HZ@|*<BGWsP4B*<PoU0By+Aw+9bRgfM**Sa8CRZ6A$=Z786S58f&Vjg@8TQ2Tp)4R`~nj3{|m16e|Nz9iJ>AOou^!raP;HU<e`r<EyyxvV_wmO
5>CATOqp{7Vaz24P;DF~RdZQ&b)(*>u@a?91R|YN0f|HqOu?qf;GXb4+z%gveqUYw93P(nu2fB-@Sd6Irf_{Q4<TeQ$vtOdwpn`(HrrCZr1%~a<NGlFDFW(!
kfK095cUK<5R5)MJ-@Y<Eu&(_HbpF|+Q4vaNi~!Qcm(8rd?=|R$`8tj@I>V%iBH-kICr{!o&WWp)OK_-3JgcTMnxgyhmr=;ZeQWXp_|J(Kk=`UCd7~W=CT}h
aL{j82tQk`g)3P!mDekVN_dawjLb9qL&1G}jZf~3Il#5FnP;T(oUjzR{%qwsP7`b)n9IMjF^DNJp0Im{LyN-;xK%L|MAXAN!1%B+hyLSP3BqZe0|}1Ormder
%O@c9y_keK7<svS`;m(KT5Q)8w0To0Yhg39KR2FyC&fPFXW#aI506C_9XR65>F^Qe&GuL4`UiEJ;E(AKx2&{+EiGXc4WUJVK?wR)4=>WozPVJDR&kf|+|2e$
8>?>)7j<+3MFFM~+h1P2mc`B!XZmRBr{<4qrQf2Q@_khEJa;pURdEL{$_~OGsRC8cqm?ucSCsS511YAM2{%6zA(Qe$xsJPaLQi8mwW2-#SzvdN`GooFVDt|#
Q@U?`!LJX1Q}JlS5Hw(Czf@ozZjQ&X1F(CaWo3xu8;0gj+&YWc(Bi;i1I$F`=)mScrI6Rl-=NxJ{b_Y%&c!zQo`;l#Jr08dej(@*`0erY`Xt`9*WObY`mV4?
o5uS4-)&z*%kc8Bd&SCEEsD1a>Kl{$$s7n{%))V@=Eq<)H7=&lVh#ZUZVWbIh5&nwN_hv59gkvq3;X_j{?F9Q3vC;BC*6Viv+$qC<_=2uX9>@07sr0vbx#*r
*BqI~gBYEW3km;o4v*j4h&qI}_&_p1-HzLTp2=R>3)x>rxSA4%s2Yj($wy9xB9y9QS*2+m7=fgq+a`ewmwP-&t}7v<3LP*Chok;;Azj*U{O5BY`@}!AR2a%|
UoB+Y799JjcTX-PFvFH}5&5EHgwxl*nUUFJ%V<nNGKDk&LIJZFOJGWZCI1ZJX%y?PMH9nB$&mdA>;CW5ALaLWwd4Ck1r%rDwP)Mqoo$2Ht}*QH<D&+zdY`fn
Qc>Gl=lv&6+*NaCSb5XPVdm@PJd^7AzUlLyDbMSH_fMDpp-;dX;z^<Vl~2+sAx%t!g#B;k5A&T<_VnWYA0{S=^#zBAz4x`F-q)lP<<uugOD}+-`NadoAoM+t
u(+$*6XOS7II5_PUsVeU+EZ|fiB3kL7y#0Ue=nXhI|q^Ge<m~X54hMJoiG8sRKjKsF%n*m5QsE_&~?mGNElpTpAr4fxbS~=K{An?2bLO5{qcwS%~1J2rQff!
bLZ-JAFS!?<CF0Zhwj`qI_D1M%{YJ$Qdy!Y1J{6>@4qE^sz6h2ya-MZmG0wygZ=+O?S`s;QS%ec)bPJ(&~khrUP75C900{T>^__3)H@Jk-h|L*vol;FdG_lR
8MqS;Jua9AhHl5aloR)=D;O_O!GSRF#2-`;)!5WDQOqo|g+!NzF<`r=`<qa%1`Z52`smaoMDZCR!U2kqZ6)|LQh>3I1vD31>K9G1n76q~>2-qi;s%NWk<bad
BKHlQOvx~T+QGyjY-*ltIJu@bmIzbV_Rks_Ga(d6B>)RRsCs_(zWy2^)B_)7$JoFKkX!R+ABCS63@iUJuxx*;{?pud1E4+cb@ra0;r$OD=uejPmeAn+-{gN!
=J~%8tq+==+{3K%H$ZRyeZs~9>HmM$1wEdUAIeb`{g#NFD?pFqL4O1+JWS+d4^n+w608<O{!F|-<jOSkuj_BUHkav$$~g#LXTSNbZ<2er$MsObdTHE)Qs=U|
&gLHA{Ed1n`>>)4A|X<H@uF2TDytR1_nDZZteF$-qM!U29AJFo5Oz5(2rK9(xPYw~!em7%wh{wr_k2P3VEWU5kh(>}ut<)gO?!-7<JG~PgH_BEux?Dc78Esc
(W#)OmWHJSg`dyr&UYQhn=_hgiz@ycSqO}eo8&(P(BI0W`9D#K<XtfmpZqK3)7>yK4qw(^NuY02u#jilDk`^!4mTEzPCao3@(3ja0vwxIgF6@$Tyv&_Ua)_+
ACZq9gZippZSH~gr5Njx7wT_cFAo%Zy2Cgm2=S3|k`W;Lb^4`f1Gr7<y*(kxMtZP#>BD~>;<&5*K@LM_C9T+hEi&1H2%rlDCih<FeHPg>{cmxji-G-wEzlR(
Ef6$La9Fttm^n@Z!v-05!LJFbm_L>SerF%@ucr_7Sa}f$7T}WCX$Z@G(Hx<-yOGfCkvhj?Ljf@PdShdc!#<gK95e|Iy$l&Hx}Jpv3ifnwi{Y^o-R;(nS?=nX
fUu<WW_+|ymbsn#j2fHCgaarYlA>CPh$@POX^NC2n1)CV_U<WZq=oDR!J<iuhP8sG9k5VP7BJ}~#NnoF2kHJT;M)sK729efPJ*337~Eq<wRQtZtrthW>d>R8
8$eK{C{<)cIXZoiA9Xm|!-lc&%Q3C5^VvG{If><4Zi`QE{v-hVexmo!Zy%TT`2L?s<jxQHKO5uW$Itjb=YxW`;qKr5(Ot*=zs>i3%h%j8Ist$A%gO!4xnEDO
z)$Y}@PZ(J*-5_U_Y?XQI)5MkoPQ7b{a5(^FXjE;v;F_~Yi?WN_%7a_TEF`FbUFKvFaLk1`AfI>Usu(9G`~aN0g68z4HxW<EBO8A;rV~j|F80UIUgEh=Dq#8
`TQRbn;Z;K|8L{8e&?b-kcaC&XJ*~n!igl9CvWxVTXAo<0vvy2oj#p)34_WpG0o`zJ%FP>^SG=zdH<7)bXJ{v)82+{F>`TK%t*&fK-$=S-&+QP)&u)J>Sv}`
VF`<A4Ha}hmL1?HI)qa<^ec-)jtn{=iy6o8y{~t6yWeL~4*$nzF14zU=dUOJi(TZtbui}+n!mmlm!4vx-EhRg26{hAn@4y~!^nTb;J&BtvIFl?_Q%iSzMLT4
|JeRxpC|K3`S~FJBm7)A=^Z>Q`0ah9cn|%b+5CU9_<aTO^T)%<dxs<O_|2t%aldp2*Y|w$tS!Ig?n5VjuMuQk!>zxSy8o4}pOCEYT5+@=yB&+)@x*hFIEop0
|D0l>-!O4+rYfx~_OEz(A^-eJ@Ga9{t}WNU<M77*SFnz~d4IRRta?s5-@W>Z{fehHLjE|n474ThsNL5Q`&8>Bj*8jG!>%>gJ;(h}-=f~#|F_}!^y`@-&Og+y
arK}{vcLO}Z|U{=+S(^%=c+iIKa=+6{=a>_E#~~6)%WMhH`~kCvNj&J*WK60L;NoNxB6gM?tXxN&+0)C-@ElKV;=+54cEdmX8!LkpW#SJzq2my{T`{gn+LUt
cxYfO;#jgimJn#gVKiPCJ(K||6Ca8KJwE^H@#MfyQhyctxa0B(4u28S35Gy*Aa}=KXmRFzKAu?sJcx?J{?@YDHp8vnKpQ@(2sSN^UiB0DIJK;(eC-iIp0b*!
@q57g=g%IEYk$GE>j(qQr+J9Vz<!yIb7CY#?DQ?(t4(SSy>p(+DA3{r-MIgj@uO1rAFZkXJ_kw)9f5n`{M<}+JdPwp3Al8e75yUpZE<=YkS%b8{XR&I_THrX
n}1F<BbLYF?LDpWybUe!awFjUVpTZCeJzo!cV6MS{nS4<_BW%``yJR=62y|g^s)=W;*S7jK)mj26Z`u>C)_Sm1?lPeCKvaAP9%FD58D?bA#=KI-9WQ-FCYEy
Ghp12Ye#5qY!~@h1P9mZy*LFXL^iehG{0)aPlvpcLOeC!w8s?j6kvxp^8DZZNRwfkANBAP{nX3K^6(wd=waZc&SV~EpiFvsvGy7Ev<}cV40jfNok7*yCAZlJ
F4JidA9%36Q1Vsrafh{aIqP_zjX0rcBZ$u@Z!bT4=%>I>Kh==JUw5oG`mTz9By9P9`UZC))als#I&}l+xv4`^su)uv5tOBCLm9!nlBSGN5}5Js`ach|&*NTR
p58I-Ke{elIbYx3z{6J=4&;hMYAi?#Qi!v2BYEns|FzZs=9qsX133P4KPO~19FMuzmRx<?{Y82j64=Xr-M{DhqqpZ#`<>t5|MXb$|Ao57&(n5qe{<W!zzeg6
g!Jz71>!s$oB5$(fb$P5n$T+hei-Cg)@JpUSMU|`mUf_zs;#EP)jO~KWLtLGD}`^F+4AQugfL{0f@FaIx^{YVjXmUFfP&W;xs`pyKrlY=`+W!0ga5bl+r7TL
egS^it#!W*(`w)j4<xccu>i3s#O{!WTSyc2X~Xbnx&5QC!r0jei6X*(=<iP_{K{8~?;{M~ThfYcl+_S1%1cUcnzCAPK5BH$P|jn8#(ho?0ZK_Pi|ues_8y)#
#GXpHSns3_1qlT{=AzK}?_|JBIKueJp&%y@6B<T|7^<NZn`$pEq>p|#+5(0pN>kzSa=;#(Tq(ujTT}`Xfz4)y+ECst667+)m>n7nNT75)uNR%!G1}oVoQoDz
bhcs()d(aQpu}^lIH@b3K*(%JZ>Vo-rrjWIH1Z_JI^e*Nbw*r}Sq1NFfT7!Ps3R1^Il|j?QBFp}Z3)&`amryZjETnFCW#tNu)d3ZZWH9BUF<AMe2s?8F%c*&
5?LB1L~EEp!kIZG%k|hp%P0V74L>ap$j$9wL8S*!8|kvej8ram$%rf^bZZGDbht$u8LBb0zR8M_N&#sPt6CRA5fM_Q13=KR1T=NbG^fj?R;9nsn+};2k}b4%
N*w8cu&xOa6gB<*xF~jpA=XS2tyJ-yvyhBzO-OW_8rO4$F%%e~f(nkR-5o|QxYMq*MxG;x`Pq5)#2w$oo_f89YZ{7@sWIDUVtCYS)j=BziQ^ib7>>GI5Ov1Z
EsKked$_uU)74^HB#tW%qZ%+*9ka7tX(}O#yBn%$%muT%A<>R7lx^1L#yZxuV*!BeqnaX$BMz~58q>0^T9&F~MPiw8z_qwlZESWehj8ei<TkX9HbN$XyBVpw
V9;g=D4JrbW{IP*wV<HuiDEh_DemIoJB<}p1w~D;WQm%hX{ff*qY*=(H8sh!b)cfw4zV9Eb|%rISdAKU?%TE^+TsltSmvOnq77YQ?XA;>gQF7cQG%9bh=?L6
tvRTwsw#@ABC7@n$8py|7O-Re)H+6}Mv|2xX{v}yXbK6ah$tya5+;(CVWk<0p`@5-N+?pA0HG*SB&sQ(C_;iIA}WHCfTW~On2@EWl7=X&{g#SKXksaeX(?%H
iXsA(p`;R;04Qk+2B?W*S}K|nB9epQ1L;Zxq@pBhh=PikqL`@&g(|v7LeW%26f~3tQ&bHl0aO;vAU!=H(MX*L(NxqGQ&g1@u|+clOia{8MAXF5Q&PcH6oH0i
sEY(qmX)3R@)A-Z5~)bE0Yd0N3`mrMl%q(YK#4$5s%Q{2F(FDS5d%V^Vim^@efcnuSs4_LcV?-^j2;g^Z`tbf-B!}w&xc=TzScbUKrsRN{d)W})1T1>;Ga|+
r9=54?FwlcL5UxHqUI1Y36tIZnMdl7)+>~$nAQy-1GK7~`|zPjiQ}L3w*J%l^W){mzfC)E#cjiU`1J7hse~UHRr{c$NKoYq((t(cSUEwYcR{?JB{5JSQV4YK
ep;3F=R50ukzd;ww%@+<+sl5sgf7e^u<O$6ZMf4fo!ARhNiYSO7&4Ov{}}muSHGo!f9w8F{=51gm4(0y<V%TE>)nMs;MOxZ&ILxip#6~dYLo2#D0l8yc_3$f
WFJ<~{pd^D@Zu>atLe6NoG0I&*r)lkty7n#I_n<Pg3ek0iU#Qb4wUZie>H}z_!bnuXOQ(Dud$pS_6|>z0zOEQ(Iq|RKIw8tlAol|ws8g^(^xzH5H24s-Q9#b
u(g~6_g@BqwXBS^HvG@RmJMe44rouxIFtzeUuhtp)(9V=AHUaKmq&jryvGjU0i2{*Kf~Ac9~g&{T1*Ct+CG1c;MX->1FF4aZok6zG=O8FK9H0lqr^qSG7bY^
rCTnHbrHf`XBRareRML;HPQ`^go8Oh-Rh}jOyPxr{uI2=Cf@`6b)E}FTx>Cnm5!OR^)WoAj1v$>>(RR|l_YB`azTIn(s#^N6?&nwu`w5<sB${8!Yb8XBiF1I
dFpk&p(^PEJLucEEtPA~ohq?w=|U$<TSr=Sd%a05WwD^`t|IEn?HK#ZEhLh~$an1y)xDaG9pYtz;bg9#H&x?QaSXhXT6Rgh#k5Y|CmY<SRj8<>=`_IM$9xpc
7AR_(Gl1pWHi20dWm*QQ;*AMU4bn78$Tm7jPain*J`pL~rX6+3d6hV;tYCyKT=%u@b{y$&uAV5+lto~yn(MWOBy0Bi$Yu-4)f^*bn6{Q{)TvPis8W!s)ncW@
&E(xVcc}yE&hwR(g&!*3tVee)(>-T&S>9gKw}@<d>CYPltF6-3XQKTV9RXxfoPt%5QUp}UpvYi^2!oE8W!_<xWKN7$gogo&48;nGbkaQP{HyehnTm^JZkfuF
fzzntmP-?;3`TL|bmLqgxk}E35<L~L2Q=%28&{sUmE|gR%u0D<4v=i@=%I)_h0jhBOep{;XXEhtk5{ABDfW7^>i7F+CMUA=>U#gi5(mZjf6K}9e|N|6e;2HP
A87aC?DU)cZTZalAW{dz(uFmIn!b>p4~L?9;jqu$?i|Mcg2TWtM23fmgOQdW&}+;Edw;>+TxYC}@%9hZA3y;7NP2ek*!?&E5cYpRwNVuQhgbDobA{nP8K1L8
M-zSR=W=+_+5Wb%kw~!VqLn_}p{WV=Nw33_j-e`t#vT#Nym&HJ+i9CpnPW5<rVRy5%<)}qF3bXe>)R<5^kb!UuzFXPudD@P4AL7+1C8v_0W^i0$toK*W%g7D
IVm%y1V|y<yY0Ymm3Y9=w4oCH%y`Gw2bQ>aV;+CUZ9Mfy#vT?qZz0$Fvkv1XvRi^?ELp(J5W|Zm#06wG*D%?I%p`9b%qPGh&l)X|p8a4t)#b)%BtOsE%_ONS
Cw>~MCMR^2`y!6eJ=j*NF>0(<`;=hapo*#RV9-^fvM?>NA|@aO!E1ZoM3NToTvtFpc|N3lEd8_emtdT-f7>xwC80%@fn)YhtRy23CTolK?tH`Qgg&VXGNnOD
=J>XKSZO8qc>FR=B;c?l4<FozsnKB+u48eXfvIslCl;5B$+&^gSvQQOgvYw;*={U{_~2h8<A^#IaBuzN|8M>rW{p25r^Yii*W)3`-f)I}wN^e?)8bR%K8^du
h<ZwJLzW&tsb=a%S%G(JmL-6l<;demGx)WjGmneOEsnhf-t3L)ES?d6nu1SbTpJ6(yQ@ULi~kR{jyCU-{(9IGp;-@uB$WUvpnX7wmHS_=PWDoO8hUyb`H<)+
r=WCDnulP;LTRKas&zq)gAnP_M%Xl+I+A#b6Gmc$tu&<-Y-*~C1kr4oXba}m3DUX^Xq|*_tjVS#_QSbA++oQZNRr3m{Y%3DtQ>bef(Q~ugVqLX&KB|zMsGN3
2z4MLGFwH2^h>KN57E;(=(CKvLzhg%?s@AbMeK5Q-3wwUW-q}Jf!=Kd<H(w{O5W}Z(YN)HFv|3;GS|DA;aJrvb9Y6`_&b_58W_gLPWPPX%bH45Ixd;KhHnz!
<>L?|o*uH6h(@jyg{M=w%VYw`N%@;P*&(IOCV;Tvk7Of>aPjS%@lovOqnXPv@P)S9X=8D$M|PpKk_4sPO3-`#oaUo!4j;gOw;vF@=M)u=HT(W<%v@~Sd2sVy
D@^|PPR>d5rWjii1SEa+<%3ifDtRa4@G>eq?oGLi<kUTF-l-1GzQ10xP%0<MZ?Ajg`m@PHu^SwqR3Qb#5(l2L9GQ8YBpL%+s!U$LWXU9&fr}7A#Nt`V4kTNY
)e7$yUhCS}7+RT#l$F{id4kSBt5DPnm!lLy%9e<d&d2>rC<ZL?0FDxD5xyKjD^qW7@1oi^4hX+gA`*o6)F*f%#Ace*Yfuy+%FP&e7tCEKq6KFYXT=7A7she?
vv6rEvbOejsb{)kf;iO2YY~zfiTG`y=Nwk+>wRZygBm%=oJoLN;9$A;UtHAQQnrB^vL5=tGz<pC?)&1I+vI86a5Ab}1*>EPu{mx~ac_-K%~d7`vV5dQP~hh>
KioG~g^Tvg9FDFOosL9x%sB>)2HiYqE=Sn!BSy<(O;{qzJv%$WEs|**AmxdKA)4RfhJKi+AM9~~fdC*)Q`osfh27Rx_pP4o(ckRJo>((?rOF<A(6_}9LscOk
h}HiMhe+nL-~7+7H*EQYNS!x*lGX{MQU2#0C90b79osKgLbB@PXf|XE$EeTgVEN7x)M+(Mv+WerUaeSES&C=<*@i?}$2u`gFW)=;?)T|xJJ%I!yj)Mi5!r3^
rz6WRzsF&Cx4_XZ5h8nadc_AE*rZ8Xe0p202)mZqE|K-J(6}Wan<5p45=uqz9aUb*P23>nL*AFw*9aqX^^7<Z#6Q+I-}P_Bh%{#|AjSw)v+xN9$f(j3OPIF{
zhMmey^Aeic@FWv_Fu~zNLrTrFAd_;d(Pw`7DKsnB)yqn(5>vYp5NzhA9)2F70aAWAB{2{aER7l>0e3Ygh%22V>`OJzvXn%S}jnC?Cncg`Tp27=_ITYJx<_%
w>(#XXRd_cS^D$!caLgO*6&Mzq?c@OAjZZ~somk_ukAs}1OVr*FkjtO3Kocei5+S`qBkx&FTnbLapVK;hruRzc*3LXg%KZC$4;#`@1^<B;h$7Ecx&+84YfJ#
LU~VQWIt~iJw4bEDNtnf3gv4CAUP4lXcQl?sPS^^gGd0<_!XQg<_B36%%T;}X;;#ppaq4$N8y70%o-ZYAsc870vQl3)S}nBI2>I`jpOA(v_n{5<9{!<aR=XM
4tM;NN41svj+XSzr26&>ffy%s`|>1t&K{&25d=9C9kr{#6ghb90m;G{w()tOxvF@Y2j{SQBK7>`?zTsvDWn2`Dwc;diEy@7feREb-gbtQXtkh9LhU$1!nh<o
DeBF@?)U9R<<bX#6gwm_oI8(u)G+Ie$MnoL!^^eOd>O9(Sq-Wv2ANucXCU$$tcV<1&$Ry8c0RwVVD{;lY-X{zj@TBat8?+Wt7$GtqI?j?KY6)uftOt)^KE`P
%S=iq!WJSSR9k<ei86(SiZD~Gq~Np^JzygL`1H8x0BwmEA`xq+v~@5cXorK-fQ(m>7@N-+O^`)UZq?WSNDyRn<^TAGT<_K(kT!J=k0}4jhg9=mo@R4?N4E62
jLIwFLH9M2XwH|UU9_chkVaddnI`y)j92`4?AT=vRQxrEI-z>zS0fl|*Z8NyA-{bNJNeU{65opPe!fdq^kbwVdrloA&$sJXC8+-d6(EElPj9i{eaD@}188eK
-5b{5NSO!<EQBH85af&xY+^fCyUWJUKwyeFB?X1g%AQSf@pdQ@qe{EP;fWOR$rYf)NdIXiR==W$hC$iNbxxkrpaMrtP>3IDaYNSei_d6m9q`Qe-_p83r=fM<
Shl3z>A-!II)YLT{Yk(6J!<!1xd46SHZws2v>iMjbE5!2DHMX;R7dFz7$nDq9ijdoQx;rNQuW7gyz<rL;NemmQ3{7SMFDY&9?7Pl5drZH6<r~Uu^)53zn3BM
`FqkLar)+&f0Y*x7}nfS)d<*-HPD($Dg=Y$yOO{n2f4(DUxH>0!4z#sHnnbR0*?eE?sRn>HN;nI&)lEi$C)4apo$-ZB}68f@jm{iI?&qLT8Pg~s;SipSZR==
q~Yn2oYQ77);9;%#~ap|7;?I?oL23@1@+1-otkRJ`Pz@WM>(rz_;;R2aGW&`b3cCt-Jxowd^xk}`TO>AlgpY{2<&!!oD{3nx6TAPzR={5L@=^&<}(m!OSf(%
`QgaUA95VNE%-CDh3P6Hdr<71k}itMoK=TxuY1dzeK4sLWejfa#;|Q|#|@mbCt(Voni-ly^wF58qwX!lp@g0%-Wixhe&ttvzdQByyX<k>B103RGWB&%Bec{S
v*g-q6wfxFhG2V*jl7G-+uqA6-oFcYHubjz94sA=Pi|^*#@D=vSAWh%_1X5KQO<K>Az1rc?3$k#TpskR%ck#gJ0$!*;J}CX+cMIWWJ{x(3iiBLNT!I>^e=@K
m%+MC#)E_V{xjDJt}Igx9v`f6Af0fLyj~;B;OA?0#En$gD01w3lv`^dUj~lB>QY{ZXM<=#_Tj_ls<aC@Ne3SS0R#trj^c1z!|UybH}3yt0zK#ku2e9C)!C)k
F2&q_ePBcmwRy?ftS{wFKweVTCfccv(a*!oY}S6<bhC<5kY>iNPOiK2-?UMIbmS5)pg{nm1Scb1(?;~7%W@-NZxHvZxW<WNxmFgWDg8Kb@HTUuyXr;a&XBqH
!gd2hW}(?X>eRZnPcq1{vIvg=hcAWbbF{bY@rP_hkx5R@B<o(}%ntnB2!|glF|@eKvl=3a4{}{6T^~*0>OnrW#~(HiL95w1(9=i!5}gx1nl3cK&?Q8S7^*5$
lWVw2+ozWg>{MBaiE5`p!|6y`#S&J5(d6INhF-W1bFC@!{x=t^%Q=m!X9;&jzdQ|e*;8iVoZfR#+Cy5C$}ob0gPR_b(pE(Td#<t+nST)o`mF$|sL5bSEFchV
7t0SU{QAFl(dsC6YTHYD@uL$+Q->21!qBndB}2utdvlguSoySn6>3=Ahc`$Tu}*dac0guDI7h{Ic(N>4Dq<ym5iOR3+M%kSZxL>qp&l20x6#9idq9veAssK|
r^Q{9>FoG|V|Vv<t%OI^bS?6sm0_6hhixDpHWRIqP0|{mv+ymGU3D^RA!=VbYBMdGNyxxiD5+9ZN>UYF{_SBj@`fO7lDcJnai$64F$73bQUq)}^R#)`Q5H*1
#(SMU^wMnYYd^I-_v6PK7PXQ3Sw#I=Q<T0|u;bS-(>3p=nTtw&8F8fN#f5RfZCOzwfpu^`EHdY#G%$91@54K$3V3<#W~H=NJrS`=YcTY61m&QS7<_j_@VDHB
oLN;t906x7;I1cZk57G^x1pjBXkg=By`4Zr!w^zIItl2Eq4yW%0FMg}t_)b7=t?jM%r@M6VNv^Y$)m9kHbEF%o!iSvUKok*b5)29d*?at=Ud)lHH*KVvl3Pv
+({NlxhT|0UX_JKdt7Af?UQKn>4DCv_vp-3Ibq(|m4+eHE{S9{eXHhuUYUdu1&t;|6K#tsJ$#-rz=LWKyLE;l__szFsMT72ISz8Eh)Gp82a8Mige3KLfUrKR
Z&SPMum!GArkQzk@K78BP`jR#g^!9r!tDQP4l8ZHNWCf{$mTfO1|e}blMp(29`}58u|-pxSBKZu^V-Lo+hp#;7HF?OPaBXYC=*BT2jF=lb8B-CGqpRS06?%0
Zk7B7qXo6U-GxNjLs_KWF^oRGSolV;6dqSeN)Mjc9t0HWwil(6$qplonUmHBXNiSPBQawgWd1Aveq(j5`~LjzX)XWR{c;m}(iX}l^uMT+G7(6S-z*^UR#DLV
=`Uoiz8UY3pEM+<{L*gyd4@AcNMK;3E_;{|-s4{w^G@x8(wE4NBu}kKhcUwYv+vH?uG{AwH1_TH?0AaiN>nO@p;8!oh#g2BPkbwB_7EVm0K|hTw!carELva}
6b@ir(;lHT5ZEG30w=_{txd*d7fG^zNJ8WzMXp;!WVQ=d6ObzEh#&QZ1ruLmfQ|^c6HEBQso}<nNCCwmym`d`*J}owQ?M44-e+E@EtQD1{Gf6kcfSt>g+UJO
?uT$=4(IPI=6`4W^8)&ZYK6aq<eDOMp=YEtbhaP=nY^HZ7?kI+1`#7BE<GT_xIzVS5FNjt|7whNeLx+O-U1HeY^Rw7x4e&=`MY1e++S94i*%z7e;PN<89$S^
@%y?)329nHp87YBKk1N|$v<R}oLo;9nS7s`ba$#>!MtnR=dQ`-q{X>kq>;dI0{~bL_7)1*amAxpm@3)Qiz%oLfoXtmy$8Y(YLnUKrSn}7M0r>Ze{#E&BqY-U
HIQ>d7e|R7X`FePtU9<2{kC7>F4M2lncck2aOLu#yIBtou!l>-n-N8y()OsF7d?+z(}2HWhtYCK{e`c*Iwqed)0N!xzBgSSaUak|JmvN$NyhHs%2Zzz?pz_)
qJzBOh{^S`X76rXZ7A6?N#pkKy@84jE|rWv(G+9$8+3r=Sp-3`gUEzQzte}YZB|Z8(qRG7D8UK>VnHnij1L7fo=AV95J4vE1X$qMoEvQet|i8gi^d_PEkE4*
5k<DmL^3F`Q0$0<a<GbVE4o%=QDeow8{Ip3b)A*uN4-+(7e5UQw)C@olSR(=bb2Q2KV6<0LsUEYeJsmhqB{`e3Is^#{e5JYInJU4J~W`^X<HE78^W!V3(e90
<1-k;v=}=TX%4^}pd5ns6-Go^ds)7R97~=Ku`a?3kvd2gC4-PbCkBiEa@NzRVMg!l?+%>0Mu<B@z*=|09SCyY6Eq<tGgBH&6pGFS%z+p8@G3>}vxOj!(1$iA
<vC?EIa>(>-gczddV2%6jXn<jFYwT}?Z<7p@2RZy-%pO5JGgbedWtF=h_84HvDcXR5I&qv+LY?ZmvzU=-l<#JIS*{7zBoEC1*`kAq8Dn$c-0HS;+;MoX)BYu
p}Lb8mn$~E=hK)2dS9M>aH<UF6D1$+!o}@8WBO}oWV3iX_Fd0o1ZO|QS3X346Osso$d*K}VjoC+O#8NaKE)WmUB2V;z*$S?kimkBBjAjF>8r~A>hgR4GUNl>
ba~W?Qb5x9OS?tew$CyIEdx$6H;zFqQ4PGuSSw!;;Mlc}WD1_X_t)$4&y&BYb<FN8NQyB*My9BuqKK%d>p;~l4uH^5M8rgGqAP5XwwksBOiK{e6;UL?r$PPx
$|9MOM|q?zw*0=WJo@qejw-A0zHoiI;Hwrm>oUt>^rh~}nzLSZ9}S!CeAvy^PHSQOF4%49KZ0_H%f;e%U9_}rG(#?B6|7esPK?!bvtZGAl9Fj#I_6CAmX@_g
m8%cqa;%zU&G%ow^YG+v%caAIDGX2YK=FbYwaDG_=$Bg)$=X*HwV~v@Ip_(DpV=8K_8{oF`_TsP4>*#tHZN`y<=_)ZS#*Kr7J548me2C}m*O&Oi|v<pE-fB2
o=WEv$3AiG<y;u7KawLBX$J9->~y=KUrGHbv7}s!-r@Z-$~ij>T}doQuK9MJeaq_tt(&(={za(7>F_}^4EEXC%q5G2VMdNNP!)B4#U7^y)Hm*CPxNjn{7Mzk
^AU)-c~{Tsy<Lf?Eh~${BsprzP?_|*iSbr+aa$f|4^Hu6XjUTD9;A08^+oBtl(_6fBm<G-BU3W<!?+uhr=9aJq3dsYtLq~8$HTVH+?UIZUwMa5Omm|JrfqGv
N9ZN`>`C+zP}MIu$q0rgVi61n=zB33ne&EpR7QB|!Fr~d=J0MJ_I4o5nd)HiOD0VyVA%Lg&3Q-N9lq*)W%C_LJo$b({u$P|#=Ck;T6=Wp_FO{&{1^uPe&4IJ
j51%!@bE^&aKL_`KbW&x(bStiJvz_7fGuXwudaK{zpa<P|5IwD)K+(47?|FT1ycOlB*CXqaF`~EYbGFFbTW5)j=JY(evuG(&+>YdB6%K3LBL2vBn+-|6IlU4
pdBP-rN$ve8K^$q2D}z16SF_}YxPv`u7>8oZ66CX{?5KyzdUPOPcsoeyWf|d^>V<%0ZM>Si#YDtAW`wrU0vVwPzRw`AosjLCL0bN@etwm>PPY;p<jm`{*C^e
c0asr)1N{+mw<xp^YZZ$V$ykgXxLidpCZVdgb<}JOMFT$w87?~G{@1_Ap%-V0trS)ak9=8o~hOqFFe(97&yhR)8;So@;&L>%X<7e&v6L1=4}6))|anCK<xk$
EOe8CGyx0*Fus(>RC)t#lo8em@4q$ve}1jk;-BUSj7NDV_-4j_mD*P~#9DIwyA2no??3y_PQQL(_4vOX$3H)(`z!ws|I06^JoyU!K99Suz7{^=_JQjS-7fzn
=l2iZ#71`G;0s^(e6_Ld;Ulhs?7IS*#BJ|^COQFDyaOZcdtzQ@c`cE89D=;8KDD;nZForI&u*0nO5lkwWyuIFxD!bJ<3iRye-H$AD<KW-q0I*#mBdB%n8IB$
V>R^Z;?s-}4nd5MNO4l$?c{A9R@F7f6e7^~RtCwds%e>d_ExL^$n!X)SBJ?QZ`051Sl5}r`CqXhiXa2t_xGlnr0x?x>|66RFW#7e;olx#rF*>Q^iN!NQ|0F}
;Ch=Hty*SFv)#<L0*Jkp%Bn!wK!3<o2!n0X+f%x>56W^eyrOnziHS-Q8lWV?s954h(v*%_8@3(9t<7l?t10Hu66QeJ?I&bUT|<$ps2H5Y(NfQKfMgOcp=Zay
OxdJMRAJ@_DNuKsecpz&H*vACjrAl5)$;lyR5D{@P@MDS<-XSU`A;71k$pSobKr{abMg6p$oC(-?c;^&%uj#dP<ZS+IR5Uoa1rW<mwz{$$Fx=p44e^(8)rF@
YO}n*&LlYVHhqur&9?VzwCCZ|&l|4Wh_dcRi6ZfQKmFIwjfnXDnfYpIA<=z$YpI7g_@?vi0sqP0Hy&>ViT-t-=iKYRtKi-iHh}13-d;g}Du`WnR*$gY>QNr=
RR(95_?$`|Cf4>ZBjIT6+VusD;}31K*E#Xx{lW7Ux#Ml;HCF8&;qMWLDCkK0ei)3~>%(04G9@0;i8{H*vFX#}#j{VHj-zzq1!u}^t9dJm`8;<qako5AdM&u9
F5B5LwSQmt`rs2mdh9kiY9+SIk4!C%&4gwgM7y()!th6Y`Q7jm#oQS83xC(=_I=Noa~$90JpQqK-V=V%JigDpFocuFFi&a^t`CHUB;Ax#(<!$I)BG@FjuSJe
=g2r4C{fuH_QU(v>krs}<I?HFrVYPe^#AD%XZba<K?xnUuls~49G2()s{bg1O-oFn!@32d7cQKmA&03D8$ZkgU_%m5@f!4x^CV2Q#fBTwuXBQiBKJx#U;0RU
hcNKi&*voWmUh;BzvwQxzoU+yd1?E}eth7@+im{W&T94=X*YoES0%IL8ir;Ti{Tc&_)?b9L65!vW>IEB|LuhkeEHA3_BX8pCxFF^=|*`w=49`k49HTHq2YS6
HeyK;6;~T=t?Y6Cm0H77L3NuQHp)8??q;&zk!nnqeoXj4HgU$iZz8N!5+>Ns(Ar5S*-kq9B&GEnTE8lL{mCcUAd@|d=@-}VB-S3u0Kxwc_pQ>1uhGDfYej`h
r=y`^b*~@*yB@I4m&Z?^;u;M`pvB4?{X#*1ImDPXNc<kpklrP=621JrI27Ld6|6>k)%8497~7Kvdt0-Je2#;WIpumS6nhQv32KOo!4{u<k7k$;?q(&2ycO;S
^+4`Q52@r8P-LM>&xB?*l`kPRnefbCaqkS}H5ajOsa^m!l3bwuNI&UuAxaxa=E>FD{rzsAvA~g^*>_e~&Q7k51Zgv9yOsD8%C!G`j(dAOFP0zIKP&M3m+=K(
z#r(iL8M^N{$80wCa98aAcG8KBA}2K`2VuJY}lq3u>PT<Py!$zlo@|;hWX!1*8mwaA%grPClGtMf!r_dV~6FyFz=;#H-LiK`mreyma;Y$pPccNq5A3ME_VTE
)ibiMmse3rc@3P2Cc74ehZY^+U}K4yg5xC-2b26(8$AwXt5=WI|Cm{>gc7Hv|JvMDMK$_c>K%~s5x;|&^h6QZ=%SFNq%;Gn1mcRQ2!rq{DTW;9^Rsy=N5j2E
pUuw7KKh&v7!}qNy`5lid;B?Lp5epWNX6`X=Wn!ooRtxjA27-11EQXq4kHZ{do0}tN5A`^cR+S@3V`pm0U&?lUKfS3p8Vs!$8K-`0mKbGiK=uu9Nh!QZ4HF$
91~A@ddj2l`FoF9>6FY>DRTH>6SeCr-XUY4bd`P@htwQ-fAV;6+S5~AbLw*VZ-?F|i<78bXU3WS&^q)mHA{LK4P8wg;>kVYjpjg9NhIK6<}E2%wL>uDL3E!s
{xjjNUJVBFtOY(M&(ZkO$MBy>$3}qkr+?Aur)`-5=l*l&3qWkgU{=CMAT8TWG|U`%wL^~Qx@vT<v42b~Iz9pp93BbUbyH9emxr-XVjGdE&#3FofZ@U12nNmI
5!I#%<EjH72bXR1bWYsD=$nS-O%`o7KgjWrt(|W7<A2Yn2eI`%$<c2VGio8?OHp-7s}MUVNtQaf^WO&)H@qDk@WGBI9y6b6V=XU{*b!4OXP52yn%0DkA@UE<
IWy%7B8P3dvscQWPQf-IHhn4kXSfyOeS@fG`B4486BcDEsEGVv(=4%q{o)9Kc?ZuAV%=g8G{Oeq#-N9glanS7*o2d?&G0B1C$M(*PLqmL@y=Xqp1Fpirl`)?
Q=nuHQL&VRrI@AM4}(6Nx2@s0xg-+I{|uy0xo?3n1W0#5!DJ{_ogrL&xZ;A7Y3?NAw#|ixGAuQkbm%G*Zp}L07fTivNh0xsL_+q)?-=4``BS;~&fU(pk5E8W
9Xg7aFl&1Q?$4Pn&I!bH{C)BGZ9W@gb=}utRT!>ZmN@LAX3IA$CZ!?dCx317@2+*x!LnpIj$le40x(!2#1=zF9Qk^l12WGeN-crow?Dbio)xo0#W+2QDlCKs
didbz>#406v${Vu5eih{sS%R~PgCLtI3(R@YI~2fH#$s6Fsw+Ga{&aHZ`%H9aM*+h^o3tZ$9@i58}*Oz2i1p}bobIjGF*6{iJV({oJ3^6nJCz$QFcoEy+hde
7z16-{>D?Jp-ar|rGqZdH_%KRBdB*A1)ZjcpmhcbkU9$x8jxNR2jLD7f4Hes83jk<PP-Q6c#ak#ne_nq;5vuXor8OqKz0rR;|Im|o3BkgD*=<sGOT^Z9iijG
(AlQISwi(E<;Jq=flFe>DncU^6nOxl(XcPzl;bjvJdF<TlVEsxoea`-RE}Q$?`}@#)QoH$j_jB|4{CVUlr%)<Y%2s_4kqxLN-PS67R}+4gObf-<Yd_n1{}$f
d|}DEteBc0ki?NKCJFPV2-NJreSEvEJasQe*E^6f=-}l%^*qiuB;By9wYCz<1iLfqbkAd|12$?%Sw9S(JO^p)Fsb9I5d~tc;SkY=bur#f4Ig$>EMgtygD5h=
1gHUD(se0OY)^FVb}EdfM$9b3ljet^zGm*VrdW19TAU0R2&D534A|Bsv`3783Ms?(H;d#4$1v+Iu0>lFN%AmvIWCEbHt?J^(%MaCCe5+d%`r(?b*R*`I=wO!
ffZVIAmC7E&*ec>%j~2^QXQi>of&Za_Dw|2Aw-4{aX!ZfDyua$kWpzrHhO?)C~A5hv#oglgyheK$(bo<nV?yAln>Y6VUbFdf`^xtdYSGcTz8)%De+Do+_D~i
2h={kI~b0M^TF}V^TDC*`05;5XbJN7I2jk=FAiYe(pd@VC%;%(1EJ~@^Infbo(!<}@N{EOel7{k`~9ns(UNOSJ0B1^IOpzr`)G91KaAGKjLA;&n}gfv_9Cmc
%>!9!>K~6jlYcRpQqMs5s}&M4P*y*F-PiKG2W>>xSweTO3~;kyi!U7zv!oTG;C~nm%G{rT{7LFBA8_s&pGlgSh=ih7W>HPBsf4{xnc@zl<J?-oKL82B_<_tv
<T9(sWN0*XVK{oHai_@VjQf2KW*=0Ks1%;^_gZz0CXXrgPp(TccR%yPM=;-G$X{YK_?&u=+um&X_@Y`Vu<%b1>SPqi7{c%yerasO=J0qurcKU-X8IFO1jI`T
?^9Y1@X-*$%&heJpqebB8%r1>iOxydc?x{&4u)*AM~+Q-Z14wUVroSONThzwoK2RpY-)%zw$2>v8aOzLnKh#P6A-#Lg>7j|7I%=~ZYZ;vkq<vX5T~@zIUd79
WoJb(=Fs5xF`ur_cw=f}>;}r`GU{~`1K|6eJIZP!sBGaVf(<bQ0by`kvEsS;L%U1ei(rHDU;Ql!5)|gZ_c()*(A-Zx%TvW=Fqjy|I6GnUtyz3W^~Q(MUYbvV
9mSmiwymt7g>>&T14+K@Pl9YHE_O3s27+lg)uCgkeu=VhUJ@xudrEr2i94KJki&2rWM2h3b0DWphV4B)>!)9o#n}P{1UvfoIum(hGxN~huC+j2{pPhH`AP9P
nbGbp56=Zu5P51{b<NT04x4>vILsdVhzJAKNnqpw_z=PR9c%k#vS?v2YD(1X>@<ZmQ<t+0Ve?O-VsLysbE)tJ6%~h)a_C|Zb2@?TQHvLG(b7l~4k{1vVZ-{p
^1^sP@6a^;6Vol__RT&?zxGo=_k;s(LP{6!f0-SqCMAbsd!RU&aiTXhtlqD^qfm3Fi@r!vxXVM{uDik4NuW!mh}OS@4#}Py!fTr}==IEB2zA=Yq?4X#ev2YJ
r3{ozAGEkcG9dAFsLi}R8U+#%sxbs}x^lo)mP{5I#JMm<7D4GjiZn+<GOAF42IDGaf~8oG=!Oz#fhJ0+XomUx5hAi1`=#G4`=*l+MXtVDF(ScFyX5HB%ET~6
&-qH7^JX8sa6cD!2`|k#f2j@}_9(X&mI6@BOjy`4ojYXFgb`+Mar7+04&I0d;r;z;J4yRCpI+TAZ$Cc{{OrD-E$z(kd*4~#{;GttT!}0{-RpeY<^KM;|9-0)
RU8+Hblt>m`^^&?2xg~s7x4;P0R$x>N0@W4<27PW`kA3%WNR5#jTm}PGqx-1KMpY?<WQSE@FC&Cw^)B4_$vd6ciBESf+Nm;1Uc()pMS{?<VfWsMGv><wSPXw
@6YPMk4o~keo1j}{ET_$zv=DWwvqn6edE~I+s?7V;d%J;dL(5&lo)g0%JMV&zUSYSowom`{dS{zBjNU9{Pu|3BC!4P<R1Ol43>|nwhlVS{s*t!LHy4CnEL8V
Z|SJtJ)dBe!4I|>zJvkQAWMFt$gp7LgVFt@1vFBglSL0+B`bEnWsgRJk@;z-T?|j7(6wJ9d^5W{=0Kr34ujFAihF2+jV6}8jERWS(V;b7oj)NxA^g_05O-*b
GAHn=rPT+D2AU)2Ac7(6Ytci3V1|1c+05lIcxnj57$_`-cb9EApcHsuQ5224#@R^mnnN^{iZrtEj8|9<ZY+mqE-{xDhY^S`m^CM6F@e1}AFKg}kCDCHoh(T~
2ghL9bkO~-=LqHexugm8C?KIj2)LErROms&Tpt2m<glxuREZU753a3^p0tGm1@j1c(1(a#TzG?oSRh2w9FUZVf1pTj3YwFl2oxvDLrFymqw|G0ppf(`P=SdG
14td=+7Q%b4P|t*C_eY8f?$e*8YHNwhKMRsf(+nsEhSLL`aghv^!I=P<KbWzMFK@aVc7tnk^}2y7k)VZtr&g}<%FwbiK>Ew?O}ZF5E=g1$N@xpdlaZM1#w|0
h+&7@0>h1y<pbrX3Jc}94Gl>KcEpf^4yLLp9`WKcpq&|*m4sRKi)sDQ5nR=2LrI_ITlK}0LShiw5#X^*WX4bGkk8JAU_jvDnUa|W^K-2fnMV-@<$;<K7QrU?
meJB|hoVpNL5pk@G?$M-8%2ZG1B>LIAzc6zf%u110MVy8WJpVBZq0yjKtRwkN9+|yK@B8f0}6BS@OzgY;x|mV%d+TNp`wxk@1_too-$yXs-~14h@He8@_S&=
E@UR7|LIc$;6<_SPmbE4WQD|5E;j)?NCD+5N`)Xl>mYgupr(~E8WE)s`GEf{jWiT1MFCVL2&c4v>#h*Q<wSx{a)yEaghVY86#IXy0P~#$iE1RGMwkBZ5eta|
XgQsez%M`R^#0F4)Xw5@O6H1&o?QQ*0@T4VL?j5vN<M&}<`PWNR0=^}Uno(C5+FvE3J^aLrF5yJq9FtPNfMC?3R)C&gNYH)0BIBt6&g}eLlTJ4i}`arPu+GE
444KcL*XgyLE*tsPSPo$5&$^_Ff70de0W3q<(PeI^D=z>7!R0!j_xU`RD)F0M_CPZ*X%^wz7D;923``nNaj|RKNx}u!Ku;p+Mih<C=bF!C1#VdV0wGVeZ-N3
e``b$7+XXgoZ?MPlwg4O;DtXT0hs*gRuD+kJNT%mcM$vu`S!lChr!Ea&7bu_(daB}Y!|ZW3LdC5fjIbcRB^R22y_<bo431fV;4tpjBVRIdwZbud+X<=4kTu=
fW(o!6Hk2fn_jOm9e88XQR{6R+Yudhy`zO!yF7nEzpz;JNe86ULrqm|x)`ZqSe;@i3XhPOB03jDQ+-L}zi$H};Y3j^OA%8+LLKKzMD6E;LZ3cLpVUYYU$2kM
NUsTh=$S!2m=$O#3JIQwDke!*B?wT#6Eg)-6)Oa+6)=Pq3@Jhy_F{n6FcMM}P%3_utdhYhO7N2qCPzuiZ8kY1H4J3Q0T|N(;64He_&}71(1K7CBGW?zg35&`
QxMcdlvPPlP!b=KAb+e=Ldh6`^g5sV{Q&Rfnp>ZdGc7WqTx3$5SRy)&xs&}<MUiC}04AYE*gz7%k_HGEU^{dlXyc$MK#$9Mq9`xd{``wm;XC$2qEh$IQ%<&*
FTM(`l&WDWRJUdSx$Mu6x>_@wA7%J))#^y`7>;skmR<H<%NlQCJuAN+OY0eSgs>h<F68OU_eaXXobrM9sPr?>IpkI+(OcN<(h!g?!03_S|Hc!Lc>pBiV1N6P
B(O{oA0MC3=(vvKZsS3mbKr^nfVF@h6oj9=xw&Lh42GCK+0>1FrSu$HF##5ne-H0t?{XFEc=PCnCyT|$Nw+*4W<G9XhBcEZjf{PEu=Cts7D?^<wRH`RnNhf<
9>dQo$!e&ghULHQll-pTeC&XG<?n}z9uRr?jy>e(e*xvi<aXvHNtjG4>;3s&ke%JwD7ax=A@)Ae?OJG)<ci!Zx-Q*Q7t?A7`G6?=szMS~cqb@4FVP3ReiF2V
LrFnM1t^rHNlJoH0TLrgAb}FaHBBhcB`AzYp1=d>(0eC72&#LfP>BeYK%$9-nGt3L52X6V4C;{sttX8fMGweft20(KOLC!bR^u{|)5XO^hr+^A6hc&~>oUbe
5l%d0I>WJFE7x&h)79P&0hv7~cEO;S)fNDnWFw^F_l_jH*f>fPfn}oDGdk0V9DzdgbUe#V3sqE6N<|c~*Ffqjpd^B!f{2!?no38~npP-=Wuyu88lss3NQ6j+
Bjg4n<}wi<HiBaLwMYdbodJd&oO<2E!Vwk2nG^|48d|_e&1l5bRYu93bY><Qg7mssr3nTz3ScO`3M8URVyX%XQ*2a`6j4->Ge}VE28R_J5shS;DW;WTDKwat
nkph{N+u?Vl1f0KLV#vzf*_ctiBlU9jfsdU31LW6atnZ`fP=FBKeR9z)J^89A|^&bXi=F3g_wd#n5iTv3Q9tWBBEw0s)~@JSR|@qB$A<;LWM|WAP5O$7?c>4
q9q}ONRcK_vb!7;2j$mO8VRdQ53yi>mO$>ui4WpM#~$Rx<^EX|p(a4?`%A#>gx?GV_p9p%6<r16D6ywNrPaqsojNTViZ4QxF?E;>nPn9#$MSVUl{cQkk+`QX
OSX6shhMwwX({HNg%{QVq!HhN$q>XK{N(P0rA=Wm0*47xGeQLd{DEBxhsXfp1%G@Xk4d0*)G(P^KCh_CcGsH=<fe*w+3AGC@2ZoMn;3$YD42<mDWoB&i5e-Q
iI@^UMTQ{rdYP3TK!f6SI0CL?BkoKH8WS7#-vNvm#XJxxO<%L?ys^VXX&Q)CnDQuz`SZUk#7`dMm?$YJAe5_Hr%nC)*GHw*2Y;-~$uoaFto*^yfQ*Vqs~?+%
V(8FZD#$lj1jts(lsHaY%RwGlBX>-Avu4jzG#}Ho&DVjU$-FkiFOoTc8vzJ1cjqRPLQG4=<_Kx=OQ*>=C%E?cd(|cV`1+qO#6`ij5A@u9;PWO)0+NP^?PR7R
S)nLDe#Vv2P*VP~ag1Pl0fi4_zV7#=BviDYG~J}EM5jWXIH@{bl=z<j(9h;r{y*R-0ja?A!Q1zC5j#p+9|8CpFEhYiNO$2H6o^r1M`MBAjfZal1I<qp#6KQ@
{>Y#x4@+kWol;x;p%U%LB-O4lq?nCi)Iwxr*-cSpe`5_*B0|cfRDnVT1qtwv3MXkt)bV?Z06(ee?!aK}_Zc`cYbKpjIF`%ze{}eRi}XSUlsXrF>}V2%5`j-C
LlSK+(j$<FDhSTh@oNTk`wjY{h#>aVYLJwG;9xu<78)2)p=lB5uC5#?U_tmQdlU4<%K;yI=$>+745ttW5Ge<`0pyANu)RnCkUwc-+Hf(=aq`AtZyi3*Q*<|e
!`cD1ul0g#KH^RFipSlnryhqbj3NBEbz*X3p=Nm}Ksur1qI>7s5hL#*F(gYBB!w_CM3FGm6j*~55wc=N*u(~dRFM;{N~2N{Q4<1E6aq|8P${7eVzdqr5BG7%
5du*tK{A99K}`@6g(WHzAkzgaBMgK>j%B2o5|ju4`JVr8EG8Z0!=TqdW)4e?qj6@0NC#fNSRZsL2v#WtSbZr(Y7|It%mqy0sgWfHC0w{A&N6LhY)hzy_U=Us
L69+97>#ISSac;28w{9=pvX+x2rNcv0)V0#Qx1v?83#E{i)Nrq!kTel*kfsNSdAm2MKp$~Tw>UV8Yr4J#6>MEDo{(^0gee6iN4r>Y&h2XFxL_u3?@&{li}hR
Fn(U+WbXQr^oEe20%J={LH;B`P$U!528>8hQUz#Z1}H^wM1%qU07gV8VpK{wp!5j;DjYo3LX;=j+42U#6-w@CF$Ek?g!P_Kzn*aXv`BeYgBd>^2Rnwh)i8Gn
{gRO9-goBQb5aJ7Bo<TyvIZ?EH7doE<j7G?Xx5}L3T~YlCXS*0I|GzybClr;g3`f)@IfUHkANVwPzUdY0%T1(1WZUIKVu4*P5qJ;)H=M)%|q$fHM_oMwvuvQ
Ln3T<>>3Y9Q&Y20MB+fip?*_<eYP-$3^7P%98M*966XgV=qaG=`Dfg=eRrZ1nTU@A{DBZd;bgk&=$LZrv0>5|UCeJgpqL=4NMd1$8U>)G2$f_YiG;Me-DD1S
K{TUEDM+zVLa_ux_#_Mx3Env!%ApW|;#LwsWhf<5Rzj#^Ng{@Vg;|lR7%Hw9aaBPFEa?g<NrY&irJ;#wNTMWw3=kMSfDfbdpGxprcIRD<fwl|Xfw3J%htiqO
tz@EYhOO6qO@mssE^7_CVW&exY%v0fdnW>+xKAAMA**4Eg3X4>d9b0JRA8r<{+rRDtN}>f*5wf5ou6JHEAN~c%YGYmLndISU2~$L>$tz^^#Ldn(?Ep)k_`$_
$e=_rKm`;HDvU}}G^7zw)Da-G04K|uU>9Ke3TXxj7wCY)1W-d0QW2z}&}zn|au~qGBt~jv2Puk@{{kMWhy?7dC0$19fTsSPqtK{8759ElKR*o;zVC}{Boldo
RF@DHG9W+*kh4DTO$N;^F6|qw4urKSoVw{<PsbJ&X=D?+c+E4gi;;zYBXb^giZG(tnG81=tZk*ixCr5UJ>u-qnJzpy&-iP;NyD_@Foh5eh@=y!P$euz5{YXI
E}4y3SCv&NkC#kMV=~J;c%asGvog^rRncV<fT5UKcD)l4QmpxbnDIhZEQQLnD#TVx-_c5_(ujO*B$Wa>H$D7Tcp)BSy;;+jd}BZnp<@J^f@+F;)!6rFeSTt%
9n3445+DeHrJ5!{fN4M|Xkrv8W&m(AGJ&N~m}y{?f>{`-sUeW0B1TQHWyWM*pK=5KjsWmOK!sGxN}R~o;Q`mn9oY;A-!a{dW2LL4-Wx6pO!M6|B#c3l*+iAG
L*M&5Zd!U=Pkm$L>t6TEoAZJZU##v2a()>Tiju6rAbBt0sqzo7!+`o*@4nMxRQk;it(~_w*ufEX^1V+4KPU*0qx(jAJ!QDzPK5q5q+H!`p555opT;}jGor{)
d$6y>r+3GVo8ZE;XUOz-B$6K>(70aJ-|_@p3F8SsrbBM2(hDUrXRn>~H~!vq=jD^5;jD%s`#;s{Pq?^Mk!0A<?A#kX^lEEoSctvG4<0*-A^2pP6DvYw{kpX}
Iu9%l!bk`6Sh7Nef)PXH@QhOXS$|G2ihmh?acC;7QKIVS6$QjKMIsjN$~6HH9rEMqF!?i{a(y2NN_`Dd6}1&xY+%XWwObwQKty|B<R?$j&vH_Ib}f2$z1>fO
0t4gBeSKoI+hR>G)E%&g5zv&EkY<dINBcFQG+ikjwB!84)<A*`pSZF;u#c(#*BEj4kYsflD47V5<|F5aq_&+XyN6i`2`F{{U*W%LXTjO$UnaHl@Adb@{CbEg
cpuyOc=B@w3^*ai1e`^JCapnR=Wan2hXP|KzW>4Y(I^`v03hMjFcQ$4i3nmq3P<gP(S&mXA9OArb44SC282(hM*)5ab^mvubAp^TX-?&sT7OLBnZhTe=64?`
M_DOnlx{qF?V}NHYnEZb9O7t3F+fvI6+6RXO4Gv2rfUqcEQRxEqRw}4!)CN~yEuZn4rp@u8W&LB_a{s@6k^U|AIq_u(KyQv{L&!)uWB92spkD+hN1z^Pk|@_
&OpQ<OYI{8RYY8qIr7lxGHvC74b#m`DZt=JL=FKs>$iqX6T?tlV1!68_OH`-L#vom7)n3PKsBqzSv-eH*Ur{MrX2k2?Ws&Vam6Cxq7!P@{pUJ2s;tyaWp;`_
SWaSa&dkoKCkzho>d0+|f}6~JQ^r`wY0!{91VczBkcSfEE(^p3d?g=>2uOkBpd0hTrr``-d$2Dq{CfL@Izx9Mr*p_L<&1G8$>HAR4=dVm+|7CUfG7N*ssKGU
1K+dR4|FuNttwLl(oB&J1uYXWK}ZxbKv5M9Eeg^IQ%IDkP|~y%iqMqO1qn#eRWnUr3>cAUX=!OjkrsqTrUHRRNI)Szgm7Y76r`eIm>8s(gd!rly_%Uadhdds
lbjUEgWWq%g0ifLk#`O@<Pv<brfTNygEn0s@oec1B=A|nJ%IRs`szprbz}pdbs!Vqf^`CXy$wR!I7sSv^16e%1xPz+jLqCbUuNUBPFcewpX&Gr<Rk;k9Ufl{
eJE-e2gt%6X$k6{@#JMkASY!zt<!?~&OniRs;ppT0Xz~P-ryj>tfRknWP$L^xt)uqa@q2x^2ipOb~xkC_kr<4Yz+zsO(9S*e%#~KBVBaw`#TTc-+(<8QgLLd
N7JX|>&nW4ZYLVf8IlR`3Xn+S1&(f<kooY@_UwpRPHbhjgRZ)5jjQ+%qY2qaxCDR(HPrb9<H>qR@Ejlyl5s!g&)5OGa^JUDbu^WDA<M%wA@^vQI(5K?!9Q)8
>5O?p#FPV}8eJhxWKiYM<Y#XD;Eb-Kbi)A|<jRE>{?~lfj_U80yoRT^-Y^}miJ^~=o{_}|kB0G-#F%i#>JDT(nE3MT-hynJ=exKyctVGbZfm9=5hRuBI1Zt#
VKbtfljskZ$c#YDn1v4Kyq_?8e`l#aWcEJZ;!1ZcQw*}^U{Na(Xg73sJr(?0!ecAPN3GfJGuGG{blu%YV}lx}Sq>ogx0A$nhh%sq?ScWMpa*P?w8GMs!4W{z
7S4(^R$UpCA(29AD_zEoX7ROci5`z^^tv~!$wtX`C=QIy_F4l)FBVbE#FGmINdjh#+l!!zu_ZW}A0`kSU8YTMalstf!LnGQrAerwILQ%4s^j#MrViRM6=0Z1
AZdWt-}q9-hc)x?#TAJAE#3#FrKh1j`1OtY`5}yS?1~3zVg+7@ZedLyWcc%Y;d--2PacRAGdRWr76^G`6eeUk&M|{Ci`7%LNKpeYWej1iGvMe?(nf~G4O?Y(
n3$<VbB?(0TfG=S-NbvVY#e%Ud&c*?S3^^aPagK?5M4z+?xRMHV%$VC)falBM%Qw5ZFOk7a&J_f?_zTn*eFZaa`?J8Tie{mAjDDa%oRwKkkdxzcVIMNjZ3=i
#}(GpN4?#;N_I`8i8Q4Ygh@pUylAz>1Z|0%8Ld2Vs4CdRSD+6B5LAqpt$6I3I%qW69H5o$?T+_Y+&Jk3#3`gomO$)zun%Dd!7F^SWcI2-PmFg<txr#e49yG0
5>HtuO7)H<&GO*{fyhCgMhFg3_e<#mRrDx27)Nfq9oiah+AFBpU*`R?sZ^~EL=-g;fdLeONC&~{Z)-qoF+vl@Cn4Th<o@c?!^ndyC}wyla07G`O-rsYaGs`y
RQ#<Hi|E6+532hG?@|Hi0(v6s<U8~>D8|7xR_$`}+1nKM9*XFyIg3K<vl5&6I=MDYP|TdoW@$0!yV|>oa}<`$9iFbT8mUUgngVHb+I$Bu8Oa2Yhh*;9EoVW>
NmR8^J*z99>j;>keZZO+_HBlYNrF*Mx>^&Z6F`PaHzWPuuka{;B!H*o>GTwu%6)}dVGXFiFh>}ZC=m;c7!@|l-2G^umw6nIY`=xm`w!;)Ds%XLRyD8~vXM+i
h<8OGSb*YEA)?BdTTjnNJE|(hb9ph7llO9QpsB|b49JMDM^<AUArL0Ujg+hyJi=Bn{a@L6@n_nI<Bs+38_9iw;za%Myx-FS!hX&!NF>eBo!CRTLY7PVPgo*!
PJy1G=k@<-JVS4P8BF@d_GSuadNK&2AR@sjVMewhMS^)vWi;gHFTZBBtU51vWa->Bki<nINFfpk3PD&R#P+3C1X4^??apDKihgwahNOWzh<572dYXYDqt8Xy
*;0OQ>g=Dv74oa0A(en4vfX#vv9lF+_8WCgf#i8%3c|5Kp&9g~sWQY$mWQ&A0pfIbUOvGVC86k}PuRfGeWKD1^BYeSL%4<A0y$0#UmSgt%<6T?vC5cta((#Q
rl}A`adLyBXrijNUdS!ODE3g51{C!=J7(LXk(F5$I@uPjUpe`J`5q)<6!bgbmNi-1K{Y$FQX1!d(`-D(aXO^!ob}W6Xo-Rr@jFhV^m-RfjKr0M7Ti)8oHb^!
u6m{_2cYtArJX|n;5Nkw2$5D7v+C<ipzy-DvMU0vvSmr=yIK<yNE1vNkRITZKsv;~)BkM_oiWA?3p}L6FCg{7u|HAvAwbkIEQtzXc7lNP5Esu1cuBk}c$cw5
!l$~Y+`R9ZXpT&|uy&R&c2vrjs1jlP$Bv2({B_r3Y{{(9ZHZ~I87n&kUN|wqw=!LZk|Lynf}oAB&j(ahO($x5@TbK3c*^JrwP}ZIl>-+k<im*e6j}=La6%`f
c`uKwmeGArR#RWabEWp@!aNA!JPMt+!g8vL4FhBoaZ&gQ0QmNNJLe*6X$u8uXjw*zNQ^STQ0QI#*GbL^(^OIr*E<eNR6P`E9gPGbK^&PAB}p4#>js=e*1{bx
Xz1X3w>>5#><nS#Fr0TF<V7&(9Bfb+ks=iXk$#Nk5-R<4O3|`m%rq_}4FcM+NSKtRm{O=$%npT87&d7~-h6}d1Su&6@&ynSYfxAmLQ+WrloJ^an|&X${7;H?
J&z)5*7{FH#+V<L2gq^w(y$p1pJS=g!)I#Zwhie<Ot@e#qIg4~Yo1t-OMy7OAvWX>E*cyzQ`YkYzYh-MNabV1x$<U_%uGcfmXuPIxYa<`vk;*8d%duF7-A^-
8j4aYZLoSYz1PU=<)07~YI|w<I_r0Fj_j;N+c$_>mdRPM8e@tkuBY~1>G<{BM;MuxXD@8T-p(UkHLj}2=Cf7Da-<lLq8OD$Eg_mwYfEbq*kg(D=Lv!eYQnab
ucH|!1_Ju*aK82)l8Qj|np+;Y3Zkf`!6qX1bK3@zD`3RLQk!D3$xQ}qSGWIGJq_)mm)Bo6cc;79IZs-X|Ku6DbmAyk7dvZOhfNHmTEmvkC|Wk(KyaP#k4f`8
iGyi<xt+&#Iw&wmNw6IjY0%tbpz4XIHEX32DP-G-rjk_M4UUFnlzH|#Iw^vRJ!D`bRGw*+6m42id1h(US0(1;G?Gu|<l`gnp6{vOGw7$Z?KWI%<U4@EhK@35
yyDvdp{KUCM4VAXidST}m4Pi?Fr5h7MpRhssWMZf0oL)w^UjDOX10C@7*2i!Vy05t6>CeCxsLG`GK1yJIC#KA8`9%yDBD=_jBLkMGG((k>a7-)7`CNbBBqHI
GgJ`;c9`(YxTz8|8d*$JE*Ud1b1JIWD0Zf@jjqu*tmfV3LTnZ`uuMkER|hiKT28SAK?LGWwov;R%*}ZsBd>dX96Q&D_-`7xrR{ag+caXtX*U@@K@r!G4#u?F
-F43pVWP7<&r(3qM0Ul-8J6j^QH?3srWr~ijp4z@%W#VsC*hNJ?$zl&PkPS2yXbgkjc4tRMEARNMb;?l*~DEt+Y6Gy>e@7O|BW&2&uq}lNb^i)HC)c%-)+%$
^+!cS6+0Vwa62UKNe;%MAnj$-(r7eNba&$(xr1wav~z)&bnG1+o2Q8?y6AevnxYPjM;)H9YXl!QPPyY9ilerr=p6~^b*fEO4u^<z8*R==jR&m(-i^Uww_=Wv
^GM-HjKbQ%B5;NdAe&`aEKjk!HjL92;uQePW&(iuwH}kv)v?@eLr`>b#C1WcsMd~$xc7J?&EThF+uxqL@_6cL61qVRwse%<S_-2=K%OHvs_wQ*r~StIx%gpw
6QbHJ*))|*#X&?(O%vN9ZO@9l;dqKdJ6!LR9X6w6Pi&M}hTRV_y1PO*FeM8Bs48^fLxCzWB|%<wLlSCgT;p&t1%ZsLU9hM*u}W<P#42purnN&tDNHF+R{<(k
Q#D61L<??K?bfJKF`HFrHzwGdu3C7g(^A;^B?_rmEzuTbGTKL1ZbaKe&E_W~FA7;zbw|V*9}qt1zDRNIGUbQW_W8*$8nIwHyy6<Vu`)zVXmhh!p~^Uhty7XB
OC2ys>n_?G8b)Fr53-cEo3K-u$juhbQ7ePX1jq`KgR?Ukoo?;Y&BIxc&2_D&f!HyUER~`uOI&o%7q<cH&jMo`YkEtGZ$)cagI>wJj*%@^ilbFpHk(k5MSPI8
f=p<p)+UM&qv)sRUISIg#nJ{x*4~QkZSqitB$_c~N%Gva#}J_Hj-d8BmZV4&bi^d})@Jd~aob{};jz!AJzLUy&uQmPcHG|%WJ1er;oh{F5gCw5l`fdXstvXc
p+wtm?OM46Y$B*+rd_+cv8)6R(_~JfwG~TmG7w2d(n+D)fT5F);Hs=Y_csO_B!yB&lIX4b@0e)D)h$Ke79=G}a_l5-(U7C+I$qG?sXIOB{H_iIG{?Shdff=Q
X{0V~%&mtRP8~A3%yCvHz3%soo7+rBy}wV5K@fT?dlZrjDhR5mS9;ZO6B>!l*_2dF5>D}kUP7&6yS%w+w#FbyHIswFX62hTL`gbyfQW8Mxm012;X>i7g0RHe
?&%dK?L%m6%Y?dXftsQd6_J)f0X`NLMBUrMXr@^i!ppF%Wok;BrWkBPSYZ13=?D%=uFINgsPcOw=lJaYlfA(nq0~JzXI5*nSr~zup@_h>m}H0+)l)IDqG(%k
Ac(P1Xcfza(5VQdArkTvFsV$rDv*R^lA|c7izhj7Q5d4ID^}%~Y-zz7`8}ziI6KXHGkn;i>ls}?QeA?F!v`N(4|brc53XVld)!<u<VZnay<;Wh@27ccEw*JK
*gRWj6GzFxB^?hCeZ`MO<6kkTf-APMX5VGbJviRTd(YF~4%TDkyK2M~;LqB7r`@gEenojWwq04;-A=)?kdkhQNP(n^qA_M9hM1O8LM8+-6fi{*Nm9*Jj=!Ts
&`t)4sF_fdVFb|lcpRdA-@+w)=jD7X9SiuAyLxz|>|+&46&I&pM_N%TQA9KcYNj(P)3!1_ShxRvjX~RsD!I&(nWzj%C>-X$8@Cx~=FfJ!Y<m77BBJYGDy*(f
E+YkM&~)xD%jFWv$PkMaK(SvL3**MAwbULM#4&eu)OqLu8oQ#XdLu2q*y4_wB51bGhl?G>iKK+n6}L6r<ZBZxmY}T;i@TED8X_p&CviyxB-(d$??O$SHbrG9
BVuJMz`E2kh_GgEk7SOX=iwdIgT@FicX{zzqZe$PlT4BkL_koD5J1w>#L-kxQ%atPC&Ujuo<{*J1RPNZau_6jcw)v=R3s!Jj#3yP2m_2{Wgjy4Q7A|pCke-U
JGXLmU3a^p+IepjP3tUd-mt_|n^FH!AZP+-?D8=FW}XaCWLWq}YcUhyE(AR4m{g6Hj8Oi7(I@N@euy0FFX#Gb;Gfs~Mg-bReH9drjv0ad_RF)wu41=Tzv@$E
v4r%m<7FlNB_8V)MG@V*RCa5woRv;7`Z%(d-`%u@Xw!>K)Xk}LFwsKe_)I4-`FQ)@cYQ44fm(kbHCJX4hq8++#J)A@4QtQR^C!0_6np9}kXzw<f_fY@KQUK8
8Ds$Q1E@+$pA9Xak0Y2)!C=^;M7IVg9PFmYt(VtR@Ds^d6g2~KB-qrQMnv;&5d5DJd{c>Yk<TsGPXd={YfRpKtbVgI>)-kG*BV+JI91aZG}EsyulsJ82&BS5
68(?m@&vy8eQ~fd2Lvz?6(mewmQe1Yw9r+kjcXM~3L!Q?F$q9Z5fac8P*oH&6i{Zw(@1rpAeNJ(N`)%X+35k{A>otN@w9w)*Dr|%z{Fqeh$9%RVj)e!A0YaE
WMy{=9Z1^a(fB2*Qd82`<{6pozsD)RmSp%|V)eRa0mllJHSN0LyUgNzj=(vOgmeQ%1H@}a!(`OiSC=$eZvtQ*@)d-DsEJWT6EIU%RFN`KO+wPl6$t@ROvFUY
jZsTMHAOJRMFSEMB?Qe=P{kzy5=2nR4G}d{G_pl8Oq3-w#Y#y;guy~o!BIj|(foM9FiccQqa+hh(FGJl=uJT-AwW???BWYx)ujGD(IG(-Ohi-?!BZ2~38^V!
m?CYHLlV(IO;n6QO%PNxQ%Mt4X+sf7R1~o@1p!G=RiM<tM9WD8M3q5R5<yi`MMY3VQq<K^$GfaY#9I&&$CeN_PV+;F&>sn2S{WcQ3Fcc-S~IwRd)?>upCav@
a`s$+Awz;U79Jb8EMN!N@apMt=Z-v(c)rk(4FKZ;d3mY7t{JelV!5107uPz+knXpb_2%*VjygJ~sJ(X2$UPl+j|SOH@p^ty5qb>=FrN-15d~e@$5`6hvXK1U
&%og1nTV8<diTuymm&)m7}h#<MY{-T0>we7psNUOg%#~#MPfWpFi(HFo|2wfRf>LI*WJD{3Pn``5I9LrzCnSZ;CAtMhA)Dx*7?X(f<qtq=s2K)IyO*-;rr*j
Q1*%7izpZj`6PK*5~b$*D>=#hD<_V(S^+ZF3G#G<AElzB1ORu!hl->v08)XZp}6atAR5YXFGhAF!^0oD!VXy<PS{Rn{4s+gu^dBwigz7Ji0e2cVlYMsq>3ek
r7eYK|6kS~d+vIW_<25gDLYLf%QFqjUheN^>C0n>7X$<cz|aCHmG4gAJ*N+Fo+H5mAe1Ek-V``Uq@<r7Q2rZ^8@Yz<PX4F(u?##AA%HeWl5FWZyJ#SW5c#!*
1<A`z?*tRgTn7kuJg*q6g?=`imcXS!*0qABIx?b(emad88<frFV;NOxM@`)L?(t3W#xd(%ZiC}*d%By_aYxA4I`>K(Q&Du_n(Dz?!R&GH$a?MgH<n(&Yl>U7
TvQH{(n`ToHzp$1t49Y1>Ap1WSBIQ3u3+HHRaLfJm}8dIsaUBQZqqT{qft4{mWG^lIOgMzoN?lxC1mjgPTSGlf{L!}@YHR42OM3GLS2rXFf`S+A<Ae@J43b;
TT~^RDhh6=XK2mXeT+i;+&5wOxFGR{^^A#z2NW<1OC^~>Ima_3io$WB2FkR#$r4x&r4XbXttuF;x-v2>NgZ2<*5?N&q2Q!Eut;ZcGy;%PDJM0u0b>>bun+1$
yqZIzwP<-n@abYxUP5A;3hB?aW9gy%|KF270@w|dZ~5%b693Jot|Z2<6~!_Vmp|^8Z=MsKB5daPj_aKr_jGCl{uM_&N`ccqcF*+f5tm%S8*FJKaxgg9Jc6@n
kv1plACb)|7U?L84OK|s!h(!c7WhL_qkHD(uTwyhi|@Xs@q(;1RjuU<T%$2-i@}w~sE4LzMVHU5W-ksH2NmaDdDzcY*nL^-mhqL;IE%b3GqPuwlKHndZGX!a
Os{=3J^=gk#V1r=74Ve{?-_{h<hZM4U3d3<?C5;uzMdEdXaQSANh%XdmL1|YnU)5K7$gVE!U2&84h-6BCyp#QO{+M}WW)iBe5;$)hVU%xdEKU^F+|MfSV$O*
hY3O(NehT?2zrc#S*@5nxQ><c(d+2ui^t!M&e(m4^PIDm7so?%Bx`M26rhNE)uMAwSlW<q=L8GGbh`y=*Ky-#i0>tr--7g2QoAK$qu)7cs2HV)<v^kW1e0ZW
TLJ~;@-Yn81-R*_uQTMRFCglzSE2n%J+A)Q($NQfIHIJEY2nN@h-;A~2$6V(%-*6-sxsV36j_Qvu=q$A;*8J`5Z*u=%O=qmySoc3%jS4UTs?d5pA>ws@8_>D
<!^aYhrS626(K5BNdm?pb+&lE4Lk$KkUGwJn@utsyVDMCfe`Tx3ZCrKecc?ZwZ@Mxl>EKlUW?3PmV?F@T7i8ALX!bv!wm0O)uhk^D(ul9LZnf?wktV(b<}+t
UpAKYL7$%wIiC=AmowLgdA|H*FDtyVnyMP1t4bFK+oQ$r(D-(m=Oq=|rR~)RS<YQY9+ek7?H8yQIlT3Cd>uX=bUJrNE+i)12^xbC(_@y$cfUsLUidX>n@DGy
<}UbfGe=ineE4$!=CY2&wbWHdRv!`cjYmq*W7{ZiR62Z%eVA8VdE_RTBMHL05YJD?Kt9?>-+S+09@G)VDG4-1RChTYNc8pQbJmI4l{sqE=FqI$oq3m9iEnWz
W#nyoFvK)4QHOox&lY2`le==mC7FQVDVd#ZtM77F<%Nro#rBxo3`@%3eSABbazCM2L@9yTfawm?4@&O-tj?bM(024LXM{8plX0cCHoV%Y!m?rtv=OEfrzqb&
LpoJoU2!fceI|CFzE?ynLL?c8=@w(WyXT6|UuV{Ny1un`y7ZK1SP-a{D)nXjLzh|c*T7UB96^ZRi(Vvr`k;G+l{@uLpG$EK4Cr=a=va+U4=QvTWY&Q}LSlLv
GYc|0@>UH|)xOWWBwORYFi8uw64UN`6ZG>JxHH&!+OXGV3Zb3!rQ#4GX~NYC?S#fTZBCRzD3|GNULApM5e}{gQrZmV$ykS;y7KVj4<z#4DoKo|UUuj4j^kZ7
bma~A*0E$=CkTucsY9dKyG*J)y&k;h884bD7EZJ2-!n{>#LfxzfftDHtdw`v?HZL$Vi|@(i*Z@n`8(b2a8%yH>FI>js(Tb~dseD~FwidU0vOeUn2W0DG_<2j
wm|U6V-6K1vobtk+8bDG<ykr1_6&Zy*k3Q(mUgO1FW=z;HC3QX$Gv-AUl_g9JKatS9W3ll>9GQg8?$CFEqDV}Raai!O0Cuzm|FOX#9MypE;CZ3RoA8wP_>6h
)eAK8%Egl*Mdm;gp_W`B6)?r09d&~^B<sG7?V6&jxz_S>z{1&GiXtUyDNK_cT@%3+3FHevr-qQ{FbhOSgbv_&G7hPAzD_ceT_Fj|VT!zsL(P<#c*z&q_e@LG
3RfWyaS%9r_OpcT&wk2}jc&U(tEP*#$hPKXqlYcJ=f|x(!tb&+7UD)8{5}~6>#i&)<ckgjKKV$+4Gj(Xx`8VN3ytdfQtDbF64sUVG|vx^s9O*YEklT2mSrSF
b|K|Uwva4pcbA8`T$X7qZH5KK>@IFz#W_R_mPARQUGzECF~y0k+JI*v$=5E%9|vf<aTYk%0TPlDAB&Y3-f6Dba??tAb$YqUhYuch8`Ks+ShbC%LR14yZ@pYT
s>?>9Co=Cj-!~~^8e8s|MfNvcnA^!kq*T~&?oKU3PSEVbQ1z!`<rZfwjwKC<0i$im&us6vOW<ynff0wT&#tA<4w3{xOR!RCVR|CDgKWuYh&s1HyH2W%Mq?tX
`AKDl0-{uvHaWfy&S(~GteY2MwXWY$#CC9KVj?sfI<RQo!><%Kuw6BoY=$Lq48oYliWo6LDywZO5(T(o6lNE4b(WE4Mlk}NCBkjt*Dq}0_TAjoidikQhBloE
(Rwm_;f{N2qtbCfKIeSf@f40fcXHBH8Y(q4Kv&JbTdLFArN$MfX>`Tgq~MK+BN&0eV3A}qjyBPZ3aZpaL#06aXE<CrHhxwXKbbXryfd*3r5AIm>D6`8>0cgI
8isN9O+4J7;ZXDUWb@;WA=b>mR8&zF)wRYLF$Iliy2Cr&(*st>db@eu1ptb?M$!_T^K-M^Ly-om;=Y|)h^*~^)fQF+(=cj{whta$a)%q@gXh~E1d8*v9Ht}U
0{FORNS%APM78w#J~GzT5qV}NSz3l_rCQA6i=%ipbe)Q&H=3FdgxO)mJ`k|J0)oOAwxSG4oLo&(4}+Yn#?pD$dAVBL5Roxum@mw_i`@2?(B&b^m)w=whr5)P
rAyGODIF|9y!;klI$&a~oEENLnci8f&JuDMj+bjYc9IU5>eZy(1T2O1l@%A*NoZWfb=@VaVHZc%^FyAU1Qkyi5FQDktw(CrA4vCXJNDgu{uNXY9Xc4z?Vc**
%$^N#k>fqqW8z*;+osu$%$}r@T10iA`_m-s9`{aeWZM_j;epG~Uev+#c5x2ey6_X3IYYX0E+j_5fP^aaic~E+9j*s^!gL>%)~r_|5_b@|8mpjX*L?NqtJ<Ac
mvDCJ&b+m#V>sfe1yxWo(%ZweU}EG<0j6pvNsuhYAa9L2Z0YX7iD<hf36~k7p>?S*W(?{(vFMh2%R-}xi2?aLY6#H8$N|AH!R4OJ<DeFOby$IQ0|@cMX7$un
l`|_<0ljjlpD(MSuC*S^1KJLd3p=%8=!J|{ELd^Zrw03*<D*pO;HqjcfLftjc9rus&HC}3bH?APd7gDlmfNJ<2n|GA4;O9oZJ^s&E;b^?qRqR-2V%?%5v&5N
Sw#!H%;+0KIT|+_CMZE|09`s{`||^jwZ33XYl}5!6>)rHI{2q?+BY{2MqUb00t*Bk7!cJ6?SVIj!E9R*ngl|`1Rz3_2RCdC1mrLrWMJ!SWQzks8b_YFIaga#
%kmv(cng(70)>Zjv|Td1dA!>+bT!=HuCSxPOFG{K_2_UsKD|=&Aa;aKoeyo}z3l9P;BSYZZR|b5$=lM`QU=E*qdK;Twt(M$MAnG|LquBQPatcX%&ak6xCau^
3y?|1SVK){y}@SABNrD6=|CdlVa(@ToYM*<T&)7kGRQqHU`t{g)k_ygB5@l?3Ta)CxW%@xvC0;;Wrp=cYilg&4J0+KstyKR#xXQ+2u)6-M#fROv^}kx6RFMs
-ZL1M3!VAfc6!5v&PqzjZk@znLqekdV_!;+3bw^t^nm!Uh@7o%6@^vf7Go|h*3oT8Z=DNGQ=LP-gryx*@24v->_^bmfk%ic(Nz1g`&BJCf>WGYV03jTi5Jdz
Ttj<1$~{}6)2ijl8;%y!6*Sb|tmQT!Wud~b$-q!Fl`071ii%^mjw0#F4Whgj8nI_<y!p&I*CU3b6%09$;y9OEC1q2lkVWKi<2jwrM^md^E6L)lPdi2V#FWi5
3<W4ttKy*EFg7@WBKE;UFsD<sSc?NrZ0}S(2bpU&V7tAYc{%j_oqc&KcJQ=-Ljt@zXPw_&de5wx$Jx$%<c%kK(+AA8fI1_f8o1NXJbA;tdoA^Z#2s;lb<=sI
M78HeF0YrW<1?9_lD02AoK}tslKJXP>xYv&*Gmf;*H6cax57(PtBTduJNSpRNYtV-D_D_yp=>a?o4^We9*nJ(I5B+8wN<x^lIFy8I=2?coP&Lku-Wx%Rh8bU
?K8dBE-ZBLA@bo<z99#i*E>cz#<DMqT4lm?edM<CAumo$MO9X=xXx`(TZD}yRVH};Aj@v@zACIYA<Ky&RkE5rBd&E3-FJ90IXjkSvWimz6nEWPFwN_%HkU)n
HWi`+x?SmT-LkT<@1#<}ig3hy=MFpda3?l*#BOzp3enG5HQMFh7tYJt<~!xzuDt6FPslvv#eJxAF8a}{+A^QZ(jXkLffP*K`;dF$%q;7QS;CQ_HH>1+<jwV3
X4YWZtU*mx_A8^TRm-kT+~rfylSR{TQIseJdyE3hQp#efVjiW<(23q4f!lneu03Vf2jrS_xzfAAUuey?tmC8AoOKwkq~UDk!ggj8-wll;D$y+6c&^?a44ini
hh1`YI{fkZu5)g)vu)M23z;+IGSUX>5mnZtyv`2yJ+7~lkV;KbUhF1p#3CBuSmHLczS)?Hv)@+48mAQ*4$T7XKyzaZ@vLFXBDk`|k<)D3aD^Jcsk+^*^5N4G
G-&n|aPQ#z^Sqs6={(}DxjSTbtLaKfcFHC_t3opTobS<-RZ}U4O`N|A#kcu5`*dO28MaSLJ@R+ZSENotK<nRb$JQktd%aA>={#MVz=sk$JRvysO0N-W?7>bd
#V5>*F?GwPs~C)>Zn{xXZGuXbdV3mEwi5mCW?uT8`%gNWUG~YHVXs7nv)5ntaB8~&W1BA9*><iB<o&XDhv8yn>xgLwt=6);R*TlwbsTMOmX=^IEp($Xh%`l=
EuF=IRZdRHVB1w`PazhKbX9xJII4JTc_EhXr*nDCaitPl_mY(2RS%uv9~$q`))$F&!xtOzWalR5Ry(qFcgWP_i9;RTnKw(+|0$e(^GU_28|GH-==@r_rh7&;
(@JjjbhU&QoDiQ8h(aL+f~tD*%hlVNIJ0=`;7ZIWC3Ez*u<DfPs46>Vc6u@y=D@)Y6*=Y>a{$AVO3sK?x(;$40{S<Tjg28v5N%Te&8yC!?1wG6aE%S$1DKeN
IR_#lXeOh43>bn~EmiQ`x-?rt+Hh(yrJ$kJIq)#f{-sVj<?`)#&~=PRO(mW*i3q}o0J0GyIg&-Gs|CD>1o%0&b8(my@!B9mGA$vrbO`GCuqZ%gk;a0(0v)<v
ni@N1%6%~j313PNh0-xY&xlJdg6Ts;eOCZ?_}NrPy(Q*Yhh5Y1Auts-%S)Gw7$hBoK#&7KlhEw^oachf&3j=B-*MUS%A>xzqYR^-ZkTo9K84mwEu6E$yrbv_
fX=3i4AV~vGQ?S*S$N5(LJnbJYkaw}D+=)DTL?HRP?39UER4+}1Yckc4R;JaE-EY9@f_oCI}qz^e&ywJ&K6%9*ht9Adlf@4qX$xh!AccMY~g|_O_Mon&Jx*p
w6x%>wY{xBPm84eaiVI-HC8qab#hgqW2$x3rzmGK)4CEU#f->X#uJLf)g8#L<RLs<R$<l{g{h{_=T)OCuEj&=A9`X?Q7dkxt}3o7??Hf+<pUkNNRF6AJv(ax
vuVRUcVyGn>4Iq%X_dCkB;Y_;N!cW+!ghH;QbUmz9qs9cwM{dG)>+Fmn($JfZ;EN@fzt!ij&Kf`VgwXKB6jG$-?deX#Z0ygL(!Ej7XwvV4$w{ZwI<nErw?q$
0=1QD({E22x?$by&v#TFd*q!bHkQ#;6&>0r%<2Ua#A4XiC{TT>VZ_ee^?j<=m)jxokzCIA)3$4O*|H$!DlqmSTsw3GH0&6YVi+~Xb)myhf=LKwfi}ws1RWf_
X<jv!mc8}25F9C~mTDzyY>kK(vA7h`0ACmrw!tk}CP;s@byb<l9app0fIRo1sAkC!jyh-%+dz^>gT3_w3W#P$NvVjjyI|aOsT3te!7zJa0w4yesa%(1v#ncV
6IC?VD=b5Mg+W#_wq8*6TV;$ILy5-R8i7V5HN4+gVmYl~X^c(vKsfOyCz+r!WRaR6VU=SPRR|tXqAHq6R+?y~emD=gMHMt^5^%{T=D|YEWzjo<J5IUo%yD03
espacU}A`hAu!`oZ=;-YAD1DBs+gFnW34D0ejVn0B~UR*9|8~8JV2yX2GHS#qDUm6iAgYV=Z-%<o9(W6x$fl#D_WC~v~}?L-n<!@&C9!DkKyxx{L+`aJ1o;D
Q?E7>dga>WTx)n``=)wUDyQ2xh=t=C?=ArB!&g~3eqJj>dpM}hZ?z#9EVNuu=4i1RAvN4(z$+QKvB7zd+s<3AhW#FUI-ory3&lFFs3HqO)svyND(c{6#QXEV
%&g`&+B+LO3AN?u-yN;SY2&`I<6E6BPTG)#i6E;K1}G#lSh84oZ;u+`Qi_KRt<{^$(iPHpXDT3S(;ud5#)HqjJ0V%@)SbG_Cs#c5R%m)*M3~BLOC@oOciZD&
MOL*HsHlT_<jg|e7gLGFiiO1Slw{j0IAy|?G`v}x(TJE=%UP!_ku~>uBOZPYo&0-y1m7Jrchnlhn8>A)OkL&Oxaquqj;>(PicPjK=|ZEgShbnUgQr(6GmbBJ
;+^=b&RAp8WNHj4fpmzd5e&s*VTljag%hy{8w^?{?~XeMCmlFrE8i-`;*^4@qs=O6(%N(hwuXZVFTKN!r>o`F-N2diz8`()?`l0zz|M)J(p0S(6y!)|L$2Vl
Vrx4GeT8!SJ|j~AVCa*ENQonI8s;{1HFwpf*7mSGUb(X?&loGiwCsX*Wk)25JUbz}TwNPLx#8u+;X!~#2MXj~BtW{s^z4I`JP^(7#ouqC95D*#csbFPc9^SM
tG0M`lDV+z>3DI>RT~-I!(i$nymP?fS<G9Iy^JQ>hhXy)xa>I{ld*x(>UbOuqI3=ieuZ}H$kdL`nq@Gd?KqR8nXDLZQH+cRT>$GUBT|Y;NeWYb82(iZ4L!=!
=80&Y0niZSqy{7+#2PcqdBav@@hL57>~=B$^3Yj<GGd9@0V9BDXz!`98kk6x!Lh0c>&Q&5UH2=a$VX#=kif`BNhVH?-ZP~XWIX)1Ip3ET*S$MCYi6C5m5$g_
io$0~1KeA47_67klY7W2APK&v^Nm=}Gi|NBiM9m1>1}Ryz9CY5nY@7nJPV4EDOA7lU<`kdv=OHSL?5;cA|I1eRG%S7Kqi&Yq5MR#G^%t5;E_!YARd&{rY%7x
f`*z9^p8}B5a>baK<K3?0-`AcsI7&ez_1ArlqQtYP$;?-X_yF_BF!OS#?}Y^8>$nOBCV5ddlfy$COQla3rJ`>Der`|c&KEC#f3B&lR=~+s-lNlq9mkf7@vfi
aaHM;{0RQl&O49l3kL8Cpmzh#YATWnN1yk<Dx=%)t*RczXpM$+Hvl*!#7#j$6pawT6^H137=n#dJH-5c>>-j5@a6(|Jp+XnLGD2$4({N|G&0RQnksb%!9hG0
1VN$@fg(~ODX5VZJxEmpfS>E~_&m;No^asoD19p6K3OuS{B11}&*=~hk2J!B5+gwr!(`P=o1g*gsw4=C0i_s(4&zkzkdXyau!v1DB?2(OCPPU{VGdvB`sz5w
^HiG<g-MRAvV66e6M-uNnOwy<xVQ0b9DQ$>$;f!kF*8r65%IzHT#<S7V2El8NRm{Eh?ydG%&{`A#toi0=4P2nDgug%iKvLFP^p0lA!b@eQW#|vjY33{lX+xl
)`LM!PN&e)9b0aX9P;0jX!}(4*vt6Y=w{O5*8<K&k@m;dQ&CGXm24{;C>ASiUL>(1_?xx?Y#@ME)Z|E$FGEzKP|ck^gTay!xz)9E7J*sIMBW5DUdUBlMrCxn
%)5Y&l3N$RLv3opO)|rcdT=qZ8uwU7k$nE1S;>iMXp7UBma|;=GEqvdt|UiD;vi87bh@ln2y|O})g;KVVKT!h(n-jOZZ7UDQQqNn-NyzqJLAUtb-RJP@76nP
GrllmF%2?12dL{LmyC1O^BdmSN>r{8cD929rxy-@K+j~X6LDC`7cAUaFapOYC?kT>LA^%uJ3$o*LQf98x@dTBiy^tcJDpk#lw<;P8f%6GOW}E&<|gW2xeh=u
v1na&c@_fH+RX%=*$!3c-A;ME?<V6o%in0ErSw=5c?#q!*li7-*@wqrK!_P+T4S059WF-cg$0Uo6(OX!7BnC}uX|kB(P$2(8#=+8-NI<T9&-Zbqplf4I~-nh
)phZgy1BLWi#xbNM<bb=Tn8mS?|fQz5Ww#A4QYbOx7bE5GVD9(cbyHXlL49RcHaes&B$^N_Dfau-27SEFIdp!KVDo9g8jRqhDtHCLh*?e(2ka?6?UiP#X7i!
P)m7^U7^_3hF0|Y@lK+$RO#i$dNo<eJoqqDKsAWHl>vloLA!{X<l|ShGBYf32TF{I%W>~Vz0N)_ONbz<z7^b4h7BX-x*GHdIx&`UmAxHDE-q)gnbL-P%*TIr
_i3Uk;?*M~J>eu3(dMnuTb?a;loB|1amE!|w*E;kK4J1a#vAhtqdz+hIDOgYw#@rGZ%>_`ycpK}T}^>`Z*B;gEZ+-4QvI7n+4s8Uc&jNocLDaqM;j);Qo#nt
P6rS*IM_z~_94#+m5|3pIpxj}bG|A1I>$T58QvBVo8~VN7Bk*wbGdgsS~$eE&@Fgk?-ridld#3jCgCSb80%#M#!A7n*3NaAt+F$U9Sdegm<k6OPZd+|57d?T
UQLg-`spzUC1FDvJm-X<y<0qlPbn8yhnsa(8JKz{Bv|2@bYOb(AZ@ugck5y49BIDc%S)bj>xL;1>K{{Vu5LA{>u4+@<uM^mMZ>xef`pL<LW;JbOpVRn<9sxd
P5Dr4MA9YgWxQxR->tj4;j47|--W-6MORuXI(F=Z-koP!@ZfA6T~3>vV5$+JN04l89fahkAPO*~6-Tq0y>Abyu?@P>iC28wPQ)b)9Fb&#H!D|9sqFz~HqEhR
Y-R6YfP-rsaF40lwAR7o@0Y2f<Hz1vx%uC}AD=pro!6dCSJ%_`cB-q|MfftN%~I$}5R=4QcNt=|+EkE}rd@rN=rojN9)pL`wMB=4Uc;(7E8*(4fbCJvB6GQ(
?`+hjIi3LLppp+>sJJ}_ektX+rc-_!^YHDPuEmX=$RZ%3B)g8jxEu`-9H$@aLa>jY0t3thzUm^z*%=fiV6gyEBmc+p%lb(J5b>=-Xp^lZu8;~=sVb4~F$_d&
DU29{fE`a26#(KMC$|njPl6H+fI~(?Bs|S9t;GcKB^RoL**>TgNFX*7xj`XQj0%uQxfG4WFaxZmML;P^hEdp8si=p5Y75|OYtTF2lsbZadykl_x^G1Wudz>J
x=Z3mgm6sZVkjz{;KD%$a3;h#@ajC1-vkWNAwneuEeS9r)D*-5F*HC#O)U^p5i-C8vQaTj2~;6Ki(yXy06s+#3nUQ}RY<VZL`q55>-|PQ30eXp```6LkMJmf
jg<M>N<9v>q%9%2W|%cA52rYr`rXruOZ0Kq4bCak$MhND`Qb1S8>ce?s>Y2^Hz;ZxI*$|SB?kZ^pmzl@1s<<=^-p8JImSZ7CO0t454=E!+&%FB4`lmT#-F6L
w3twCa8;GaL}514Yg{0675iWxf_M6&hgbwVr9h-qJjqV=JHRzfSNk;$!^|L0C*t<#$I}55f+b>X7{aE2T*U=b1w&#S&=g1TgAo*m1yqXBp`@fys)9g?XcmB~
2_OkVk&rYfm6C~;M<l!T>_ssEj3B2SjCzOu5+7dP+<@pp>boLw56p!bh$19t0x5uk1|=d&07Ea!`@Jyy+vV8)USd57DL{gegp`2jpLIg_3J1_cG7$n&0px^<
z!TslK~00cKusV5R3wwyG*9h*KR=$c!>l@Tbvf3q6B>f3Lc316Zeq(;xZE3dpmT-QrF=ug=8ec@viLp<Rq9oj5q9-Esw&e|nqX+NG?dU<rvH+gb7Zp46v1)b
DnzNYn@VdjDM_&aX3QF3)y<uaybrQO?)T5b=?WgJ?<Frs+?5f4MItf=aAx%;klF;&NORU+RxB@}!Q@n?!t*zzxg>+Qj7ccjV>d~&T&t@>?bN)>s9qu&l^j%z
yK17}^i@?=o$xhixGV-Fyc8Zf=y*4X(Bg35Id@H%Smi$5j4>T=*J|2CTy(`HI!IuT$1WU{Orixc2Y0By)}<1Q+PRpn3l&gu5ua4We!t{VPwW@){k6$aA|I^|
L$j^$TuT1kd~#Ib-t7KDOim6<260NndOsug{B<C5EvF4}i~_UZlSouCoeZ0GHz^Ae^yv{1M7E90F^Ip;n#!z#RkfOPETd4WM)}@eH3gx=CNX$qspsWLb!Scx
9AqiWI`X_HKfx=O`{y%FZ7s8%tLJ1W^umeUXMCTyW#)Vd-5Nd5xc-BQ;z0yJ>>8ivhJu_J!I>jK<LQKSL%S6a?m+jCQ2w)H>bZUZKj??q@&)DLCob<#JqJ{O
-AsW+G%NNtx+mG#pCIo)jswtgec*?d0MSS{;qd9u-#B74rLgvp^Rpts9j=b6x?s*X!LwXTn#cR6IyE=6G2<q%Owm#bECAD_M^iAjH3nmrWO|};pxN)&HkjJh
n_=D6&CHD=mE1G@aH}q|Vw6jylVeOlFd0}`8l6Wn<_1zG4)Dp0({-ms((`qxrEwZ2Eu2<O7D^g@<H+~|-Z9p?0)1o(EjsgnJ=q>0C^s0~<S<QbiLrMufz|F>
(NbK_U5G<g`@9Klg2ak2P7M760bB$)&IaQcGn^zi!Hb0BauD^ETi2NB^nJWgT-^>GGqdD}JAuy-vJuc+#079z9X(~lEu~MYO`(&G)Q1~WX0=)|sC)De&>s|w
<CRn5W)5sdF|8X|wOWv<BO^F~d62UtHc-JWX*iSaa6?az5GU3I5FyW@%b%Zn_0Q7^7-=FQpr(_%qVG5@3!RDxlE!tQlQ~LCH0jJ+1qq04ut`C-G#H|G39D+7
i%tpyTWH%w78z+&9#bYD!9@m`lQ9;;hBgb4fa5a?mJ*hXG(*sSs)y5m2-#P|@gRbLBA7}FP@trOnWUl!qMB-AmV{=8rHG}VnMjw(G!Q%igkR9qP?V_YaR|c^
2`w`~w22JB5Cc>x5>&E8P>e|=i_rDobr_V2!mp1z)G-xYsy4sJ9TagkHZhWn2du_YgA^DnsYVBn2lY*al6uMcp808@J0A&Q5FqXV9`u-LSQr|bCPo;ciXa4r
NLHjNfr5Z4n1YpvXrg2qKEJ>7#r;XC_OTMdqM1JF8;A8MESY+?NT~jI2XU}mE)n`{nsW7jM#@_H?SC(FYD{2v=T;dt2b*K6Dr>%sHBptNIJqpkxI{4(>5`Ut
nj$K}QC6y)7f_2+MykQ9gP2burqwXLI-ynOA;C<zJ4YoERj1xUrYp-VZnR~r?|+9!yst%Y^0-+gcfnjpFVO3>TB_o$e0j-v-nYWkj<L1b67|uzso|=PK@oLb
N|KgTh)-dcvGg$HVI-0`d2)Yd)y6Tfx!G-}S4g*HT{>#=m`3_VijvfN?wbWw3v63M4p$mv>u$@EvDiU<F|}M(R<)6(*D+ViFAJT8!<UJ1c7xtMF~h5_D`}<U
>y~QsDTptp@bqFGmqpUw9f+&P(E2TV%@y(Y+14XnBw__hjifHSA5WNORgyn$`PZ$1mWBxlQ?5F(&l#L*a-+efL3gSyTPT89(GaOd)oG<lqYND$XdwD!HGGn_
T;r!OjjDt|l`3__Z>-`)*Et4G*xRO$==C>oMd_VYhgV_5Vx!6AH5C_@)Z2-10*9(G6v5P<k&PW_n+T(0NfFf~#e+b{@->dixMApG9f;Tci=(D_SnTTruEv#1
kzXA+oy=7);~+-M8x?kCx}4~aTAU|I0!j4AmO(tmDr7m22XY!)9;q@U^5EGPQDjX;Q4W1gvF6*p^04MDccQDN)*W&iqs7jCD>Y>c#Qz-+Jx=@TZ4eNTQx5RJ
>YRhZ9L{CM7TIhu-sL(ys(Xfd>pRE8@z8ywTvyV;BiC&RDC)HyNVUm4aVm{mrD(MayMjvomR+h+cG>6D-SG35byB5eB0&Q2iW`O3EFBuGCSx-AKxI+{W!#ns
o6D`mdnBMO<=I@>!kH%Uu?}829N?QP4dsPZO5K9CkZWv`@kz&`#l&K@+N6e}Tx)tFZe@&ll@u#6S!N`om)migEPUzF2fcj=_g~x_K~(*-)>?w+Vegr0tzg40
Eo(4Awwc{8YLekeOcUD>E?bMIIT$f*1ne+yHm)&(=I0$IVngo^AZVZqIa>5IV_X(4)tPmt0j57w1JOvJy1*RZZ0Q9QP#aDIi2&g2SQ|C~c93Jsn5r|4dGnwM
dFzD~CQ{H3As^&J#~8mZTH=V&6DJx36Zaj6NNItQ4L8t$KjN!V$rGhWgtU;vG^&3I0L0M5gu)P1)da*y12Pnp(liN3bWcVCh6yqOt=$DW-TZKl{!GoK6ZOhy
4Sh%$`()7cm{Hs}HBC>~;16N)_8wY5WkozV3)AQ>!3%<d$a5r4L+Sx1SBi(k_b2>_=7JiB<@EXU`o3rB`*HW<IKJx8e#jas2}0Wk&_X}v1@964-X7uAQAHqW
G`s!1#7tCFPt~eO5Tqho>wFHTC01ceJL{uFG<QGhbN#zEkzk;TgwFYsNVXus;?|e7rZ7<zgPe19ltcI3eqX66z<wbL5~&@JvfPjmc44sjr0JPMf<dq#$RN8Y
!-Ho_LtQj(v%t<b1AM1G)2zOqN98Zb^7WPX2|!E!L^_EMgh{DUL{OyA@A7vB2?z%17r)f47>u1KtY<W-dxghAxD5s)7Foy`t-Vf?q9Q3+F0!P&1uKr$*<!qD
@OB|ZY&1`ksl=9`HV9HpRc4vTuVQ^Vb29j(vfzcxr<a#ECSj6ZGnUO`%tbUITQevn6H$!4ZrI*9CzP32C0<za<!!iQkxjgCn1fPQY%H-PN{Jv_lP_S^S%a<6
&{(v_ncHI{^JIRxDI!dT^o7iT)l2@%B%EZWevo(vz|r;x-Vrc^sEVI)D$p=M6txhdK?I`01QLow#DhYH4k&)-U?^e&AV`{N5|XGEATtp78~g0255WFaQE2Jp
6u84PHf$!{*#~$?^mVxthl!FttZA(06s2@dL6K}6;9v>Y7X;HF-pWAl|GPV|W$Ahk=)lb<Jv&R^wAHP;%mNTlx?CX{s(Oc>m>70E&V&c(gMmt3@tB{d@drJ1
I#d>~jca$4dY5kgPQ%Yacf>uBvozVp+M&S`$CB~6tUaRlPcw%+Z^rx7VL<|mi6m;|W!6^PpyOy0Sf+9msh?Mms@!!<w?~ErbE~PRDBNXGbi|I40{5yoV(?vh
d5jU<Yj30D_cm{@IzD4Aogvp}hT#r+sDsym1C4Zdc&R+o^xADUcjKj=C_@WzG=2)85yfYd&n;39R{Yh|mw%pLDQSw-?mO*MndGiLn2bKI`MUSXI?=pd<`$fi
t#`*q5z_CS^0U|;k>{SI^9=5B5<kORWtr7KsKvvmVaC?{oJKtB<9+v+ND;~6kPc$#hvDx)9h^5bm_*w!iZOerHfK2uU825_b@NN<>AyrTdLj284r-MPFp301
isIBoO|LI^H1P7-s+?ZJEb)ut2%M$_u-3>TG(<7Zt9)*snzaF9*m~P&4JH}zp(;v%O>>Xx7;WF2Ud(!#_gwB<Ec?taUej0`Zz|7dwHJp>6X@l63-NXL(1u$M
=AhPOEDfq=FBexunq}Cah47rhVuQp!{cyc~KGUAv?b3bn7tQB0cLj3iJ=%LEShdT$D$a38)!o&$ix}qCjZPAbUYfXS7UfZ$T4OMT@tK*P7=@Q?Y#$15wc-Zc
MPNIQO19gJZMIxi4uLLBv>y1E*E~H7ja8=+WY2?FND{2CQ0cH{n`{VvZJ2!+&M_C84WBa>ctp-|RYGutMsLgM<5s?3PB+Gf8P>CX4a{F%eR(}zqJ%VdNws&!
f+$mIF#D=1?$oG^*v1%5<_18<Mp~XmXx5$PyS;PQ6Gs)I0!AlOo{bBdlDf%@GM1&aMFy0sV^I?3Q#r*p&o*}O=c3U%;O>wkqs}VwqStShi^r3G9IllEaAb!=
oN91QgMoc!&pbX~eVY2#ECr#rboh4)-kaE_J1z95v3QBAj!#R@{12S)^?q3#E62UvyWeD@hF33h64zGWbCLX8V1{(MpGD-yO(jSZ_s{t@%uB{5K390lgmhq&
sD3Z9z3wUYzH@81&LFE1QE6EjH)rVC?W^JGJ3iSclMiDL134_I<r4Kd-L;MM=e7*z8*uj?^6-CL3KC2}6;nNU^#SUFoD_Wkgb&nDO$=oqredLjqDoc@KuV!6
)BJ-t*xT{OV4yC}ShX~6<m0ETb+)VVy*=vp9CcA92k8|5aVm)^5j9<HlU(7#%_K+>-iNe+v9H6gHNllxeg>R|N-Z_;(G=S&tg!2gBse{;^2o3bDRz~QshiiN
G1)hu<qmn?2U*gYy#c6UM3JzV7}Sg!HCi1|PwFtIT`pmz27cyH##ml#D>$|YgqwMC3`E;1N1Mtn$QzkMH(&>|n=F{eu=@PaI;WW(6Mf22lMZkohb=E|qv;VI
K3%Gc>+UbHQdIUtia+6N{9(n-*+6p>po)sJFveJ)Gb{}t3I|y!^NGe;ARwp@^lcOZkikSjAr(s`ksiZ<f@%sR3L*%i3vEQqY-%W`AS5UnJ+%q+!J#fN8?4jK
_$Z%GLr7>e36Bx(SD~RHeviwS;_P&RNhTVrR<X9daWICtK+tvz5Tz`h9417PKLULj>aTzwwIyakSSAK<74ZTIP@-c&9b!IepVq?Q6QB#nfEWea0Q>Ml6wpM4
1t_qCgn1AYff9p2?jGS1oq_s2>AmU5Qeh-v0)qHDJh^3*iZkfOmgk=~VBWjqNxj^v9VU@GVuy<UzoVbDg-p;9M2O6gN;*3rDu)23Ol&Lu>YV&Mz9Z`M1bbx<
lv1C0B~k!m^TGN*6Y+~w{Tl8&Z<OAF4dG!8O-z~gL!^0W!TvqwKhSlICn!se2qKI;AY_HOVBFhfwoOeT(VxZL(}m{MJb3e8<@#7+0z5f~^1%@g@}`@>Q;rF8
mlO~V@DGJv!SK}sw5#0<*wX@LHAB`^UOu<XqG*VSBB79w!2~e|wFI)cgy8)KcnS)jgrueBLG+6ux-Wc(6c0eZ(jL9RFjUCVf2(X_oilyd?uf(^OB52BVa>8>
7}4viC(-(p{Z|#I`7=Z^THQV&^|EYzo+5BPkM<UDEJ?B0n45d9ig^1UWBfE`S>x4<02rcBp)kr!49P4IB(V`fP>E8&QlQeI5Um9YDM)`vNGX92emVj4Z1m07
kY(+S#n|nffIc5-{OpbZN=78c0B}T*0|i15l}bXcmVrV>LLfAve+3Cwsz#ELK%ojC7E*eo550aB@w3_Oy7~4;*Phhpp6D4hxVL2N^O>@9va+KbXHsu`?^e2h
aCiNu?MUT`T2hi41pGlzplC!WN~B1YX%dlAkOu&ckn{i_`J_gGDNcm#?sf=1VZ+O&GnGg~3}KT5n;9{*+ZtnR%!EeRqY*|5Ds7!ZizE_I&`grS0W(cWu}Elw
3|g|L(~rhemYNWQkRs3q+QqgCc8nT_Vkb;RHBk>6QqVU68b+yP)0V1=l5F7H8X)hV%pX1SKH1D)4VsoFrj!KmK@}7d#EB(1ueSmn!82$BV<=`CD1@d#Dp-vM
N+Y=rUXmb)U?r<Yh**NBH71H|7R7`Rv4V$Sk1!okCkPNpFbM;=yOcbZLO6n(YDW}9M#W;FgJs15L7kYXD@+lz7#M~kDhdqN1avWsS;-O-5oniUW};&g8Pyb@
@Wx7_J87szV`DItsGU_~W-zwaez@g$nm~vm0E1>h!?YS(48wya!=<r?K|+C7p}vfW9Ks|XV>qNEYMLmM+;R^?1GXvz#DvC`D8l)Jbd#%nUFr7((7usg5*Uy*
Q8NmUt)zyMsL&J+EI@@I=@m~&&@fFSe<Hc`eTh8)D2L?=JV1v8w2E|vA@&GU1R#e%tIVKlV8ZPG-vFfG+xO?ULG|34{f$Nnhx{xnX+-^_l<N&6lu>cP7{9?j
K3|5;cSv;A9<xTj@YzOb4HnqlTvS5Z%v7VMqC8ltRy;`pEz`ZbqRV%Xg0x0hR}!3EARI}oOU9+)u>=+%h--S*o-H=*kiyy{@%MV3BRynUZ4D7|R#X3<f41<S
@RY3oI6z>9k|1Sdf(9Qy6Y4<w53{&V;0kE|X-D`o`x6w6L+H+gFIKV#Od+DMteiugXvQ!}ua>9Fd!I`|9*$b}sF;Jz9p&r(oqc)y1mT>84@L@i)nTMy>%Gd@
N2hb$rh#RUDSMVBtV6%x(9Y!1jRd=tD=&h?kqT5ib>)I<eo3{}s$~inO?`6E$Zn)GMaL<Ely-DX0PC)!$2i^dJtYo4W~UrUG)6#)_DUdlodO#b9|m6Rp4zbS
1XD@rCX$}0oNh#X$apb`uw(S(GG#uRAfQ%IDhfh^NuZH}St@7>VTMLv2wEmc8m1x!0HT$^iOZiAdICzGb|WW{S(33$Gvgc!O$cHu@pY74K%pP>4zEW2w5YBG
ID!609Au_pW(skBSqqoqWt{x;JbFO+5=oP-*nbwQAVc?EGQWfw&e{gq*WYW6vZY%mPou+KQc)dH>9<akQGIJG4E)?EMxF!Gzc_UFpw&-y?(RVBcX-Z18=oDq
-DnPBQVW3|6TXL%hv;14FdYqu#0y=g;XpZX$E<-!8qg!>JnX}_jF%`W+5gYo55*A!Ccy+xVS?VJ3w)edckfNfs`}ERJ$9RhSdfZH0p|gR<pw2aHq#C4!!#$U
215JoLu!U*jDf;-f@q*~m8Dq}`J}qQt~R|jGY^8Ls)LZnr?WzLJiK^|15!%D%UfA*nq)n?yUwoB_r18VV35}w^61g-vT1}zNYie4sw=L6_14xkp^I#kg(jP7
B1>idSpAZxdUK^IO(rIjNk#J=*{iVkVWa}PyMow5Ky|GJ^7iAzodcL?DJd<3duB{_1mKfSf|evSCV+^>$wrEx=uRzht<W?FLML^DM|MN=y$95I`P}+?BJ*^R
S`LGupli0(QdW+KqLhgq>>46zIs;8dZ6QfQiJ2TprIIv^$h?7&8j$h2=U2b6B#^s@n<y&(8hCC<eYrIXadfj(r@U%gPc)*89EaiM&iId?6!)*f`j}bLDCL-H
$aww3<OtY884KX?>lN(OsYFqwYASfKE<7Ai>tPOV3@k;6{6?!XG(>kokCIEp7VEZRJ*(~YjIwypkdUQOsNQNng+_<f(SVyliQx{BL8tk>`8)1X2Td?&B!G9o
b(F-Qa}$u_rf8s<677QmiR#Q}W_dGlLDqu<3{?5$HkI2iYf()`0il?{>WyUY&4)h6uM<pylB+M<U$eWR+aZuNDWy(eEKIO7<aAt8YM6RZIl(lKO?LF{yO~aN
fG-H)BKQcbsRXeEOn@|?5G;^Vz{}SP7?tEk375N-RizMkVK{=Wo;e5tniZgc5|ottr)B&P5tctZan1+|iHrspKVcGqC1^vj?g0eT+tFf58c{u@p@MLa)&uxK
LeW4400jvB2atE1)#Dv6FuUOI)B_(tk{$#vU{N;rXzc5V)3RIjEb#IcpCRLt5>FH;{yzyP&H{>gqY4x$K)zB9j3xpSAqPlOjtH$}?1Fy^is&fx#H~6|Gy)nH
2ocaRRz?}MLeP;FY#|b*0YYNZtVCXeH(C}Uv4cca=0xdfM}kCgwv!}K8dT6YLK1=?G>x%m3AL?+by`LX!~^C<1Coz#L(xV1F{qS$NIE7NA#n~MzS1c2>45M7
whawr_VwYBO_BLR86v>o#AwuL+R;l*1yNL#1tYbCNKLS0h^t}3P}LvZY#Gr7KtUB%92a)ciR(a2NJmO(N+}9Mqo6pNC<UZqQZIf)I8I<w;VCd?1su*af0jPH
cW69yThL~<VDXeFf|Ow@1mNKO`_*En%Gi(H=si1<t86GNZ13QblCxF7%wqzC96)|}$W<*30F<Ltt4y>!4luPvBC1l`QY1E55!tEsnv3ue01XIIiF0=VWMP>o
rTFStF)8Ux6E!eApU3mVBv>Cme~^o1Oq^aiZ`=mr9YFLjD~wV^B@hJzK)^r-4+IAcg7>Iv;476^FuEum5IIPl20fnac;nSFA>hbo1_M}ojmHWHGy}mpBicaf
5cLvHF$ts!?CjI+*u=t(#_4r@(Om)`ruoN!M|XYz$>Gpb)H9%bdSveK?b_<_LElPVpk_uS#e~xDha?qGvNe@;cYqaO&6&Vu5k)91vi&c|97UlUTsZk`c$;?4
=`tPR+}?P4F$79bn;3xB&}M6_L;9{E;wVP;K-1las_4Okv2k5G;$Q~;5GHVHNC(cIpsGW_)Eb`i3J4;mk`#}lK+;bjOgMdbH3NrUUl0zer?>y<;o0>r`k$Kq
RWzPfAPjslk_aKLjZx8TcFUyIRUBB+h?tt2K+@u>W?}-WCLoBJVhMsGf*6zv4U7?VXlSB>CJB-)8A*aF86cQS6sERZg|<kjbcUdUDUBGr4ydLnq|)uOlMN)*
6--e9JvgGR0i-V2rK)u32qtMM7?GJMAxNxbG65t7GQ^Y(0WlO%O{@_lROm9@jyViURD^{rG{A*Dv$Sop=}J>dWU5-IA~Bp*J0pmo&8jrIWr{;%6(Z7<QB-t>
lxP$FkNWuGrU{|>v--A9*<xray#@}(l$ME|lR{8Y5Jfc#Pt~N>>|&`XieP&ggqV?~AR(TyNJ{|~2H7Q%g3+o<s0aWi35BZe>ygnxQ3$|6BoZSGp-d%GOvKVZ
l!nFwfQPE0s4605s%T-N28b4bi7f$$0$?H-iCGzCp`f4^a^5SWA|MDHl2S_{WIqJN`JZ|R&By4UOg7AictUeXaX8|K8V*^Xl|O;N5AKytT>v#bqoRhP0a;BI
Twy{7*aRn!KQD2h(WJ6(Jk0dVjQklt$Ne8$F0BEG2!=MAjaF+BlN)W4ooU838qB)MtW{#6(G@UARYdBIYes>#MJ#F%#5spZX<ZH_D?mlI(N@|`6fFa#sse^B
38iYH9RkGdofxwNMH^<es3MCxt4<WA)+silQo$r!V3J}eprzTw$NkNeBdUuug$*cn!gL`>)mvI4Itr#Bje>%Pkii3q4Hm*pVa_%+L8XYs#S#%?CeG4PR<p5+
O<>tf>;{mnW~&=X8)$<OiG-qwqM@Onq#C9qf?(ApBcLy`QTjc*cbqU3l&t|#Nf9$dP!u#!5kVnAFr_69jWG-r0YOwT3ri6&M6ps*6rn=Z6opciKv1-_6r>Xo
5|JTDPy`aNNK(=z4HZICP}C5V142+zG&IbV(-08^5fvy<)ld~h1k6bUs8AFsOhr(%l$0?<2}K1_MF~wS5>*8xNJKFO8xA5Ar9y;=QkIlzg_$U68md|nq6&yo
fu*2m8d_o)s(>g83PLJqN>-Gnkt$(mp`j?Dq$om~3IHeqfhbxiDFP*-suYMC0)m#3sG1~*7?Gq}R+WgQph_5`N)noCB8sY|DM}hq$i{`ph!5C2{nYE**!46D
Lg*GG+IzD5wUasKC+6tOQYmuICNoAH&)R=Ic@JnZ8o~91T153^XcB>R?m&CVPMrHo&xyhCXcD3^m<<WC*hGnN{AK-o)ZrGmI2XRoxHX<gtI-un^dD9mwgX)x
#?B2Uf{58`KvYW&LQqm@(A5E<G?b|YAta)DKvVWYIz(w25`&RFBUNp0t;8fzQNh+UtIO3XN>EUAI_WeI5^n77dO8A;h$<j}fYTCzt8h|oJEEc~igdc7wXv!w
Aym`83J{`@DuJq^f~lb}1F;fp8j{jYKu{4SB`q|>6a@pL(RBlaEdo-MF#u8(?}{`OAVp166ha38<IjBN`!vLHIj(aNJ`!k&;{ZWW97Il1uQWYW&=UxZ5&+QB
TVWTh3OGZooP)1{kT}N#6W_rO%1P5|EC{9?M#!9q9)vHp01X5~QYjjUXjf;W%K&$AH?F+YKbm&pL?<FlP(8#EI1-3c25>VQAa^~Oc=^5q?s`gnzOs;hhNrki
4KG>NbP@FcJivF`Uup9U&x3OF@(>^vaD=1?ss<@#N4s2To;5`YC{c+NeW(H4>vPETMfQWsV1qq-%?&82<<VElI%M@DKBRh~gAO4LK|S~V-?{ypBJkhBA3cCw
ZIn5Y0UAL={6tlpJ#d)Ek(C^gygxz6DkK~7Tpc6(#K7cH(MIYJI8|Ic6g_h}%rVR%Fv*akEVfF0WY1A|^Fv4lL`nA~O)2`%%(gI8hlH7<CdvMvXAxcgAS=In
@Fs`-t&|`NN+Zv@hK(Hr(3PY+V89|!6pM*WLPV5-Ko}#Ub`%a`X(RoF0TN7sLX;~^O95y~SVBP(G_$xvui^DSWf4J)CaIB6(@Kst0KiSp_l@P-A+}Bt^gRSe
9?`h+_&pc{$&QO2N1MFh;vl*|0^pEXDHK*JBFQ~PjX0!=5b+d!qtcebYe{TkA|#>;O6fJKX*ASH(cZ-qBx8B@KHZu<KP1P^=T?Bm2*F)R%eE&$w1q8J@Er1o
$ool&(eg+8U|5n0qE7d_5PhWmS<X?V`ZxiHk31rC-wL(Jl8WL!6PdSh6%jv_k=hDbAD`b5VTzF8DZ->q-=+P;q3!=5>*hZt_zC(j6ctEOP*C+n411*M$+7w#
-PC${A%Qa<%z0<;o*}@L<#NR0p2BPCJAGd?qncT3=aqn%f|0&?8$eq=gNQF@8y>iU<7oMpa2T0!CL<jF2KoU{vd63R0(k&ZeE+=wAtjkufWNsZT8bJdC?rS%
kfI`%Aed;Nq(UYpBLpJrKn4YtApCs^Lqq(ezu6iRN}>ch5eiVmQmW8985HO}0aU?%LVo5-fTz#7(4Xe=hafQ0DpQQ94<xS%`6<Tv+iW^BwTY^tVv-~p5G=;=
gUu^9Y>Ep8EO%-#usz@m`Vt<GkKL5?qm5!`fiTvrvDPkTR~Lshr9!CCwmMB&iS=wUlSP!aYL4+Ri>ym+#9Eb&Wh$Zra+qAlE>uyPDWwc!M^`nYZf?g{dbYID
RIVk)nU^CoR=QU1?Z<9z#jLDZq2pM(bYiQUu*G<0wp>bRXqY8viMy7pZY+#O0!rByDkaGEu&x(tznsmOj+RlxY_iH0Qe~NfiHVS^Byl?V*gY*3t!S@WiBGF~
*Il=I_ZI5y(cEiT)kQ&DgKeG)uEsRuyBup1RXtPHH#+XsHpPS7`aXQd^o1R!w(kP&utp3rlQ1$_OsxtS`8qleO(zr)6mIJU2VmJVd$>)z1f?ustCLi&G7jC(
TH8;J7JBVszIS`ryRh?C*@>W<Bf2=^?YmrccfGx_Z*!)py?e8#b~@_5Sh|SS)@Ugr_1^Bb@mp+T7PA#F(nJ)K5MKr{L9dbT8V_OG(cQ&TV;WHwrE%U}D6Z~i
)16ZhbqXq=X!^&!?a?E)%m$#rmsy4}D;AiALYb^499y_=3=#RCLvik2CsjkVh933KWPDT8WDJ3-{+JKC@pPBm-5glCc8<x@*CC&Q{nbQ;2~=(g*O?AKIp!k#
l;!^j6ObLBbfpYKMMMR43>Aea!6AaA33G%#z$Yo*9@wCOzD$B|%)~=fBm|`dFjWjPg%JN#$$tE%I-rTA3SI&YQtY6*Ko4gyxxxmpP?c%SkQgGw7%%RDulaa9
TPjPJEUFBL?Jb1KBE2$?5R8H;{yO-8_o|pt=^^;CF(5Pm1tKJ~L_tyzixN;J6qKYw(Nq-`G?Xb207DB!BP&%3_@a3NM6A_Nkswf20V5+JEJ%?kBohQu5S1Pe
no;PYDtnS51f`~x8YmCyg)&hA0~*4^0T9FlE;1%a7)n@)qK1SeD1x7c2kH<%MgV<bUkMzhF|-ww;sPR!3KS}S;vOX~2*}bq{`N<i59-)xK&2)MPmtjGgnmMY
TW!_^c_E+<kL`nlip{dA@&U{vNECrWRdH+>OcD%AX)nGuA?Ye0YfzK{_JHk>UY!d2vrG7eG>AzMIuxw6gxW9M?=|^g8EUAo%&L)17UJ$rYDwwD?7Esnf?urW
)t<xR3HcR)DyE32tEDv!2>@cC-v(F+1S6a>RcMAQ7fidjK-7P;ey8fs>lvJf0aQb&wsL3$I(<v@0SD3t_rQD5_JRk{i^)ER{KiF)`3Rxi30M}}V;1Cu>bC%q
4zwHEkbNQ^AbmOsDTT|N1~tB@Bi)y?;ral`9`i5fe+=qx?*Tt?P*6-!6GF7hG=NO0FqD%C5)4R8Kta&y(hLI<(y8~Kv+3`onAT+$N_&x1(&Ix}U`UxxE@2?r
pa<0ajsVE0rm>7bddGlb_)F#=aC+phufyHHkH1LIFCW#RsotEkk~-Wcxq4rKl?9;Ym)BM<X;~o&mA?UKX4mUZLu?CbRN-$q4%?8xS=4W5hd@;i)Igl1y0Sr?
xi60|Pa1(9&ul#}SyLK4BeVvH-9udA?s#(a(xiz1)qN2oh1P|fbX}x5@56=iB;pWTM?BvANHA|%^r;Z)!K8`RmLBRm%&fuk_O8=PLB()HQ&D0;c%=DFm0@NI
YZgH3FNnDU&g>XXh6@vH_?%!X0@&6D5TUh%OuNb&#J_YLnZ7LH((283&Q$`>O9FIBg^=Z{Vy^q`+03Ge23KgR_2r%3v!pWzD~A*yuWN-U4Jh5aJ-jEK%As`6
lBEWPi#Lp_D!09@u6NXDH{A>aIJ%S<Rdhk4Q)}I02nK*AoOfpL{=hzu=k#Ip`#^SkumE-r{+;<BWuEK@oEVkX6m-TB-+i&2z99O6>)r1~Pa<q;IKiB~0p0))
#2Az6@^??K_IaNN{vS!#^3h+)9SHj+52g%4==1B>3B>D$BjFqZ2iOR%t{0ggv*RLA8d(AVSu}u5m>`Sqj8IEKq4Jo%y<AKASB?^xoh&=LHo%f^h_G8IX<8qu
PH;g*5)^^a#Vv9(Oh7RBln;D>%Lz|2hCr49FSH?nSb@Hsi73TURS~pAjcgeS?$~!sH#;I0Z@^}GR#B-8;YW4eP^4Gl0DM6`+<JN%s`*5bLKF=O#DqmOArOsH
B?S=$0?aJ|N>HU$6d%479SD>lP)vm&)e#6#B@9bTN})w6Pzy>e2+$M=O2~;!$P_UpP*PAWB2p+cDk@T-KQI;h4qyl0Dn$wOjy}|0T8h8G6NsXr#Y15f<fq^w
{i<AFc0mu<@+X*m!gq$8D9Ee&ArR2e_Hl}#6(~`PfM_B>DJbm*APAS=0OA0pq)MeJ8Ja+$5`mC_h878`KopsR8VaC@3R*~^BlpTUmX?T^geC>NKxCw%2q}nU
mWN{iFhfAFln{eMFj9U$4GlC}ekZs+M>CU$&kl)<;5(*`$_oZqkl>{<$TcyC=FCkLFD}FmW2w1h-i_g-;lcS7yAbq{kp0jC&;=vxmBCbPVQ3bY@IOMDWOa-~
5+dyE27pmU+2oxGQKSkKh+f#h6e3cfd3%GYqG&yin>zl+4kp2<ir9G{h4qAj&`_lUCY3bEN+MF3AszGW$bpebPpn8xREU*&3ikn{q8da{<%$GVDt7lVJ6p8p
RT7$nQD`-RJ4>5r16Y2DaOq)J&Rk`{SD(Dil+r+Tm0nVD%Z;TVk=_x~UF6yg$qh4wC|W~fmrbxco++HukxCbc#B-d|CATPB1=a>*g@&C8Ibn>P+W_Grg20>O
G8hP1G*O5%(Qqe?;0ikN8_w^sjYp)72!&E^#-}a{Z}JzCKBfToMGpcIqM8E|rX@VyBUQm(p3n8PKZnq#zXs7p02qq^#gbM6i=i}VrKAJ>@PO!~Lywp^p6)q%
Kd<P-7h?uub}&+uQU3xIUcW1h77!`Xf1mR%*dm?Ke`Ps1d97HKt`Ome5J*G-ACw9TS~v*fVj?0iR7w5R<-}CwD;els!gR4GN`Zsx81X7A8UeZY{FSwM+erDN
^7e}UvI-(VXheuaiBJkfKH+3ENpn>V0E-0`LP0_wV9&pBZd^fsi39Hgaskiy1xX|jLlIGbUIEEaq(IQoOA`b{6omy*LKLD!GX#l33^Wx~$dn9J!AUg~tsyc+
5KO@X`~Ln)2hw@H3Ho5f<LdDj2AE4k$Jr)@nG;w?uEm8-3qu(5lLV&n`M~tY*!%Ji$S4;=zS3bj&}<V&CEf*FTP>wR3)v?rCLsygga>=k9R*CKLLh}fM$tM*
4U}APA*{|-Phu1QIbl8$d!gIiQs9N-!*CteNxh<3fmkyRq(85Y@#WjR!rZiHrO)gssWySA^yz2WH(ke_TsMl$lLKR>L5E`OLu52z52@CRke%dH%s%+zzbt#$
8Ix>$ogJDt^MLyW06UO;2)K_$SAhh|s|>~$v*+XjzHh})*ujF_+aCoJ*&4scM@V_U$szKO?Yz28z)+vwNsbuIUmvrim_pg!Q0_h-34R$*1&T1JXN7c>{`|~A
m@3A#sm0-%9Rqg&P{C&@T-6`JD2c*dSRuV|YK|K$P<jqdG|Rm+=yYOUD+~&5!Zb{=>ac*gfFd9m?NUKIbrCRjv09?hQian`A2N0I9*2qfBz6zaM(5GvTv4|i
hB)dtqpd_Aki(;ZFSpI_8`rND;{>gB79Q&VJIe6IBvsf(F3#mO4E=m+X8Lm{0aU546w3sG5JaaZ*<7zzSl|a__7D5GR8>V(KxoN{s3Zhnv1Cg_fDVvSPEu;x
Gp0hKQmI7*KxpnvdKbL+9)|U0v5h0Aq0k&df<h8Opv(+#sKwPJ$*3A2U>*bDd;zkb3?gv^9jaoY38o69k`iR0hET_s-{F)4qP%$iqBJjOraf9eMy}^$1B@0D
Fk|sK3+3J@K~Ip0w{zdda6OMGn)W=gMjuAq5`w^*YXI6*R7p^v=0o$LqgPlL5Lq9)q|fHgu&LslWkExhrA3G#r#yG@-t1mmXFAs@&VtBt&&h$fp7)r|^>f6S
gcYOl(M#~wwD-7A7ptVlVNqdz*&)O!J!m`g2$G*zif=g3MWpB=L}M2kw?sjx8OF6ajFc-uDy^ixzMi;l2(j@g&K-=Im5f1p;^sHKua%Wq+miw7!5;~Mq-SNe
6VZXvW~8Ygu%(+kWZt&=M5=GSm;!=`We<7e!j&cryYt=8xO<|``2F}guV_Aja+j&$?V$6$xi!e(9w9kaMZ@3j<1ycR(e|Zujj3*&bD<J#4`vv!NHC0y%W8Bv
OA#$9epzD-F4GR3CR+hu^7XAER|{-<wl1yoYZUh#?80zt#|FceN#$wzrSC<GPiZ$GeT3`VFq9F?Uve3%siqsYOi7}XW28KI&%S%TylwN(M~M(Ll$4q@H}&z~
AaXNFh@ok82co)LDCr6Tr*LG4)K7i{F30nopToCgu9f5hQpuwY?AT)CXsT-5DB5dOU+K75hMncY;Y`z{I8AWaC>S#oRbygJ?0ayd6%>`Rlw=aSOh4)3rvamR
hZR~?x`suAY%onFb!FDU7J%1WO+7}>OT>PSf%r}uW+;{?)D;qAB@k>Iw&ZaEP;A(84GxxJsjN`8mTKCHflZ#{(hO**ap9%F8J8d+MZ)hpI(+q?o_AM{`FqF2
zFzY8cWFsQWOZ#i6Cws&A|gb*KxXY))a^uTNk;BcRkFp6l@Lg*moZ($=3Fl73_^()L3eQ`mCMYfQp8JDGCI^@f`2L43yBtRTOr0bym8>Q=%$ORy;(1f%Q4Cs
Sm?B>#?>0GM8S47+he|$(^X3D4*Ae6ww9DnorH?5+vd?>?b{K^y^OoUKzTT4!v_x{V?bYyKSA$tiyg89qWGR$SlX*U(|WGZvsKqcJBVsyEwNoY7N;byFV~!{
*1FB=CQ?)ss<jo9Xc=<pkre1g0fAX%ETWxJg<OetA}+7E9tO#~KB_`e$s!a8bw1Qo{lp?tDA1r#tMK2_Lyz2o>VdHd?H{cAzS0f>^+K4Du?vOg^_Z(~>K=7)
FqNIBc_)BiBdnG~5-b3Sr^OTD=pPh*d={vZljRr=P#7cQj21l;WDp<e5vqVlghO5K?n+#w3|0g%Y5OWO-aFC%ILyUoszP$GL_qd~5CtmYSK0Jv9i$B*+^Hv)
GH>)PlPJN{!&Kt6L{$S75J%89c8IWNPxZh(D0EJ?I|+kqL&;H$K`0tb?8?MUmd>ymHX-QXXaJ>v0@INRnPMTafu*IS%mq}HQ7{c7RMv+}q}3r+Q3WJ{1_DYa
3P1144;+F*Wpua(sDvU~6p$z&ni@bTNWDbKMC6%*D!#wkIrJ?7;&X#3rr0Wqik<$OyI;aI6Lt;jP1f!)(aG5^pPQOBprq&{Vv}she6*z-1Rc9bA+-bAHs%&@
?!qG7A(hDLwE`F|B{0i@l%15RG7_OsD@8;F6iQNkrx!*;1~PT8sZ-D=)Pdrl=x`l~F8Z)~qhl~g*6AZGf>cNqmO|1?QEL%g4VF8NECbx(g21I=QIJ&cO=R9J
Fv2mcCbPnMd0ONm6gK5yku-6=M;?qYLL=B_ZLm>DZG}+8X*9OMRM2R|m0SF?nsc~DDP|Ieh9#Pp7H*Ni$)>kZ(2$ol^By)=r;E$24i=%MPiV+I;LMwc94Se(
BP<J$hzTMBXp%xw7?=tWDk1=oMo9z#3sk*|Uc44ya_}Q9B^i?~T9UIV4*IHMu^4c{<gno&*@0I=P2JL@!Knr@hc=dZK3BF4l;($?ZlShUB1uJj@nF}*OgbLh
2zo&9Bsv=p)hLZCK(NZvjR6ZRN=O4Ii<yhD->yI_7(O1Q)HKD17*tUx)XUcztlK8UC1mF)T%<N22MolAC&Vli)5<|*KSC^fknDAQuKVX;?o4ZhPT=%SB+dhU
Oy@XrR&3N`>FRfic!(eKgpyK%sG&w>f(9gjgbqY52#Q6L1_%1O{$j1Cf8bdP*02;bj%1+I(0UI?r8G6>4-%anP&kr|u;7OKY)~{9{vCJ+lj?Tg-Q~V$VdP=M
rUM1yeR($7O+@mvj!OEsBp!w*&M|xJK>-OcR84&FU}=h?s$wWclqmREB9002C?cXSW8Y+;EQi<3ba{@oED;k01xXE60Tl>EEMPtx_vga$(<<O)q3#oSQ|#j5
X4HHcejjgNFPuh1P!NegKxq^T5&=)|UzhR-f=~E|@5ACn16rANZ1FwFdsh4YC)|X7pq)TnU#vs#f`BL)kZGYBR)i=@3MNnjkzc_at0CYBVdEWvVZ;XIH?!TQ
K<Y?;CEa^=sy3$~IAlPKDWix8lwdbQbgUW4=*{NdzjTjGdrOTa?#0H_{pfJk(MmX5me5bUy5&9}3?Y-4^fKf|Vt)WYV4!O5=@35B6^x1I4%9^jnYS9DhQ#cA
!|E@fkUsg$IF!q%KUYpCM6{DcsCj50pukxZLL47$J8U0qBn)65@(?*mK5U;ZK;9M<yG4h@F0jakGj3ZaKT9s9cViGZf)X4d770qNC{UhvFE3NO!SvZM+*7X?
O%8KS6FK@<YJnorSSoZIw&=ZBTDLJ_gAR$@S)3bT7(hCbCl{q5XmJ$WCgGVhC+0#u{v@!aKF@E4=j+kNyKbszhUE>yekYOp@(;NfwDC(SRurui%M~<#o3Jp&
5ylBIy|aidhmC+BJ(m`f4ULa?u2Za$>WK>L2AGnRC|%<X+8U&juEq|7H5zp2tP=MbdNmacO!f{VY;Z?hP!QT(Mc(HyyyWomoJ1ta06+vFQh$^cd)=t01p5ox
c=&<Gz+j4MS}7SAs-lqI)ocZkV$uxKVBus^X#0Rw>Ui$I@c3xVr_usH?ur6|pbyZWua|;)9C)A8)9#@RvPFbH2f=DH5H$(<(+mSVU}+t~dttzn){AK1pKq(b
EI)fDqc}K<a70;=+84~V1xZppaEE=llK>l$@2j61?$}KPH)M3Gsbl4gO>~XO?zw!1vtxSE6LL=8-(ir+PJDonctfPAkdx_s1lNB5BkwoDENg2I_5L+8M93nr
6d-K)2AMm44Ym&QOJ$-4Kb6Ubsf7(_ZmaLs%orxwjx37h@Z<y21bJi^+;f#agZPAdE+I0muv0)xeVZp?|9;LB<<orqcnZ@$1{tQ57Fd4Z-sI8(Ym05y8U+-}
M$xFe+az}#*(~A=U4vpEXi<?i%!J0FV2<3`Ue=6q?`nm7lIpJrNp~*X|BjIFsVM{*!iXIpi%OItF-s^)0ZPz945(79LVeMYI|m=R4dn&g7YZ9LKw;)2s48}U
Ytc|%M&OEf?g^rsz)S>8B?UD+OeG2RBiank{142@t@fBS&XBYQLt_cr9A=VD`Or{x62ese)~n4fB@LXDDjm`Wu<A!N{rjuDX6a+EE>=p)<+S%h(;dCu_m3Ov
cUR3QQV1OhKvGOts;jLQj^NEfWZN0W+Khm?fgI*`U>VrhU0};iL8Zg-w?#D}6i3Kbv_yo(RDmA}a}s<tu?c({1fdd`F)@S39Z_pdbN{EF;ZR+yi$LgH6{Is*
^an}T#t!9uE|W%scTjZ535iOQG#YJ0XCaq+-D7L9-r)ASlQ!tRPn+K3p)`dDLi$pUx)abkPKFM(*B0X&6l#i^Xd+=ml4P0!h@fZNP=7RP4var6lt@O|XKa?u
E2!u+Qq|YU;;#_mr6Otc(}^M)DWI>hh2liwNCqMZsER3=lODy4hG8CVZg>u426<f-CtnkHRqSLUD2V9W*xiVYgLcvZ7DyyC#fSSo*GCkne*Obm!;UyR?7X#{
_On81k7U_}49S=Z!BiDdWDwF+K_v|_TRUb1$ZmMbq=C#4JQ2hPV`I5NPsvWO0im5k>&LL`u>7D7;21LVABrzi#d#hk;2ot9$Vtk%*>Qt8CzitCbiV8B`&#JX
f$i|)1KZ;v*s{XF4W~N-+2TZS7#_Ut^u%UD<jHfKO;I%J^w>V#4vI7Sf`W-oa2zTS?t>E2a=A;PIzfWt9q4`H=M&h|6UsOc<%J<S1so46Av)i5>5GP|=if6-
yJ#E?Vk@2p@wWfNmq&)8h;oMjdqod&kDLt@6-v=j0#v}#QxZ`?L`ek<EfrG)&=O50AGr_Z@JK|!Y~{8S6QR)(dIMA((K@4JK?a9F7@u|skcfq(fhz4v2H4C6
6vSu^1|r&`+a8704K$})VA;V=DkusPZ4Qzl%T%_hq)i}N#?CNRqe@d`#+GWB3I&)58n&lWP!T#@5w(*QAVh^RX)z>0tpz#|&~%zwD0*43BL<A<(hUs&cVOx#
p)_J0Ei?rU6(p}(3Q?qi^q8Zhz*JXfNK^?jy#g6VC<-D%2<&B^$w8)yA_Ynqre|tO4Ml946jG)bg_5Bn3IeGr3Soedh+1(JWhiG5jVfS~X@Ha=VIruBV~2Nt
9K+t&gQTwkH}Z;8je<~!N+Jk`sin{w0~Wt403^a0V_?9dLd}Si#Ov9^=b}|q6+tl+l|1K}L(V~-k|oB}(?rSeGY-i<8#v|`3!~s5cK)A2SjDwVJ=Y=ajV6Ts
rm!2F8i-8`{ISx#?(PfFXi5|)Oj(1vESwNMVp%lc(gBHLeo4~O6vYITHJcJRfh6%&(F3<I<KLWjM!q|cRWTgoa6m}WG`ON779gN#4K&u5O6W5NsGtoX(rH5y
QB*|hRIvb3lr)VXnS~BgA(B8OBoo)9<n=)CUkI4kTACx{{wee2*D2RE+_JP0(;XotPxOpLL2R@t5w<EUEMYh3eKU$aA+&e^2H}MY10z~NK)GT~tP!<=`R??G
lr@Kz=)FMvfjz*TcMDf=<EDB^)9CpneemIG7#O#MU8A92y*i8Fp%1J9b{&y6H*wq2$7>f!7X<fd@jML<D|nJ`>4%XnWQYRB`2zzn6;=Wv--K_=z1+8l&(=ry
ft+@;{3mkAz79#>*dHo3yFD2MJIXTm%nM|2P0p-0OSaa*B5QuHHoiFt&!Pw4DFF0R1PW18=*JW1z<a@ubNsWD=7|D?ATK}tykF@LfV{(5qNwvR1Y*NcK7A1V
fsHh{ZJjjqG%!9M5b2%IfTk0Wl&LP!+CQ!^Eq^{9iG19h{&`xC1sqgR^lC7Z>*f%XS)rU?$@`9g+a-@pw6PL{Gbap&DrdM$lfYb`;u42(7$Tq{x!TNT-o{?r
5|}Y#?Iih9#!&T&10?q%Xr!ScrVn%^Bp><@Af8Vus0R!b@O$8&6a)Ra5b#HVmMTdoqF@M;B&u2pD50gHhzf>6po*3XnIdVTU}CChWtFLwDTrB+U;vm&f@vwD
s0f;gnkJH{B2p@-ih>$w8mNecN)Y?Ym`OqwDjH~|f(k$(l8@g3q#%fcNNPz?f@T7S2uLXXn9+zFkxdd(NJ}EoG!P~<>oCPBkkSv<J^Shl$%DM@_@Rfef$mdO
d>~J!hf?eRBvA!JherXN_$qQG-zl*r35?iP%&X3+f+(OS8Fl>4oU?ka^xyC`qf%u?>9#-hQZ9rj(yoti%--zmMsb}oTBNEfv?SpCnKGwKZqi9Z3w5?&wT+>j
AltKSOr+_wa@I>s#t4X5f1$S`KsDC_CbOZfS**HCiCv^uL>nSdVkrTJ1m|TEAYuWC&)WmUl|)qmG({0K%^^t8RY3?))J0K5cdg(y<%3MLdMP+eO}j)?`dLHP
uXhgJ!u*Zn7-FAIzXnc?zWM|#O=WkZOs)#@ajbPgF6^S1jTLeevZPo%mqWZQur6@JPN9a{%wz`G*wE=>EkH_(lsJ(c%h3g*^5KTzSw@u5fd)}k(=N$(uNf<G
me#3PC_`pbN--<b3{?eF4(=PFpp<gtps*DvAO<C^4u*r_27+RwyXQSI>*VrL*Nd+b78DT0x}eiq23T~kadpKJ3owT0+p#r}z~Jc(nV}-cF|u%2qQivNf*`ci
U{*}Cl-a$*mx&3oa5GtC)#bu=U{D#SW$QW9Sii<`ql?DAL+DBZpd~$==^gFux1^4lWhy|e2#xPX-4(Q!WnoWQc5UgX%<>MXl$b+y-PEe!inJcfrn)`LR<saj
GjFRipy=$59`2Y~#Joi1JkDFuysMQXT^QZHD@c(^0;Nd_2PVG0Z);DN=A@ts0*N=h=DO^~m;}0_<fMw@St=?u0&5L!?4=4+RN~5l#~OyM4ih-5t|(Yd>P14V
rVLStj)QEcDHV|0b!%$IRHzu|7a)~_HW`!{CKGV!4Q{rVG#(=|pItjvwxgPuk}cD>3DyY<3{#C8;MZ4&6j4#GlQE-|lQ0qG%uG%$ZWza!2Ny_{YPMdx1G6>A
bDZj!DGAFg5rJ7jkr=TCA`C=BJ8I!3kaY2vWt2qSL)iK~7)EZhbwNji>C`73yT{kXJh#coC8o0-w0o|5v7)*{A;l6<#ZnXmP{Pp=64Zn-5Y+)h(h@-x5X7{s
`Ga3ZanbO*S?gZL8XB}ZeD*phU{7S<N5|KO@M^G5M=24tN`~oeH8)~dGg7p~Zdz*(B-X38pzSM`#lqB5R=CzRMMRuIplGqPK}8o>k_{AY+IsHKo$2?Z4@;)F
Uq{j!*>+qrEvc6hu`$bnoWvOICfH&Q?9sJFSAn^(5k_Tt;{s}`m6(bxDAlRPaJ`lSq9AS7N;Iz=dC)_#iKAq4MTvAB?oLG2-Cd>zHx(KMV2pHH)Z!Ve8_Uj1
W6jphV#snpGV!>&Np&MFVQ9A1fOVZPo`EC>mP`@`*}=Oycg@!8$duuP!UaiC085m|GDH>ES|%f=2&}S=J1c>}=@KP1(HD9SYiBItQ;3O1wpmP9Q=G@7D0a!E
q2Dpw<-~`{DeC2*YQ#gN%wSnZm$n+hoEG5PF)LVfl+sj*ofig0$Begt7Mk1deSCM&;33jyR#HuhlV>!aETSe_OuNd7gq%Cjr5!O5K*WwIrI3=6LSUE(rlPl;
ODfXFu48CI_tb!vi>NUm;Hc|vyu3nHJbel(+hG-!_**Sh6-U*win{FMzMm-(xT&Dviaf_wXKc99hDPL18Mh@RYiNfo-ib3NGh?M@JSEO4#*?Q~7T`L}yR~SR
>0KB?)yIX*9pfJ{n)e!^ZUl+dNfQ=3%i<=BQC=g8((o%iQI|8TxSKk+5yaN4jPI8PBC;ewyA)0}BT)jh{F#>NT8Tq8ZaPa7Sna!}?1`i*NtKy8Xjr6ZS@v}N
W9#UmcDJ5ql$m~>#v`VJgNQLSQ4pFk{PBsHp|YJ>)o_rbh@**CphGAwhUgU|E)tN*4zr{<T?sTZEzTS<RiqCV8JzKPQ&{qb#H^awS!z~MXx_osMsT;RQ0g6X
AkYu5PAaOZ;|ij;w)*xue-Gu(P#fWeFrbpDD^O_$5(k`)VAzCp8CqRsHQC5Qjk1WzFyfUo+_yNuM5^$@rDB2f-m!Ggc3u!EtjzPJ>(6sSohHYWmb$~r<}Shz
I<rW+Nh(h#j`vdiDLs)^fM3z<1L=AX;*nV=9jI$`k<oO*a=^qnSB3`+mD>Q@360&AA*9|}2q;HMNN(b7i?tS|k2Eb68cos>8)%4_$;RxUr_dm{;xedHNMDiP
e<{+Uq4VK{Qk43U6-`n!l!Gu;6-ZM+G_+CE_c+vrFiJE;H^UwDdzQXQMF<)qfdvR%S=No)Sj4KrCiZMi1%QLQEP=tp_BbPe(EY<H;2`9hiJ_4p$+=<{S&tC_
=RlMT0>db+x-PkQD2Xc7&3cCHC4WLD6<=rMX}CnD{BRp4$FIM^b7MHnG3zGsV)F(nS#hlUvOuh#WYx3K>cepXygX>uTtemB1LlGH9SE^uwj(NGW%pywbmL8^
e*W)xH1v?%_d5|pt#O#zlq??Re!3{GnOl@HAyCgbd9IqRW^1C_8mmPN#zhUw5;n2hjNzFFIIucHOKDAYttXSUe&}gD?|K}4%_Pw%AQ}@B5W^K!G*}D1sO@sN
Aehc}5Jj{5Pj$$_Q}{>abP1+*@xAAyf;NA90K?T_s>9cf9rItx7tvOZN!`ez1%==YqL|NI%)V$*q8#(9avsLEX8&`>LrK_VoiHc!E4obwWz&^EI!U7Iqb)L<
qr!zV#Pa5nhMzGd^s>!QF1z$==l7BOL;PaG33b>#FW8@P6gDvEg|Isxr(eH<9-N&_y%04%Kkvs(cEsS{zjaefyREunkFC9UP|~4DB3wj}M=mznb|!;U+btyY
8Z2Upb}dB7rvQ!}Rz-N@chrk2Bk=|v!$bq)uz*uQP9Y7toX8q5!WcSYv3uJaA%;4slGw!KW}*Tf)!Y_(aK+q5c@gL-G(Ll)L8|ad9*<qGdJioW9UbhN^d6#4
+4o@$G@<Un;}%ikUZZ2s2AW5a@p_J#+@m0sj1nTJY7JVsY(sVtj4VLtH@V}|3405m-pGc9Pf_f+W{VK4*|-@^&}pSHyHz2S%w9L6#@KWt#J(U<^qAedKvU@g
qUmS@pm>712qx^Qb_LQNfTb?FS18M&DFfTPR6AvQ*G4;QqBAFMqmJF#>!q$}5_Q{~sP4rFT?a=JltwdI`CzJ>)^udIt;KPp=XKVG_Za45&%Mk|vBAB))m`q5
$GWcTjh{s`Cm43JMlf_e$+BgP*^ID5iG;hlgh;kP7fYf|N>r$WZCK#do-wCsvsjLJQ1X0y@`ZaF;aJ_f9l^!(Z%=e|c)ayh){`E)ZlSaq*Sa_i(ZyYuI9^C$
4I^sltCpp2HXEA(%eHDOs%nuus4Md05G*wyUumRi353+tQrlcpLj+k92GW|KAlL+$ZChYVw8~_`GkP&oH88$UJrRnl2Z|z(ZSNPd?|6f;*Kr=Ui-T%AdVT1m
q|t0TaFM%Hy=tPU_p{#en7K-I=|00N!zs#VPo40?mtS}l97CprO$eGp5->=bN-Bh;P|#uuT2Rs@G&)@fG$9o<DXk$$6zNiyfQU^4p-ljWoepTCrE@w$s2TvJ
Hq@1C2x$exgOXz6G_xQ?IN3yK8cI<q5T#a?5~vlS0+pnsB?*v*LIsK<AqZHYp($EQ29X45X$YE@CJIOi6Ko=lDkDKcl#cjS_Z_}>%kYmMUkzK=5qz_Q;RneA
6ZP|c7vcGCDhw`IY}FN5PpzvDg3}|_aM3YwT1g>NjjVZhDOW8jB^CyT9teAedqNz5`%D40?ZT+4g1;{0=1GczS*a_K4%gEOMAJ<WOwmg}Pu299kPZROJICFW
4(x}!Q{kT-YZT1Q>)G{YKLXm4STt4RD0iT9xLFu-gux%#VVbG2zj(v43TQ*L;um_ZT>lME74IR2kcC<KV0+xEbnBz6<p4#{LBL4_3^FuQQlUXY14&AhQxH<n
tkD9|1W8pAL=eOQOu``2GXljxP!&|sRYIUrBSOhTLP$_36ws>>F#(R_Sw(c(R|v@JI})a$@}d&ulmmnzu#l>2Bmoj&fFJV>7ze&~p79KlKs@Kax4FmyiEF_+
VY9eGg22eblraTVWnNMW3LUU$SbjpeXexDBX(XhiB><FkIQ)~u*~l!8erU}hAp_DJK@iZS(Hd}pXmQ31$T<NYu%UT{j1U-_GUP}E#6OG#01MaAC}Ii#{g5Vw
6G*0k3Id3GF!A{wyU~7UE`0uBe=St~F71GM2(UXwAWhXI9EV(X3;~4>?=&#$8YF-Zd<I}w(3*sqB0?$%VxWeoi71kango_00*av$genOEN&x<uT^^rEoe=_+
p;M$OUX)5gk)fg`F1QU63C1!41iK)d`?3n{4G(k=7|ihVRq`D2<F?v!j94d^f78vy;6KKQKDL(oLUdQ@gH0^{y>qFQG{zL;4lV9bc?OE1{t}{;r?6hcd7l(4
<vrjMIEN7-K_gHJ2@MjCA@B5mG&=$Njyr%baqN8}VRIcGl%3d{+YV!7Vw%EH<ifQ%&2h7M!U~8CL1E87SU7WP^VQ^4WXf3=eQN<RmQH}=yc}9IsjBtEn=R{u
gBBtPDIl>^RD=lu;FA&c2SN`?@PKIofliOvIu7;_>kx(6cR4im^Ttn0qW2xr`sq}CDCkh72k0UD$YTHw5*q}8MirBKEF3k~gGoA6a772|m)^xbjVbj4t+B+Z
^h2wF%xwImm81%o1%FFO>R=gstROZ4k8%cpj*K}lhOi(3z{ECLEUe$00fD_xIEUC^0}NC$#Yj;}R1p;rg2O0D00R<~6cnW*n;#Fi#H>g}R##038mA3nO$8`u
b{$JYF);;NGzA#6It<C9#nQoXcVPy)N{SdY9ow<16of$r$#s;D(zB!1lC`~qy@2#>gfs3A;Dyj@5daKY$yk`#CN+#=OKqC1VxmGg#v)1=tiwb>h_w({h|Vl`
cO#(!kV+JbcHL>goos7TMNmXec8=qdkcw)EqA8intdUSHRT3Lwr7?lR5(H(#f)XIHl-3z7h+|_WgvBCljdl(=sziyTD-szt)l5-MZK{Js4u*qRBSDzbX&Yxs
)|P5QkTif11Q588Gxv}v6LgB2Gf0$-X-S|6nou-2*qx>Iq1y(8#2`XZ2;5*a#2R3R3W6rA0#MQg5u&Jpqc%2z8V#{66qHc3Q%Ow$4kZlEVL`<)5KIvylEg%`
G(1RFgee!KNFzPT!*y)YNks-ebKvw)MME?Z1WQ^|5fsrBL<9$*HF333KRk^-Uy1;HTycp<kUr1=2ZVr#6A3N^b|D8<I7p$XY5-`f`$kQ`;V5mhuqLm{D8V8I
j~GuA@{2OjK-&vhF{vx@bP*?7G|{RUgJ6xM#HDC+4j`vO>C8pO4&=}jHn2fO5IRaRA)%_+$)VC{rXeZOt+fU<8j6Bl1V+v@QdW&=*u-p*T9^%0Aw=srv_*+c
4IB9Of^wR$lhlOUC)P0$ZIkPjke=_g!)PggPXDiwxi>gT$@a_^Pr&@>0pG~GHg$y)1gQQz8T{Ed=|iwM3CDj9Ptk_X<x+~a!G~?R9m@BIh(Ml{C!>f!&^-gv
k~R|8KGawcp+uxe6{S*P7?nhj*cnIcFhL|iTC|GuOH+alAGUtzKXm_B$4URHB`F19(S+v$q!oXdkss}~7=N;rW`m9}a>=TG<jFtpNGu|Ue4EQWt$9i!F^5fN
*236_gDeo^P|3!F10|N0h#E4vZ0*&&>^86#O&r<C={2SXveGaTnvkd{W8YhJX@%VJstHhNX~Rw`+9kd!Q*BpB*-ekLb0h|_eY9O9P*hDdT`ufm{P9d?I1<fR
QO2Y&vh@>`#&F1O4mD!me+D5vFJMD{Go&aYOTHZlL5NY*q*4$g!uM{Q?aG@=oD{1{gdVA-gQMi=^qviz@xStwMC`+go-or4hTGx<vCJyJ)K+qGFvk2X6)2)Z
KAQ1*m$!M>Onyf}3Pl@AfK(u0&Wsr)%3*Nl?Ns6m{1h-Cht3@ZHub_EBq#x}pvwc|KGP3jq1_W($peudYU`5xxd-`6{`9L;aZ|x^Drk^_OA=vNPNC-Zk7tP$
GgEpsj1;s~GU0K78{#MPcq&PfqEGxT$f0WrQ3)xhNBqee1sq|eOe;(1$Qr2bhf`5C6&^mJAcQ1T6j4<gk8mD-xD^i4sxSA#sA&O1NTPIqF@VV~V5Fjuii&C^
&<5W;d!cj>@%r2Sb({=1kVu1$WFcqPn#ux@=ViDD`DCP3G>gJu@UI3?iy?@{B~RCtKBtml|3h>i>^7syOeIiRXsC3{1EvA?o3K9=`-Go@L_`2gOnU>`BH%JC
0ChCS_w0F-!^&es$=~&X{(sg<3W57<mV}hBF{tQTg_c-WC7=kBAzD=WM0}Kx1E@f+cwzi70Af(cqIcxNsfY>&kr3NJeg^n^UuKDl7&>rY-LpmI22Et&Bfe{9
B1)nmPY7rOprigMqJ#Q5GExDg;KHbCK!9;p;`J(6i2HgF!~q}=1Vdv|5dNV5mZ$=43l&jA3@l4Ad;t#qq=pq#kKq|XRG^A#a(s6&t;rY#uo--MrU3k{<fckw
j6;k~C}~(v?;L^LG*^d@xP&Sf;{pUsM8JNaQ&Jd!Kf?ip@$#G#B6+1!9xZ|>$f^gylJiQe27*=lN%9T}8bXvN1CnuQ1Gz9AIT9kJf|jbjVRStO0nlQ+8xl|~
3{6Q4-^|)3mPwwwg0M_LC)5j~gGf~#sYB`_8a)P(bc>0^8Y5xE6(la9VI?F|id8WhA4#C0DJG`6DG|~DG=fA7NkK?@PVAJf*l0?K8VVAC*bLCL!3ul{7ZgN>
FgTKcKM#curc^M4{X~*ULrX;s4NN5z0Z6;_z#<>0{I-0t_31)@=LP=PDaY|&N)$XUsaHbRZ_K^u$N6RNdyq6~4FGOGju3RwOYd}TCS^5<7|z<H|98R5NQsaz
1B)aK{wF{^0CZ}u!_b{6PuhOa9J5Z?N{1H{5f&=N6;UvUj&KF+nr{GfE2HXFG_;K;Y&x$cA)tB^mEidrST3IaH`f2o^sf<RQd<kTZkL*%sP3wYJQt7tSO-{l
BxWME<=Aq0Wz<D64OS{5qOk#tfy8v{H-#A_P_8hCTCmP%e9Z>H2V-Ics-9${h{_hyDz#NrZkUM6V22wi16MjktazZCP?B(z;xu=havKy7@*5HUc9Nw<9Ifh6
$9;=uORiKsBSdtvbQ|XNGPihHU9tckNdiFWfec9kvT|oOocC|~1hQwUA2P+qfq~xD01XrcTA(!mRirT@VpTTO&4ViR<zNux|GQE9^TDlnOkS$}FTaPzN(avs
fTFjJ?zmrIdrFdu2|@;dh#%ejg8x~zgGOfyK+Xb!qKL21DTEqC<g4lNPHLZ~UyLuB1W-nP7&!+~I@AnPNJODhO$Y%Hbyf3GReaP?)25*4Y~fTiNEU#Z36-dl
U}{JxYJ!qsDN$fTAYcuY2}Cdi2B7M6f+~iNps&)20DIfuSfZH56Tx#O1>=L~WWj+@$imAYL==Piz#iynN);d?kV1r}`-H%lfC-oUpuv)NSC%{wdK?{C4pxeW
I|Umf^7eoS^rSvwQ|&GJjIe&P)95~rZfoZTGmnM0TKW#@06U}(^3SutJqF>vp~?>8<_thYkkHkA@Zcp0s%CG%k^B4bcY%${a*5s}DUK!t`|_UmxZ90$OdDgn
wP3l9xc^7GmNB@ADmdFiAmE!+K-(Cl$SD}DS7u>~YXTd;4zwIP8Q+<$8b7lJ#}%-$PuQ1Ms}io6sFo!iBtVjrpy*G@_E*0c<ESwm%5wt`1PY6mHr%CDrxc>_
6;Gyj4~YZygxLf79{WBFC*TYwksmZK_i=cK4q6qhd=EkuNEA>jR6xK|u|-5NF*UrHovOh^)ImiRH7P)L!!i_66p&O^LFv^}OcgOfL2P`uie$YSLhbGd1-3Sr
PJ<Iu6^Rl{P6)!VXi<ty2$VFX-QQwTf@@*=gQN%vCZdv^4w3?b0H%ZB2A^Z=9Q(u|lq3QaF@V5jsw}<2T{=cMh<qd{2r^YDgv7)U@gkaujRr!NILV1*>oo-g
kVHy_2*J>3C;^&?PTR5B)YT=L;OdnMR*0Ir{>(m(@>@lsDoPefNTGygE{sxHoGeiR5J3gIbwC7+L=a5S1w=zILIfcN0TMAX;^$jg<258iG6&R|35g0CN|_~?
BA})Z7|dEBF^MG^38*Hl(AzNkiXFFhG!%8#lSBl8z#Ih70Yy?2D3DdmD6uJE+h;m3x)l0^(xm_!V@Xs3QihQ<G&F-tNtp-anG@MS$U?0FOc$;WZED4~kSdDQ
Na&JyyR)N355r(71Uelwv|HCPNmO;CMyQPeOcF#41ayN!W~gvjN)E<FyK4p0*}$(#0g?_RAF-7eMO1XDP3@r5@&wiFogisgqSit{^roX>Pt7qQztZIT6Oc4A
sfE;&DF#*rG?;_jnlJF`gu@h6c9Q@|5<x($l?taIAFGI9d!ap_6CIz&-sf|Q@?@qZBc{X!P?0Rn0ZU)M77Q>EA?{&cf)!-bStUwHE9i!>+NLDk9mWc$S}LNd
Vo8{WiKqssbZ9suL`NNsr2NvVO+2+1?|HvsywLwS)=CN}Oi1HsMuZAE3<8J4ySYzM>qLSTF+no14I@It3qT&K0;f4q3KVGsp(zz;5r3dIM9xgEi6&Jhn39Di
0Kk5@u8WX9^^&Qe4PjB{aPS&x0#ZqcAd;b|K%|g70}8<kV8YH5lD(x$_K<c0`)oew_1%^Zyzd-uXZ9?C(4qw-o<6@-WRPefh5{E5VM53zvbYl<Ut{qP!~Oh4
d`hB3EB{mqXwa2ZRVIK604UU98bk<Hbtv>7WDN?HLQzyw43#r-;}{Pm`|9}#jI4?u@3NC$(8-9LQo&?mB_7Ka6s8@m_jvn2{1QAt2xR?nfqT=yg-~UXe`Kqf
6*90W=@d#pI;3bENZ*6O2HCZkyKNfE!G;d&JYhT_!f#_4Jfxw&a)v<z^pO9)ItoO8U)xKkl|;l8R6!F&5d;wpFvU#~@qReWBp&zeG{K^VWKGdS`&dfHELei0
_MG4hJ&;BWK+-HqObPQ0W1w9^Rqq5f58wMWLSSeJic*>f_+teFNf0E40xE=xXT|<7NfhpI^fw^Iioj3adn%Yp5>zCm(?jm{Ca4C1CL*ONX{sflEsI!?(A5k}
R1{KGAW$qzL=^v^P{KMYk&x-7{jk_81AvjThi)JN@2OIdp!gWnp+KP!i9-oew1G4<khByiO%g36LJ<gVqK_?qhB0pjC-Fn_lqm?PA_9OVV2Ge;R|h#bagyKx
=*X$e7)@W(e7+oVgFsTA9`g$km~ml@5*kv5|28=bpfUEqaTO)oA!<^IeNJT1nYlkFj&$YQ7|vL7j{mpqbl*KBuQ`PcYEuG+0Yv<IQ5qvp_2Gd2uk`K4!_3+k
&~1LCfPe8w7-Q&q-Wdniy#0QTE-+AGf{?1Hl)($<8wSt?B>=~s2lw5>bu4N-914+y>-0j5EJlJ1zPbBc0-C=)IN$Y5G;c-ToG|`6BsMH`39R1)R8&n9e%d}m
$wyne#8%$|DTb10C@#jJxkq{wNa)gNHdNkiq{*U7NeEcV%BgrF4;5XY#$$Od*=h?hYS6S=Qqcw{1;oR2GSS(tZnt4st9Fv&yEmgnH7+?YYmAAI-b;mLs?k8*
-t{vGI~wH{+^!}yS~*J`0a{S5gmh?_INSlNcCdCL+V{M$r@$n<c#au9Y(~C2Y(<{$9|Yw*cnNa^l9ouou^~fy<5@p+-wF!=Q2us`pPj*Ec15S#37GAAP9V$$
lO9nqJP*0=ORZ!w2$ht1w2W~oqR%qsr;VYam}8jB+hdO$K{_f|jGwfIkk`qhKpn=fMz41q6OXKPq1GfIkcuLZ`Y9f@J;2f1M59<Thu0{S&K}t3z<phVx{D3I
o?dY+raOKb-WP3EP*u`hj_l3qin8P8^^@K^Ysrt5B^JiS)NLW#ii<`vRARg`?71Uuw0q~esfZip-Pb*+GfWulbx?AKvSXWew`L+@Xbrb0QZN*ZTyeH@)(d3o
uXY0E4OJ8YHDm&Qqu%(_?X|}YEE<>Q$T&K<Tq9A9N)0m^Tx~4_$wNYhUty)`du;^hO|hw~=RMF!AMp}qjH2^G?G2+I0N8+SB~vQlr&UG)C~&rz;YF*vr&cQ!
C5*^o$b@8eWNgS?nIb9R(F`F0B9bzzN*0pRDA7hD(P|m3W{0cHK}R+-Ue9cGuX|Bm!K0^4pJpAL6u1SS1{w^cXd28JI86o~$QTAnA{=E2otyz;2qDB!>4BGG
GgT2O*5#QP;w1~jCZI<|RPn_ZnUeBJ1!8LzMB!{KBC%L0HVi0iqh$cXZ$|Wre}{+@yeG;^RDmc$6ruAbCb1ciXej;1j$nJm($f$W)g=Wq6{8r2l_@BpLt*w9
`_2*loO;+DBpyEl=$(qQV-P`p!%iPheGcb;xkCR9TbT}-JG1{LNL5G)<O>vGSh9#y!lg<qNRRsOY0~$*H0{SWcRyI}4@^PkLq!e`vHpxEkmG!8ZWL^mprYl(
%(Elah2<pIM4rzI`%V8NCbO&$Mof%~i8}2`<*6?X61Fpk*o)@Bpa|s;`T6=Oxz2nb<=$h$<!N<&y}hnr#X~zzXaZivsnc4M;2RdeVg%fT);F>+=|RNV_$PN<
5feyp&y@r0z@4Xy<WD*jaYk~SU1t)RJo@?z`Vqlve6ISrO0LX@4eAFuOd1tZf~-DQeCW$>MShekgE^0L(tH4iurdIo34qjXot&3&oH0dE@QqxT>`|afg?)82
Vm|b;KcU89@BH&IqH$#oPj!coFzrDR5oV#ARtUvo4#&=29O|?6`u)d8yBLit5_}m=B}2`XRQOYggAYc;ehur4JBVo*Se0WViBR}>=bcT8F?(~c-}s4l1CGsP
=A+DHD!gyh!1GQ{Y~WNmdh+W789Q}WQN>Skj>q4#qd7CQz3JH(GL*@^usCL*h6w_KDGr3D6b{;&BtF7JOq&iS3XN!(&t}5{DNV&AN=0o;6|&?)MO|&R5oj{z
in?%haP6+xn_5e?YPNB5P_396Xd2Qhk~+}0n>BPSrf4#k7L0dHBE9F=<24Ga-(6d%CvFN<LSkv*ErrDK_mg!@knuriC-hS&qXo8}F)+4xEXUtKo~oH4(Mwd0
-lZdjB0KGaNWX-$!T2idHTtg5(pMsOv*Ig5sJ7Ut{K+)}dVdT(G(V<8MJz^<C{iUNP>6|ILrH9sMzFy#qN;~eHY^kt&L9M&N*XC7iX~x+pF{6H3K#%BDyB^V
;b15xcX<dV$=8a1lqgU;JeW{C{k@Lo=iqxZcU}l_#YaO!Aq734F7OP~pCDRJHa!d-=18NDdqm}Zl+avUs0WuhFa$WTGEglu*8!hFK7$9LBH!8y>0CILL6jth
gdg$-1Pq80FpPmHBPtOxfW=J+LXfglib&KbTquJ9gHpth&hf*k<bm*6?|RToAAbbf(L<=HcX}eUAci#_h%N6AG!E!il|+$AA<wtiU_9jt76sN<NX&kk3dqnu
)j7xN+BuSE0G0y7N{oWSX$jn57<HX#!s!SV)ofJ6K8;M&3tK_843#VTHdl0bZNSk^I&c$B1>OdfC~+nkIh=7r-in$Y?vX(Uu7pM67$7iCAQ~MA>4W)UFevg$
5MbbrkWVAWbWfQ)IXq3PKy%;TU_7s;NBm^_p!l+Uq!Z+opG4@iH^r&GKAQPvQ%1-38<^X}XIXZKft7BLh_zMzzQEEHkLfz&s^%>0ryYZB=sw&0^S?oRr60NV
pBV`QhwI6Ay*#t6X=7R9T6GiLl!@+<QA$)F+GN1Q0qY2S+C^Z#LId4_2!rN8`6y{LQY8f|dk&8hr3f@Gm^2GONJ}8_9k>#B%d9A>G$>S7Rw`W`xB^gb)!7x0
meC9o;hV{?I&8LR5ffwbW-)Osubk~R+L`#tz&l~VeFwwN35*ZQ0cfNTygo^V1Y{QQLG%un9{lv^hMIS7W*X4u2f#itAFscsb*v8kg6PA&)~(hRJ|j_92rCu)
S)`g^BMq}`oaLs<eaY)*44kI<?e!@z69WS}^_m&PL=#CzDNyzpXl4el)2ee%EQbW~^umj#l0#*_o%Ni@c3euZ|49*mDJ6kQzTTM^Vm<T1iZ~tFOz;mcPg~A0
@59}qT~W3}{2)E!;>_JK^JxD8wc9-7Q@{rFs}O(}WOQd_%#MPcu`!|3N$?D2DyW%?HArO9yab$}f0(dB#13Of6b6GVLX-qwzZnZoT#9x{p#ljBsc2A~kVy=4
kfACbngpr@(uN{pAZmgJU?e3V5&~7ImKa(}0x60HrYJHJrX*rUDnw`jVhK@zq>_|i!5<L#`~k?AArtch@I#q$&@?)52~Z833xvuJQb%*2$F}JE)H?r^rw%xA
*>ID~1|(E7;pc$sf1?kn#Ds(?=28R;C%=NH+S%Fqa2;*Ve=qdjJ#cU$sRfHBDMXVBUT3}l&)H%i3V&C2i>;}FfufoTjX9vxqet_%R3}_19aP0JMAFj}Y-maT
OGxMkTVx7QDkTPrA|a%T3X*~k8&FkE63|f76HG-k#Z<LZP#VQSMkO&R5JbdK)e(1d%|$~j6jIU=37|Ai#-)lPp_HY&7#b*u;%%Zqb+&@7QzWF!)$@#;>^;t)
hG-d@Jz&-*sghzTmZGgDmW`N<69m%~>p+?;V;D6_Ayh0#MNDQekubs?38&JAil!i>2q`Fuk|r6U3Miswk^)E~|E9`QRY6i0#~zNUk|AaaAePzH5j3Sz+Xktk
l7N_EAeds9f&#IZPO&uw6etrBBuY@J+fh+cQ8KhN%rj916hJ{hNui)LgiRt50>eRUMqLF^sZljhNYzDEK}5wBQWVs|QzZa#YD%`mQXv%-g%pzoRFqZoW{D}7
JL|p-dTEJ^e6<HlTVv!7ger%uN*IFHG}J{=5=r$r?C2n*4VO$wA&gbDgh5e3R<jiliAhvbK?GAqh0_phV@haNVP>hSsSS*^R=_zT1&IlYq-cpELZ*<Ih>4<*
^y-Q#DU3p9il~%`q}D1;1_-K{sESGoNva|i5@3Qzsbrv{B^#|&!B=GIP81?4hNx+2BAAJ)C~XFc2%?slsHBJ~s47H@=oe043MitKq!zX{8d1?sVx1UGMM6w8
lq5lzDFo7N{;1bS7TJ&|8PVX9LPJ9XB^1z7fj|WfMcWib4u7LKCz!^RClG?fMsY=jvx82IyGBe_*e|1lpLoSHb?1yxY&q<uQxmB+p*7nF5^bo&;H_#mv&YYO
8id!4weCYD9*Ur#HpCG_K~(EWm~>M^LTL>;F%b>2hJ`F`KvYyl!Wb%sG_*LV(YD)BprAC+_A-@AKov<>7$_>)F-%)vf*?)Ns3@9Zs*cWTDgvk}Iy6)jL=+9i
kWi3;&_OPa&R7ig5aL4?A!r(4h7wfRLun3;DAIP*D^NyAFhmm$!J;v&K{$+KXJ;BH!BA{z%V-D(Q(DQH+b(goOnv-5^!pmjkq}yF+1RQ?f<lZ2#x+H)v7#9?
=!~u<K%CTB(3z7soEsDwEMT#;$)YHTmLQ-CQiLcb0Mcx2CZdd1u|ycrq^V1-MF<qp8wP@ks)(Q>)}ojys@T&>MS9E?5=?aAk!dL;gf<-1Oay@vw1l)(Ot2M1
lv5-X0aTJiAAGne7?6OXm?@G)gQ0Zv>Sbe$Vs+i34zy5GF(#`)qv2g<f}|>8EsX{xtZM{OR!9!IID=HUoNCa-X;PKMNkIa1x)hqg##|;D854pOD7@Xck;+u&
c*-v<FoY2d0A!YpE1@X}kqFqt%vt=8%&MagprvUlnxf^lNAz!j)Iy*lXi7YjpM@)cX?aU$1%{Y-kajjf7-wL?Oo91Xr?Wz0wGh<|#57drYg%M}M>lP?L6U=P
Xg3BVrgIb&lu(5&K}|(P$b}RJgh-I2it7Q^*#y&}G-+`l@gt?_O)gf)=b@fnC}1Q{;9$T?$OIxm3n~&wb_|OtD10y`ra*`$kCtM++o<5c38I)kynt|v{8cau
cl7rA3HouIWX(kDR55hpu=~B+WDJLl;EQpN?bjW(7K}v{%#dj{Vs%q<jMg*PN^v>=R`tV1#ips72L@jGlS~x=*i-Cr`|sjpggTHu1fkSJq5SZIz)K+s4Kh?w
1kD6gl@O3h(5Wy13=)DBER{&W1j5jiG$T<34HXnbN<=Xf0JIV$1p|PLOw?f%K7XI|<P(D)gjm4EBtaoLF#CKIJY=8hItc$0&>=4Khgbuq!_b`l_Lr>h`0VhS
&GcWxoC~jGL8Nlsw46ZrqJqb!#tBLiMB?vQP)h~R`3@Wm2f;)?SSR`=vBd;D57o<{D&!$_#si=t>Qa?JL?ti}_8%{t$WV|LoJ126%*9nelp+)-A27WFFZxJ4
pulM4l8T`ss;VhY@s5Ubjx8H*bCkmzj<XqxqM8_*4QpyFVBOu$dt<U0iE%MYO${`<158mAR7QE*v#K@GO^wl9v(jCh7C1WRcWC2_uy%BVV-#!?w1y^vs3{nV
VeD!vTLEh$G8B^+W3I)TqM#s&0)|2ZxFbgEZh(mG6R5N!n4qMn#xdA9xR8pN#&l5NcTG@HLx^szO$M#Cwqi{o8)+%b>}7OmOKcku1vO7bsFR~us@i0ejss&1
L~WvqqKK%d?Bs$8F-47zj!oI(iZbOIrNbH+W-qPOakw7L5hk-#McT|Q8jMv-YjXh90<nzAK}kj<ML(9q9^2=0(Z!Rfo-K@S&_+6Sj$+{a7{Nr|E=Lp*0mrmT
Y>+B|f(Gn>HTWjtGuX9>*!O4ekTne6>s%;;&Au1!(>lwhUzgpW@uR6cqbk1{64M9SBIu9@5-NIBu7EnfL&3)UY2%ydyU}s8Wooi+&{0ihT~7Lu;@jgn+rDS-
3DV4*d%NT(uY({Ir=cU9KM$ja#ys>qA6kz`yWGUSmun-bunF`ecW5nYv=I~==o4o{YGdWrESM&ln$enOeyv>);!Ab=qkOCPfML<=3F>dHr*FqRB0VPUI&{Nb
me_N>dY-2oFk=Trln`2!wus%7OqNDYk5f>|ft@(aV6e8MPT6p%9wuih6qYBd1^i_uJ-11%Q^}K1O96*|s6(VQGARehr4Zjc_12K>9U=QaF~`hf-~y-}I2pz(
0o1vsFlKx&Ab*+qmyZL6-ph{+WsuY%)PobDCx&n)iieUs<1iX@%41l;Oa+_hU#1#V{#E|C3;MCYuO|`H*LH{*pI%PU3CAXAeolkLP@k?oFdgW|g0Tyw(@i{M
U4X<C5V*mxKxJb6+X4RQN=_lq41MA74_qFz=!e$4ACz!{^}+@wW((B#<48AGvs9muhutSf*3*!)>uENIgYS4%FfAD(AfX!;qEmJi1D0{iW{}?ePIQ6?3<VAy
C9O}t$jQeW$RjuOl-R@&4qcflB^URB3J2Ceo>bBsYzNOGe0or%NN}+M3q&N51hP>8MG^xjV+w)CL%=_=Om~A6L(wRFf81mY@{*RuFTRv=P^n~ieF!j~fX<lj
iE@R!TIGVtjQyxdggPg-wK4hprer~}a=G$wh|FwjfQwB6Rn@w#t@)aJ3%_r59H<RYiV&SE3sFGrqONKS4idA%LsDqJyMp*PK#)%FN-ReK9UNd|1sFOh1AG>x
Lqf^JR1uIDV1o*$TqYUR$1Su@ayt<u2C@^lLpaP~h_jAcF;x$nEOv28SfSC-Qh}8)5IxzO6`7DgA;dw{$Qz$<9)Mu81VnuB;t={vUx<y>?@rlH;zOr)FdAux
uQGEmw8sE_62)I<>kp|IEc}}u`ts25h+<_rR*kh!zi`14r{WPau}<#Jgm(1EXh+n5cEG!6;gi`I-r{7(gFYJ$<HrXXJ@bp~>0c>2n(NxE8FL|W)~sh1il%0c
vqaNOOTu^g{ptv)_AM4CSs@$_+D%nZMM0xcSk^4tH8l}B)f8w5CWA3pWZM{uqhmDT_6{bF*tT&*l@%KXAtxA%4K=nVBC2*V(WHVJTDt3VNNuyWih4IV%Qa{_
lQCUpHCAyL+R{lbssmbzF|<jxrxU8dYAt4nrl6Wa2tBls1=|%@w{U7cuxT%N!Nf%qwl2nkSgVM{O-vLUVwee-J2{w%x-4d(-K&diU1_F>jf1WUDd=-))E2Lq
b>|r*iV7+!2!dg%h!}{Hik1Q+%}H&pv)d7?VTRF~BW*)A*dVKCL`;Pe!BrJd5mgWpQAHCbnGVWW6_D2OE~w$kM0igf>^n0D_rUd$7uX*#_WQTW9%#_8GA?Ll
iUKAG0|OIrQTM8@MB*4%-}K-Kf|H2QMK&35iBk)4!zVVH)`ZTAu9?X;RmF%y@(hPm_Qku9J15mFK&2pKc;{e+B$=vWh-HdMzTFof0o6f2s9*1rqE;aYkYZMn
hpK)Y@}uL6ka0S9=jm;c;*kSXL`1Ox6A%?7tVj_xKt(W6M3AsV($?q#e+3y)(Gwz=K_P@RRbS=_RU^tc{k}jEK1u=wRqQ1Km}3H2B4|jdrU|GBq)rACGnjEH
c0`sgY0d(eBvvFNV7vhDJrO{ERH}+q0*1*8-l5nq`~6RU&}S*_efXp8`Tu$H*wk-g!5iZVa?Qxo>Nog3;vR7kLM9W@1w?(1utEr`CJ<pm&D7YvK||)k&&)l~
iSQ%I|A*c*fJ8wc%@I^7O0Yu342b0ADwE_keJM;@F{kplU@1W#v-Cc+*}ZC?SRT>`5`3eeq=K;VzOW&w7-*%r+bn!-L+WF}G3;r)RiDMa`KYAgQk<}X!S|gT
AY)M8SOMnEX#_%whb6Yri{tlZ8`(hq9xBbmMQ3|rnBEV*a+J}pNJHkq7zfYtkO$ssKT&}7KT!zDLeRn)GxdVDP$LKW^#dTZM3D(e5m7=kB}5Yhz|lla5Csha
QV7(-3n@ZDN(CuJ6)6Qx5=gQs6I7B!l|V5BK*Lo@1TzRkvoK1O5iu)F)m0HQAu&xA0W=K~B2q<51W8CNgrLgQ1uGIl#1%zBK}$taO+-Ra5)6_Au_aJ}0V5!=
p#oI{O9@JWGEh`eRU-tFkit_DM5P5Ia;LxuS{R0kl0YdwApz&);D`7?`ULa`b_x=bsPu-1Nv0$zAt^};kq9Xui9N9-LX_0SEelOhL<Ipz!39+a%{3`W=y4wG
^rd<<u8h>s(DbROn3fnCUqI$oMrJ(=n35#da%6yrDj+B+0zzn-g6cVGhn%Z1FhDqffL|bigX|&O=f*^UG-ycy5Uga#t3Z^3l0ekKKoq)NK@&uTlGSacAku{Z
nk1oWqJ>IPprJ^Jf|Ur8iVd)T(O7$T5f=^<REwZ<1W^GK6)2G*O1eW!q%u%MfmGBIu|+yFC{%2K?Bvw4Vp5R6OAxwBbcIrC4&dxqi6|kWsHd{H5z#<wP9)OR
3d~TY0yJrI#IPO%00vRz6$!99#t0}VDhP&}X$X>nBBn`+2`FeFf+A=l2pE+n2qdBkLAEj?Wj|Pb2SHcn6iFzlOoXV{iX8n5+l-#DhJ**%DA7luoO>Y5;eq-x
Q3lhGwL0BDJ~f4LCF6K3I#GAI`$Gci$?&l9z<iMI2gp~*fdvm)^DLh<j`KK{7GZdDX$;Y+rsyij>b5!_#xQKPM<yYTl+}CBm^hQSaf8iFXGzIwCo{HCt(@J}
)7>)5BxH%C#S~7C;<&m<2?`>Jpdv}rtET`JKnY5a1xwg67|71Uhu3vF(rF9}I0(iRjJ^!#n*qw0ApfLj3Pdu=8wgPZkxMk;pO>KyJ-<xt`3&dm+@F}|uN=R`
7Pyl0-2Ol9>DL<mf9L6e$er#w^7qZd(sCGB0zFb4;D})o{6{;!p?T$X>kkolWS8Jhc6Xc~(!+~dNM>Uf-GEzcb{Fbca2xX&-p)3M687sG8m+fZ3*EzS7K98T
hX`q*$+1A&U9HC#o!<3)K(`i>>RQ4YQ><Pj$+)<1=#C_VyNI7HK@|vsGZ{NUSFJx3&@-#UUz*DT*boazQx3)SuWoEmzWSY>;L90(49;;bK#{fIV{<^Kry1|I
WD%PSJY2>nC!tuqh9>n4SvYi%r7A>tn?CMuz3-rT+J3mIH4}8|%!ub%1c9K!ZM$cj&rf&IpF1+=qoqZ0m(ABSC#%Z*E_^>Ku8?9%fuX9W`q?3jCVG@70gmFh
r4wYghC`Z5H+9=_6*H{nDdDD1x^u|DmfIk3-oU0HJLlb_Y>_}X9xoXt5F8-S8(m<>P0gAB3}XotTGox)Fh(m+n_0!2cXmLws9hu1k2p0a#c^NaJ}X_R$7dbL
Y3%xTx2Q_nk_K4q_IOA|SKAx=u)M{9mq|%wEViM<MBQZUVis<dfkCcYdYX~Kv;k#0bV^NIIy&162E4-V-$;>PS88+_iHCbeceeJ$x@z(y$=n@|`%$9MNVy1u
Qj3)OtlNShw%Vt$-*tIcyWcv0@U^<o$!nXbs1iZ}_2&Y*cXC$Qd>KLAyqy7*SC>jpny2bmwqvm?yTc+00FXJZk|M?}YrP%FM-7s#3AMFU&FtbyHC44cqbw=V
c5%(#9BBepxUs{&;^%C%%W_w{WcRUBSIIeK?OLF_<L1>c<G7ceQ*Pp%1tT7KiOO8=vjaB6i3Rg|yk`BnSTI#G&g{ff8cijL+ff3mRg{oF7n*L-iE|Zhp{Y12
awmU_Gl9I~!x%!0T7&}oM3BcKFRP+;SO>Og##<SLM);@L(9(d<YeRE391U_h@6H9=Y(CG5ty8)L6@Bg`Z0hG5@ci^!IJ{y8YF2=CE2UpeB`qVL4zh}@_lK`G
Wi9Fc*_XaAX$l3Cu8wpDg%rVM9U16(ZhE_Rj8m>c3=l@!$%tw!Iu;MM&PBMW5n*7AHSHMMqNmOMo?T{L?-xA{dZB^q=kaMklp!mH6dqq^@mpfuWuc-%)2l*0
zbyK1ih~zmmE*rL(1D<AJ0vW_21P&`+E;35*$&Q8cy@?lD^C;+o?$A(^(-VAw+~~NUf^g^wm6WZ4vza<l@EhgHXNifK}d?Fd6ME}%XllHl1|k75TgvG&csGR
1e1!35H5ChpgJ!-W^fW=F_%YZcZb%vy_(x(Zm`CD%aNYy<`pb40kYdRtizD|gXeXA<r^_VubHCnPW!48Z^_%t<oPOyxEaYqU%)|XCf!$ukQl5@706RG+OQAb
Fssy6s-U@{C?ycs_6&{yy<tc?)G}IGcxJlEoa#iI0`p;|P&TN87kk0Y$6*8`0l`b81Tn=!_)+WLOz6SyCEAaDc`vrqT|enLFgp>dcD-B$f>!Okx^)c`XSOa2
PXo&PTy=Zu_{HmsY%(fg6*!I+mSGL>FUbSa@2t7*Ki@tV*Y3H%h8L1T>a%(dxQXka?@O0ETUXd2YbXSnkfey?!|@iqu%7R~I23p09bL~qme#J3T#v3C-S0+W
+h_0BS#KE-<i^p-Y{hJ^U0vN^wXD2lXFfDWdik|ShI@|(xmlFwFzV1Ib($uU$4%~9&QNa@%;YrG7xHN2!axkk1sJm<92tft8Ki}dM6-ryAOojOP#mPNb)F{n
PMb0{lGK}h^)g~qiY5?+zIu;KJ4Vd)u|MNIBP43=Y-PikIkl?xry;II$mwc!Y#~9zB*~^XGE&PiwQF++0Pe1sGrK|>)yR{C1Y5`tTSls<sd3s?yy`khMN2qJ
#fp1;C_pDORT|L>vfC5GV4@6r(p@!T?|t+d1|hph$zueeD1eZ*lG56}XEkf%$8vG4@5S>GG25Z4N8A{$N$Fbeml77qmZYSPDeH6OxAH<=GCI=MIdx>!m{&r<
?zcNc9=5<3uJMDza*+c7<bh`kJK4b8fo3IM#f$BMy@u}=;}pXTNF<T1ICH5-2M!jBC9FWU`DkF58`pjXjRfLwX^)BVzs0*RHI^m#<F0X^fgOixz0ZO<e#6y>
zj$0$B}gcolpMV0jalmL2?!T!P2?)SKoIIxI$&L_TF6tPcfuLcoF+h-M=AK72hdy=hRHTl8GAgW>~~1Bz_J_48o*Y7LAP@A+>&Xy)G!s^8%4L99`*=4kp>8Y
cX)7CDi2*X!`}%KG%OyG!zmUMg5~5aVm53H0s&10G}AK;AH)g9)95(c9tw(%r)*DJ8;m!17>WxF29?l(QzablqHNzh1E~rO1JMdF5fw#I6jmsrGg{ug+vjGD
-C!*8O314QPXxNdtZZ3XmdE4Ob)s%`wBD#tb6Q14A~xx|C%<-ID!d{=TMhhl8GLzZn=ged3uM6%5LWP+8!BNeIWA>{ON8Vxp-MQw0Ot}hg=3!p3}Pz8ckZzT
+4^(p3zb$Y28!Oi&);-~ckan|+@`DD;w82wkcsv0onvE?bc^@t=GHNJAvuL;Oc;}BXcxPd>Pwvp2Ns};(9p5kq_Z%VDoWP-dFOq*=|*8Y!R7%H3ELA_ChFIt
t3_bgxp1*eEg;^wBL<FiZ@*G=JK{+Q=Nz`;^!mKOIxeZzw(C01!>&I{$8dd5+EgKN#=KBUlD;mluNxxm$*0X>{BLcZA4>w!bnrq1mu;$|6;R#QWRlOCXA$ue
Xne00VqWKvYl++?P6#_&F*&PiQ(9Vd5rXB2Fc4J0;aC($d`T$wsL9u#p1)MfA@U~;4~y*{WD`ObOCG!1kP}*g1jYBv!KNJ-L(Wm@TFBPm4X)rCL1+tA)?w-L
Z5onN$0Am$;I3OPyosLdzgc-_WF=2HLs{Qzr<9Od*uMqYneosrd*C>|7S^&b)vZ3zT1XLn^tXj-g=f+&BhExl`mi|uvv$o~xm~XBIp!J1eA{@Q<X4s6@PWgo
ewj_Ro^mck?@}i_YeZ{6ak0)%Xq`^RXHNuGgbm@rx#=-{UfWzV*OTcg#P7Lb7uAuqnzVN$79=%^ig*U)rpKzqND^Gxb?i#1bq3spIVn<g^7)yp{k?w%Of+_P
*q(fM<3=2!q%o3;nPp-jj8%0Qv4Z&nFK3g?EIUaGt#pQ?y!?KDV{>z!S<=VZ4p5e67W_^#DI%-SeX{-ePdKWS#^Vy|$Xf4!9kL&c;={h2Q*Wmk2uc|Y&xB13
dk@Z?+0|#+p8dN%9S_6qeRXF7(Sju+M3_WIJ6;^`-B-)buF36up;0Z*4|k@WjE&yH2Eb|e8}E=e!Q4<8i=ZfM4-w((<ce^B&t+9r^Euh`*4+q7!2_f)OOK_3
E*;H`73$sjkD>Kd^N*v}eD#Yk-VI|S*DBX~1du{va?Y@`FazgnIT`!-xVR)xL}J5GPA3OKMjiSfwn*<zQbEP>!^ZM#`nb_9EQSjy8@xkU(6M~f3o04C!#-mO
XAMHP#@W0yOEPWE!=WdumD7aVowPTbwCtj}(hs$PU|tasmj&?YjDoq)<@75_<Lu~u*JowN(2Jjz4;OIB=gRjQ@%va@g#`#AK^w+zzFIcgV(H-rB)NGoV(4Dl
$D^)~4?h#5IU$~9h{GE=*heqhW9ZqLjj=IrSf6?1mwuLSGpgx&oXd=9$SCU$OW09QUXGr~NQBujGVpLE8{3#05>BH7D3C_f?o_`{b5%TShGv~%a=3^G1a-Qg
6mNB(g4dfOh<{7>m+1OH)f4!FU{4^<c#_ONdT~3;fxL6tF${^Jz4293XBH=HE`{tmU86={jYWagoNcv@7{YnA>WxM1z24Lawa|1Var}Vq-fx~wUUgpAyLfZI
4rzyQI4?cQpqoilAn^3?E-$I7dbGeYsT9c+v8jr-4B=3WXT9GMF!{~Fb;NSwi<M^48N1a<fJ8t1Kmwd{cvZ<05FBiGfokoU9xBx<ZWm~Qo&v-&{d9hBo7yMN
uw?3ae^TSU*r{58b*uD?GD9?Azz@T>SC88ZDl}e{j+wWt<UPiUin&?h3`y<9wrfkax`OxXGm-|^9eC}A85+&5q*HZpE+NtBtqcts+lxb2jc|57wW)$a26<)^
jp3*r(Na0Oamzka0WQ|fI&p<KtU{*|y~1djzAqMp_1IWU+;XoZDc%FTa~KaH+;0xRk|=E#nO(TsK6PQK0-om&Z+AyHvD?Q%<BM=CIE~o2u;_<2s)oOU@8FDY
+ohh*JuJo@Q=e?rMKZpf@#Q=|SHmnba3?TF8Qvb(IW;aGbQ&W9HO28rNP<QLKA6-+AQp;{vm=wfv7<N{(dg?>Um><}a8)c{Jsa}P5xCjNi{Dwla?QliEf}9}
b-2v6ayuv8Xi;n9U>`Ji5b`@yoe(pq8hs58v?$MOn!LT{%n8-)#NBaj0FkoV@d7U4Y8<m#OMqe-7bvV$TUW(drq;wK&pN=iNxlKYtQ1q`VqoaTB4YNu?&pZT
=P#>XCA2hw1NtkWgdR-9;n<00!Y+1K-0D^8+0+Q>JuRV&xZ4o)P^mspi0K#)TNF!GV}lmU&9=abr_NznQ7;%V9V4mWw<fP`;}}6brSSsr4W~IlVIs+lSek*Q
M9yT)mkz1~nGS-xofnzWn@%>Dg_#8NCsUg3XLF?U+zz(QzPz0E>uxrSQ`6$M8(~;mH(D8aAwBd1vj$<+G6aTWMX8=vH<r2OD&DwpCj;k(<q{S_F&PfKg*-Fw
9_qy@S0o4`n+05De&_FT1`gtRCu2jrkY@B_=K)~r1z!IxY&`inTm?pONAD9%q1{nVjghm1e<!Wl)_vpj`kHx4xL01`l|uDi<ySz9I;O?K>JnIDuoT7<TaMsv
0|QzOLnn}0>|?H&k&3Hn`G=j&MbnzvFT)>s?|aQr>Ak}FvYe|$OkPz*D3nUBlBMM0F2aGNhW31Xcjs|Eyt|E<cJKw_6_OoIOAIuN1V;HJD0y!3pBy{o9;Aum
8v*Z`<1Ov!#~xapypGP~dj%TGA_^)<TF34&q9Q6}C@7K&A{KXQJ&c9L_ncmAIGx&9H1DAH*Ibv&;TSIS5FbMdetUj#%4dXiC|HHsRjhv6*ED$my-uer)I6yT
VmrNzq3;$lRKuN9JVGRsZ+@Q?10?J*-V)Ax2Ezk1P4)&l(hJpLUTMbkWL+yoH{3R`zy+2RVStUJM;CD6v<w&!%Qnrtd1k=r1XdmI;dJWnM<T=pVvgZUmK(y6
86nJ1-LOe|clUaIJ0Z+>_{MRwu|UCoXSF-BAyvYorH-0ao?kx`sgFM^$iv^2K7=dFYY^^aC0kP=M$==#3HB3y_f)Mp?Y4EEZ=505h-b16+k4MmzO#OvUHfGc
_^!St4~tk@0tcWH^WUq#Q;#~Q5;IvE447<sX=GEwxPY+Z5iZhlL;^YL?;|NaklHy&?x42l+3c0xmhdFqF-n%MvL@JuoFR>?zNc)-vB46M(}$UNv`~Qbx<o~C
0|vhpbc<xY&qr5AExoG!NVb;nZ*OeuJ9X>l-1l&MbSzRSpzzf-gE@dIJ7=fsez<fk0<GnfP7hDVG{mdz>Qx{(Y`}rMY%nvCbGB`WWx{5AK-}OH7#n7K_St{p
X&4S?r8Myv)bULXv)<4WGvYEGb2fLM`)U|-z^bZ6!1lsYU?HigAu?n>5F<C`@N?aDhsTht8LDeEHjTt-`W#4f(7S>!mRn9bYh;jAfwNlMYP5HkDMo(K<|X?~
)Cz`~f0oWM1bCp}k~>4@PIrXX*x1JkR?{unZt>otagDab$}fuU^-U&AZu|62GB#A=_P%eYtC4MlXDVxk-TK{D!2VHd*jkAW3;aM%IG}|P3AA8=1=iN4Cz|PN
YLnevDA08Cw|Lqj;dkmKh(G=&X}~}h?3}+&j=`<2cjA@CDmvk(ttu*?#9JEXEr|cDQQYT8ezB7xBBFev!TB2MGj)C3+^ZW1D}c24+BF#H>hcWRff_nAysnA9
5bXHJLwI)>O>JrER78zc6TzOAwQp$7dRp(q$F8@{t;E|Ux40;9uKV650c@ms3iFimV<F)?qV<{S*>61cm)DKu*?>u2qwLjW30NGOd$a8#9aA?w!VLp-77ek@
GxBITNVbV}$`>eYA8+d^WNJ^cC_5#_h~d(-Mmxw|wq_Jto@<aeAq(>=$2zVI3+&VZW3Y_^AaP)s)po4(r!q*rkT@WvtkcR-+OIWDhub~E_Xj>~xG*mTH9Dkg
nypNS0f_HU2Sr}1J^|5ihSxMWCU9lQan&etLuZ(G3?bxdPg-81mAO{SH336J;8}UD14jn2MIGYoI7HPAP~-;|#EgfNB=rgsfO!e(YtO%zqn<9WPToCoLzHc6
xX$$9&N;NkoClogVr``sB*M2#%n)-}tGT6X#x_ehp-cDBlb9(kkRxk_NpaVE=Q?z@K=1hfNWtPK0R%Dg`@ZM$(fs5!kJ8Q}iVxq>K=$>(oHYfY3O5b#r|G$W
Bt5V21M33h02!brREK5|hMIly*9Y?>ZMVY5;OQCjFyce=p#N1E?EA&iQ>{|z%#}?3zy5B6XJ(I8#Iklk<~=cJwpN~Dh6s!A^pL|H@|L}f_A;Gt23*n44}Wl|
{G$&sAod58r@{?QaDwlSGI4EwPT&U-fHDLa0B+HPfTSQ&oTQR4vQphSlOeos96RB}7fQCZ-eWk?V(^+vx@Q@NP0?jdixi7Z??7Y|WZ@caA&WUcVZ}j!W4m_i
lr)JnoVd)(Bb3%6%4mp`l`C`ujmD01h8eY7Lu@T{HR<nTPm*~ifzTE69pm3=@O?;A6J3nkcgl2jo=wBFvnN5s&~w@L*_8SW?+KIVv3lN3lO~-_bDNlC-4N9q
7K-VW9njDWdiB#?ut5-1L~h{ksMG9D)n@fY+tHZzFxib(!0n@GmfOYGPMC-79{HbW-QCesj@!n!yQ-0#(IFckg`lu2P?L;kO9YLuHp7QowTr-1)4~|ZLYh&l
wg*52gm#T#DXL2(<fcLP$&7W+*NjavU6*JyjRa8Wt3%>qu9GK&>%NpX(q$ZI=@=pr(7~cHDm?i0ySzJP9YA4hQu`#tZfB|-CoqY`%P5M8m&wLzh6-guqiZY9
S&S&4>ni1zALWF@6a1s+)qC)8li_7pJ=)=K$HjIdsQb=+VEVKZ;HD_W+3`3aYRWPtn(MZv_S9)ed|A_}%(PZUF*~(+kf*<}`@8$B`=WB$jKL<Y1wxlr(==hN
7K1b-#V5H<*a|f>Tg*&$!n#RgE?iupF(IT4o8XTkJfoyd)XAGa)uD&Hj%p2wJA-^aqGK2;K;U5mNjA#kHWGUjH>*3yFyv<`9JTxspCPb*-yYeb9Q9_L_>bDV
00|O-LC!*&V2GBKX$lgQC|IIUX($>ISx6`;N&wkQFc$gxwmQT_j6$9r*)H8x#|+z)EseOA$3|;FRS}SMKw@gmI(~up+z?I+9m|TVWF@6?UBsajQ6Ev3im|$a
Ng?*5TzvNzy3aVNEuQRkqt{ufpw=;OrIcjSYYv>yrw(PyH>wUhjEHKZYh0AT#T6*CF3@7_1XE0LCH32hFH|LOZ%KA6WUV(~?#9WGD&KB;=-XcI2!rKKGJ<Uk
K^~1ut}Ml4ZR+DOhYB`NwrAYFD1+0ieLcq!^#?`9JBh?uW4S{>v}H9yoP4tvYQ-C*jg}=kTBYWQTW<4ijVg%9Th${Z+G^66ZmN_*+Zz{yBTa8GqTaYNJJv=E
+G`A!^OZ$L9NVbtCK$FhMPAg!nLtt9vCeJa)@x|)<yMB<RTJq#NHB?*@;i0XASl3UHJV8F#xW<`6!qI{-M**OM-&^&n%>E(990sO29}KzY*sOGjV!h)OpugJ
1WCt}inSX^R4Px%54U>m-QI&vgSHJ*&={$wjSVIuJnq4q7la<8bXviTysiaIK-)|koX|vrs%DDXZBn~*@`gquD<*G;40fx|WH-I!<*|sHEwEN^mLij<+-*HQ
RxLHx%dnI!Y(!$g4n*~Zq9}@B*(9u>tVGPXieNKQG&4jkfrne!s_Ht{*11v3$w;=)x>6l*kgHTT;7KBWv*-u))b|KaP@PcMNnPe<N)z-?lkaaMe(yl{3H=Zh
b%Te<Ig%n|Q{sLbUCGot<?kgDk46V+GD5{llmir!Aw6i8ShsX0KCZICQ6R^MJ=G#Ul9ab-p93ahM7vX?8$ALgP^G9bt;i>!+~_H@b{=z!r+FEPVr6&9#6B(>
Sn(m8K+GYK5adVUp1$6^cX7^ioNb*PH1)uo*z)+Q-eJbdf!2+V?!jsr<A_w;&qr_DYCY-4F9zcTcX0G27Ua&=W-ymC7PB!*f(}&5IJRSA2KwZ{*bcXrzr;v(
FqBeYg>f}R#Kuw#U#3w#bD1=z3>N;L6G5C)Gk9m@=NbhBC1D92XVP6IDL-_&uT26(sC{6`_+L3m`w|gT5mN>!4J3JV()7k%(KU9TODwJxRuEJpSOu_*&@3#K
?9c36sj*!VXpBB46%WsI0DnF(eYfSH_vPiBF+JrweVyZH+eCC4IJ-6P_v%T}`wyD^WFJ)Y9`OjzQNlE8UMv!qER7(-dt^KJ4>!>h(w{xo6`*?wwi1j)`4*6k
_B}j~snDS_xyt$4DG!u7KzzUm4qa?@>5g0up6z*TCu9jbh5+Qphnja3(?rYr|DnmOdaHxvx%1$Lp{xr4J9Mpx1MAaH%r|aL7lKRjnGpq;L-kQM?5{S+KJgP-
V<!2$Nb&Red&m&{qX5+dl?Kr?d^9!$R@ovM@Wv`kmJO`dfQq74D1vU^<WUqqtYrLC*PE~!Dy**k4u^%Y1>N37ogCb>mn_i7-1{(a8*K^#DhmN(s){*cF!-T~
hOV_J9Hf*rZ|i@&$~3srKctMlM|=1X(8K{uK#3BFz(SD?0Fw;@_-zSFJ<5KC@YLdT<K3My^2icWVb{N1Zt@4{&vrxI1EP!j?@Yjg2rxsX?b@GPL^{f1-X7#m
1_yFqvPuFdsSv1<Xgd(<y@L+SQK#%b0X||n2y~62pRPmD5BSUfBLFxEDOyTJjX4TkvKkS<_v`+|577k+NS)!Lc7UKNrlF*wX@ux_domqoxnfDo;7&@f+%`Vy
8!0yVP4jN(SgN7YtdbvVh-5LEt89UZSEa8u>+vvf!k)?A*Xc(&+gUN+KdOLlr1UVlEqw|0<y8^Us(%ALHV3qXfzG|@(FbAJ)g0lk6LLXD1}K^;f+DJ5Vu?S5
8iAIf0HUIbDh5bmD3zeCg&iuvL?IF+fdn9hQxriEkf{zQ5;Tl|XvoVT7~sq0riLbhfI~GvOoS;MJdOOxI0-lg5^__Q>6#pDMbKOaRLP}Cj@a?pHP$YB6nBm|
>CsNH;S9_*U15sqV~@0fM0TxrrmnNHOUH`tOGVXdtPB`YYN?1D9#&*2B&<ddPNgxlwYY4^MRm9}P{At<+?s#(;NC=~w%Nq0Z3Zah$TX{Qt6MI()<F?;+J^Ew
mwMBub9xa82ofVXxbCrFhEujy)R8)bVgiDL=!|&IVm$-!FG1jhI?=-^?jvj6(QvU4K>GoMo-y5Zje6tMS3!z2@@?ol)o7YW-M6<}i)r4+L7j<(HMg!N;xtXY
m)v%Jcx{Ttw&UGLx!rp9?l|^%gu5ibJj_BH=d!y7hS`of1~#I#D3UsmaTO4(JZp{Er=VVJ1dxhQQVxg{Ns4XFZ+e-lrxB&aTqsOsOhaSKnV%s6;y*)>Jdp}R
uw4dPZZ6eIU8h%}4&IJJLv%H}2t~-9iCz{^<YTNF`kEQ8Jge!(GLD4(JUff;wFD<l;L)9P6+yGLgJo5y*=UFx#jsHxZC4$?NGB6^ivyc?r6|k_G)B6nIAvAF
wp25!DJuh<sl_3sVuFTggs7Y*(_g_(*y@_Y`&{eiCkUXh>q#)iAvY!H-6ZF$`y(6!Lu3ie8X){j4qAQb+|p>utOPtr`(dbRkDfp`qwEIgVu-%%yVR-oh-M+_
A+WB7#e-qnawP8)ydkz6UMa`*EDLRu3N=s@O%C+TtbNFNI8KRZ?Y?<3aLu6LBr4Fpt0ur@Rh*~$e$0+=SzymT39|Eh#MhY9-c87RnGYngbADfB52dw>T6F{j
n885NsxcIZP<;TJ$x4Cu6XW3W;s-}|!>N7NJ=jl3DBn&VJAL`vLh1)$3%Ifm18jPKUev)0KO+cRiHZnCAVcm?nuI?-3~<1CShjq*<a#s6RuCTWltLyX%@rfR
qraEQ$BcV*)b#C(*bamg&^Q$cfLaL{fTN63hDHbil}HpN34j5RAe5GdpopX*nk1?UrfMLFkclZK3IwK!CYmB5q97<KprT@ch>LR`?x?%~$a(VVjE?mn&>RU>
aNI$}8ki!3Z3NQMK+7>ihr%0FFOFrH7T9Tx@sPk`-nElyyr!#NW3ozob#(V|E{qjY5SLv#1|UbB_zM#=xn;{!oSEk-S<<1~v&vrhUnA)U>RR;%vgiPr0m^+{
iQ3$4u8R&L$6eP!PPz?Kv4xmfX04TgecfoSHhuN2XK0$#L3ng9h#CSSDvGr(DiRCzAkk_3`DiVwLNS!&f<Y2m&R1UXd+SSH&d3qdAw6^rH4H0Ja_7q~h#J8$
hmGNuN%~m|rLebsbvT~)gK(yvlkkr&z4M@IKV%lcO|h@$v<XQOOf}n7x-}GCVkpvR9oY^ckeG=i{TmHTSD?jS+LgdicCXTT9uCr!WdpiQLPNrTE@|dA5d+Ux
4&Dvs4oWyMYNI@(9dPm>&JX4ehmT?Fk|Iqd5Idx(zdPn-cJr17m?f5i)?E%KT({mmeCE2&kmqiuCgf;|zhWni#x^z~iP3cy_PR3n$rS!wQ9vP+>O=Jq1>lS4
`uH0>d$W`|-g;oJ*<B#%T9>3W9V~20ppU{0P#)nc>w&!5e|Mj|?EW9WpzUIOI12thQNgkK$f#d@ucO4lI}|lGqc$GDAcqbd{M=yu2o3u}Ov20<Brj`qybHx5
7t~HKfb2?1Q0GCSh8zS2VcfF#u}rLku>{;vC}Sk*t}V7LeA%ex&II@<h7mo&y}|XT$x#Y1t-==DTbPQ$2c!;wTxSSl6s)XThSPyOXuE3!(}WoQPxjx}Rc4-H
PnYJFQl3V~Lj)mvT`FmMePidlud4$Qg~>-BO_zeTh0<p^hJme6ZRKYp4+IOOQ@&1Q5isyUeUw`(=HcqpB*C-l$rTq;pRK}n*o3Oa{58C6_!3y~nb;_{ZHp`4
3@cdP*f(rsP3m)DN9T{8$G*1S4v<)o!4nWmKqUvsK%~-=%D+Pi==X;JX+-@0PJI<ZQlvsb0(u986yq|IPz-!u!~k#yOam}Ny21_^azL*LT#`bY7!!d{^21Dr
JiYqN!lNn_K&&UHZDP(CvvJ3S+PtRc6g@e!6HH}nL2ZRbmVx~fp!@6xiO>h$G_%%mh3Ht;K`NQ-Cy&0pX{wb7qmAkGxoqe7LM>FS8RI9sbP+FJ&%UM4W#xA(
%e|dg@vYrPMHU+G%)S&=Q?2kAn_$OG5?v+J5)*7ju4f@tXfs$1QCvrlOPFn@IHi6zfHq-b8*Q%BQsnG*doAY8s3yqceN%HM9P@C&6jW5il%f=gI#`lZomj?Q
6BsJZ<<Xei8P1{LS%~-69=uRFG+A7Q_ek8*58a-QRa!bp?>f~PmlFh1MIwPpS=4dlpu!uA5p-FZeKxFmIzhD9-5|+Mg+&ul1w!0dt*>uZg@UmZQ8iqq&E}!2
k$D}^)df!VCra8=n-O{#ok$j$L9p18jHXw}jC8(jiHIVGWr8xx2tOy8QBxlUzGe$L)z>d$NG>^g$eIS2IZ+sZ5Du8bCMCfjpd|*{`N87ZzA|`o(dMtdA#R@^
%cg<s5Q0^Bvd}Va<@D>FUoCHBIgxk(ST@7ESt@Mv))FG+p6|`_cRM7w=&s!zAh!FaUTQTkPf?7gxw6*Y!o;Z@d?zs%1cV@w)JB!aQdCTQvaanZRUg|LT_f6}
=TPrbJufN&m`D(vK||M9&rgK<`CTqht9x|>!IkKhS!Mh+9VD+0=uhRfLQ`X33(ix^&qU>CuR)wH=J94FkC4ikTZx7`Ca$IJXgNvsK?g<kN<jdSI)3KTZHSW4
4aTEojar_;RfCcs!$8iuT8`SMj`n%?*F9%N^@O)Q)oz~M%Wfekk8&s~ij&gZrzl{9CmO|>6j2aVN5#E05Q`b6Z_hMo6hswfl2^Bn2F0ck%S`xfFP9IURd3;*
3JLuo*QVFWDiqV1BTd+rsnX1b4+{*V#~7N8J(`>CLk<~VS{8DWot?60E921^NTiX6j<#3B3b|lc#8f=<Sag{Ys*=^{$hil*Qupz%0Ta(vcgeGhSYguxu5<5>
3mMC@gG}kbKDabgb)Ac<RyR=V4z3kS*e80+B~+CFTX=CMYZ$FMv+CWA+Cb{5MVE2j#)F;K5gNMTvzfI=`|6Dq`r%Si60Qhr$b*j6Xo-;kKA}1y&Ji1s+PZDA
j5^71NX)cGPK6TC=GU!L$ytoaB4WWqMJjl~d{Cke54XKEBkgH@dWWo>zblW1HX~lJMDrgr5|HP<GdDJ(En2T%4A3{NuRy5@_1n&L=zlpP1+0pc@0JZ6pz#Kn
lPe}R2_&{mhK7>%c;+g%+}J^|t+TBKdjRJHXFAT4+efF7<=K=9UsJlEqQ++ZGkwo9LOSM16J5vJ2~i!R5fEDSUfrtewElBE9i5yewluOqN!x?hb<`f-Stleq
860%s>Q-fQw-<A*>YG@&PK<}7!C3X4aHJqZ2?urR6TCu>X$MKJ^Q!T)yyXEcan{Y8*11Z=0BYx+kw+@)M(J@*?&-_5)FBfYXh`78y)Z2CcUQPR;StO7+PfDg
M56jOqkGkuxCtWKK$S2N+PWWHMg^rUAhDe?OX^AznNB6gIBpRxIyrne#T%}yE2UL$xCs?rde$DyFIF5TDzGuEI!b}2RORc7H5CPt4QMQ#x5h)1<%P`SQJuW`
F&|vul_Y~Yf>ojlh^?$U4tZO#d+5<2npj!}u;Ti|W<h}vMz4_%H;l&xs5G`_owhZrO|^!;Fw;u|5ddTWWP%_Z)Cdm`*V*p+esbsvm?=F5qG@QSpc*|lMB;Q+
M1?DM6-O<zb*yhu;Jv+>-St~Ca&^@fC7*;G1gh(s<{llJ3{2kk;HZMga@{9QHXxU~f*sbor@BN&M0u=RQixi6WSAl#rYu%%?Dq!ltaKK|hY1GG(SyEFM3|@)
W2-Uat>!0QdO$2kzK;ovm5UUc>oIg04m;|L7o6BS-n#m->o=-9ETg+N97bcrc8AvDP_(PlJ3{)*iJ)z0lUqJZWMYZK-Dpb!kdhgLQ)*Bs_*P9MH{P3coVkuw
&C`K0I^D%yR@Lgdo=c4$uI7v7+RYI~Q^We6x0MogSdO2y(9dX92Pig6%~@1)qzGIf-zIs@EMjQX%2Zs`T^Kb~0-}qT5H@KAotD_Tha#fZ^_2W8GScN7b#x`?
XLrNa+P20BL0%@2=-Y>kr=_8=#A%4b3To+|M2Tp(Rx?q>>>wCa7VsZNFG5&7F_zeffvr3>4*k04L#)$ZI^59D1<8K>;d+lJog=)ou#>XYR0ztwWUqR6-)Ci{
x1&2c(-K{v=&W7DK_ooM+_bo0YD7%!oN&Ia3Dy+odE~6%IC(sIv(vFWJMbe0fc4gAV?6wGB;#~BK=c_?TPiSF&^;ro7k79<q$)uYq}otm8gDaZal$K&&qpg$
T157nNCw&4E*j?qzo@$U>YCQF-+z4^&gV|l8?sE{?#-Jwd!1g&iK0@93)<>2V_5q4)KUDrp0V=U>P3APtvbIYPLS3b=dHQTI+M^HW2YK|!a)RQNP8~uSLaql
_-!ggO4UV7T8|J~gYS0Y!KP$zNQpk2S)3-;7oGO^Lw(-aYI^UxFQuc6679k4ZSv6XEk`rVm$}Yl&r<o5Hq?=FJ#1GKuC~aGJC0orwFIKZ+f*niXikr6O7p<J
Vf5`;pq>%etLB&9bABp4#&VEURVi!I+|BY=63<IEdbZN!91C2B$=DWG6!VKfXC5{ko~hfNc8ED)I$0SE>rZZQHn0Wcd74Se9HcU8No2imQ*V<aY}39A=<zOW
<7EjQ#~9+Q<zb#9bgMxUNez~fJ&)Dhb<l_n9IzrP(OGxvOdQKArHG{1!2$zNkhIPhicW1@%bus1IPqkPCtBW@2L^U@%Vk7a$71#wSF8?^S<aN59W<|=xs-8n
l4LqXb@5hf7>}49ls!|+w+Zb<9lDb(dL>jwP?Z@<G_h>-X!W!)f!b+wD&dS}yufBPWa`<dMT>oVd%m`vc<Ug#r{b@xx#B4JxOBs(Qbf<6Co{fWU#2*OeJ((V
^p4Tu`hzzc>oWSg6!x8ZZpMU9aI?(V)uhi!cIe~hRHN>5=Ph>n=cm*~+%%LCP$Q-XczC#@cy-TjuFc}k*ONR)6gbw8gtMn)F?z?=j`8x=`8U^mzHI3kwtBa3
f~L^oo%I6j@>QiaQtCsOlAWihWJ~5>6IE!5NaZoqhuaq=?m=AQ&pEbB-+O8z_n4#1+*3r|4l<^z4h4Y$<4z<SyIeRK-7}U2U#l33=`oDDbtMKB*jFHBWsp=x
Fe+V@22OdT-!KXzBuvq}3FK|cO|TSZqywxC2{mbYN#-9T78+oA*_bL8?Nh4hjNyc$i5do4bZLR!b=NvHwtTx4X2i7sB%+3?rfRATJv#6-PIhJ6nSnU-3^_iK
{XJioyBY#QWT%l|!4P3p8C7@|Rau$l`D)cAZF+tZ-#v4j95m%ITXiKZ-mK{@VTpWh(b5s!AuC}+*IIXW-Jr!ii9!poQL8p9a0FK)qXlgwy?N^|qW(#iL#v9`
zvNZPWAp9V>$gBPO|qIbQ@2+(+O%iRZuH;2Y&oy$Ns0@SR}dDUsJcwI5yKw&lD92q7@En$33il}5X7t;8krnJ@h7#i(`3SO?A-Em=9;?ma{6MnL}byv_-Jc@
g~*|PD@PZ(Ym!*NNiFwd`ibU;eQ8D2TEuW$zK>+{u3>3jpE+{|M(%i7UUS+Z%0`$MENX|<_AWy-^22f+!@!ex@SI0_a@;Y9^}21E#H_t~ULS|Yk9*ndhm8FS
9s&H)$CrX}2w088-$Db58wsJW6M&dkK`$JTP~aza8i*akS9+X1{TV7v4lw!1=om{E;E~~gHo%fgJ30@CB@|I%9}xj@2Yhki0VMF1Q%w~?6Hr7<Q4px584!1~
vkso`W_ZH(9^GA97`wbaUZviWikF;Z3?&$R&RqmP!9Xo2;bzlV@=eh-b>z#c<+G)~_1BVyX_KXNm8EWCZRKks<U8`CX%8iE^J`Ijz#~OA_?vBvIC516Hgl!N
0O0*hM}Dt6$~6%s&iZmAzUKYsdc|i%h_xg0$Hf-(>lb`wZ*2%@IVjwSH|<Lc8`L;5j`Zh!Az%w7YJ}{R+9H<DGF+S>PLM!i23sz0VzTDo?ZSb%yI>s_0Pbr$
2jVTkp(NawV(9R4=ViwE2zuvULD?#;3AY$E-6*0}X_l>0nDCD6+l5=JyS0evWOZti#$g?6WNdoUW~nV}Xguj=T~;|kfm9qt0@jw3knK*6rf5V-)aqg8auj5o
vWHT}aXY39=Ky7azU2dOH6Rl49cM^(P^82LA!r1~<Z5BcJYFNR<>I<7#lSHR^hYGo4HKNw;aahW3Aq~%%3xbL0zk~raKTf|%fy}pHSyHoW#|Ma65`<#o)@PR
P}MXI$D(Hnl$d0IH98RNJ4u6Jat2)jopx^t<KmjLc@ezjmY3Q%t+iU4j*!+VO~_0rfOH<wXZemWCKcSHgzpz7H-H61h)__3RFcIDNd-!SN&)dzApuXQ_Ifl=
f%R$hfrA60I@;PnN*?)C=_as5M9AMuxj}eJIUsr(FH*7F0~W=4vWt|Vw+|3UMmP?f2R;sexcTLJ3fTVUp{-nKqKhpFG-;M_kp4UVo<3Qbj9!l1lEJixlsO5S
k{*YS=SH?^>IsyfqUnL&5{Eh=_eV2;>8ebwjAn8ns=I5aKJfC9Q1cZI8uq^%BqaL>V`jA&(Teu<n0p`Dp0MQGn0p`c`oInL>@Agnz~FH7ZgvJ-Q!#l`9dQ;B
&@cdbk35sVQZ%A`TZfhqJo{@l4DQGuW9SHs5Y9M>>N)|11rPB_p@<Wg3N|?w3gTSs`a8TK1)xM?Nk~8scymKgWek96BP0bPG$1_Dfs|LhSGmf7X(*)Bl&X3u
vTGoO62vhnB}BqA2r&XofRu_%qy&_m#0G&wg>cL)AJTK_d(dJE;A2|FsZpY1OEQ93np$+EH*y@88wXA?kg(W%e8KC*9|stw;)B>Ra1&jO6Cqb&q|u;E6YEEH
l8<=g>P;KgYe8`1q|oWD6qU7uyW9qk2F7BZ;|(+t$4+9PhS>J*Yd{nsN$i|Y386C@4wp<s1RFY<3vY9li6G(t(2*@H%|9bY$kX#$>>Lw<Ouq=g^q`o69H(*C
`a|jZ`}qFU_~)T|A-qm6-|Fd2n9d$^GkIxh*_z92X^+%%2P9bzajP#hMi*&QCp9NMW;W=C)?3sz=P}1}{8p$&@LRmb>8ogz@k@5~Ug4K{cJ0xM=)0?Wuqgp-
v{WaWQUnsXw%91ksg*Slax8G5Y1B8nj8W1Q##kbmX*Z{1tXhk2C6QanMhgbZLTV`P6BDz=QApwz+A~&NiZb2VZtn71lr*Ne;P1)JdC5-OHiu2b+?UoGrecIn
0`b`q(Ml{-i51k6XbH^OPG<(t)hL%tN*-IwBZJ!S4yv?Ni)pReP%|3d1cAW=%nxK(LjNx#vq7~i1ttP1VX&G3kTfYx6jB1_Hgq!-gcR)HiGbMxglSo21|rVH
47kf0Q89rAzL@;GxAlPboUmf1m|VsrP+|0?TGQ_eS7EQN!+%}?=#ZX44-kHuAQ-4Bh8kd0&;gVuO6Zt?fR;g+=lCR)wLxo-ESM>C;J;cfmJ|Tb1bxvE1rjPS
S+ab(?VS8IfS?E8$IIucb=bIO%A_>GIo>hnE;hvq0a)H}<m-a>(8N>n5E4|F@0SHsw`ER`Jlq6lQLcrpkbLE>9oDUhBepcCL8^@&Uo}ynZ7KyuzSX9tvTN^Q
VMC>T2<cYuWKe}6Sb+f5+~jt^aXItpgl)9kOjD>%AWqQFFTM&bHe9({T&&Nym|)FjLr#}kb5S&Am}Y&g*s{B5aoikQG>2g8qAqQXd%Ssk3_;Po>{mYTmvs-W
wj-g@)1YQFVQiqeHKVstl1ZvS>*9L7CQnOhe{NG1jc4Nh^OAG>Z|9l#Iocb9ib-G`y!XK(e!sh{Wr);kY8mR1H?aXBj6u*=%|(Mohfmb#J8CRg(&DKx1qqE{
YtnR_v)mo{{BWNHe0_1q4{yZiIW&k<g-lfu778&HB5^>ZbUSBlP@?Dnv-0d=h34RbMll$P`6QjR%|PqN_h&|>h>rJxSv&b(kQ3POL;J%1W5MtAc*%Jv^!FRw
2d_s+@>tMHpH`%k=z^ydKLm!3c45J(D7<V-*=fwr!24h+Pf7iqlivkCLVLv@d2Sr{+YdTbF)=X+KOjm&UW22)iHJu#)NzAyCZc18lZYa820mb2X(?V||11gU
L!_hE%cb?^Uq*l*MH)oW==Es(c7^l+dteyWQ}Gxa6i5NQLo9~<@SDPBw}fmQk}4-hN!@#Z-p?J9fb$8U4Zs;0GH75^0_ForqoOaIq2)xX1K|oG<szpTL0?#=
l!!_qX$Y1ir3Qf?NKkYj9Kq=+M@ywC`h-uAB6=99SdapW8m1*yARPjRniQd+6w)pv8GsW&08pW?Mv$RsP&6rsL^L6#5{0EcO7y)Tr_m@6q5vJBL)XYWt$<rV
W9MN|UoBC{7IHyrP(dN=VWE6?3Lb#<G!&a>!G}mq6%|&)#dfXZbQ*kdsf*E~t+9Op_>rU&oj{vvi~GsMqT~mG2q!4whrg~5%3M`N8ZEP(1q4LQlu-~C!AjA+
Y2w2Y6h)vh4FwraPzrLCPAG1hh^Fr_H2{2An@|uW182StaQI7>hKsS9qzEHTCfEyMqe1!hX<Y0Q4?vD-rkO!BIC;-l@sRPADdVRHpg&pwd|fWIk!F_&QB)mS
Vp|KVpkf0ZQTpH~&&M2NjXeCImLe)*X=0^Aq8Wjc-hmW9WCE7RPadn-sc6tN<on-Kk+4eVzD=cKPZB_lOowEc!-!Q;VXkm47JU+!9nz*1o5tW{d`zjBMhHgb
@W>jI5@-=?j!~ja8evGC`8$4%4zg~kzPp+m)$|z0q_4zJW*bfUUX10=56RvTJRRY;1BM`>C-GzkN!TnN(_Fd&!&oAPFThVF=^ImQ(GS<(1(f(&<)2sT!&)wr
2PJJ4iNq2ViAuy$1XK|VF3hMq-~s(YxcU92&+I<uy%idC;h15tF6pUmDC&UNse=n?m%01yPE%_17j<7<%5Y=c>$$aw=nk)Ucel@YIMHFQjCMNGF;!w6s#z7J
<hyNAMzaXgu|y9`Ax-TtNkM^ZrA3WxwGI^=lPWc1XimC1B8FlP#^R#=-O12q#l5pc8XoJrpxvGeZMNfg*z%nwyNBrSoMI*U4V2*cw}E*GF&y=*e3QMtaoxU8
W|~Dg#z?4$sD-M60*ESQCTeD&A%dcbQko6O1CziozB-V#xScW4Mwn({5g4jlVmX+(nYv+!!%1-9Ljzk)=++GtQcejlhP5&V=I*1Wo=N!l10?}4O%Ra`dp+5w
T2f$am^5oiO)U<_M4^HpBeSNKM4?I)DFmd5X#%27hf+bi8tI`e6~3xDMJ0HODOiY!Jz|lVN{JD~gP8$>0f?q)yIsdXE{tH#sG*{b5(?nLgup>i7`}xK)BrYs
UDLFZcIT!YO3Q3OwmK(xC}{$I*mPC6aZdBX{kNRG+|D=yoEamr&2Xdlk0YL_8>k)toF%HN3W*UZ2CMetG?hw}0ZjnG12alb10hr7;B{)yzcy50g(+<;!13}7
yF}E`di?%h6HbQ{Ni-uusj_s+;GmrX2jOgn+MkOjquGZjvU+h&bY@Wyixfl02Tv5XrlcxOlY-1M6+uEl95*qNJ;UHV%DDjl7!={g_)de#m!dHF`_c&RXbldh
h6(ssRCF5Iz|hkFP6(H=*n@>&Hp_@OxT~aC+g4OtMP)dvkAH<x3xnh9C5yU3l9D8ZB-!4Mk>AV>7s-?2fE_q0^qMK46gr|vNeYD~0$K>6K{TMNLW71uQ$he}
i1&u3$RBeWBH4HeP09G(HUm$F0Tkv?L_!fIP!trC2~<o{(8M&T(g;v9Au0q)B!r~_N)-sSg;Pk<tq4_9OHB<8Qc}}F5Ykctln@Ch6skc0XX?OoRasoAtx;U6
sG>?N22|QbscJwBo_sv^<x)g6v~(>(RRKkktAKAet(lDbjymW&Fi3>}DFhFK2ikiVfqNA49#mvbg9(I(Q3z8rGE>_T?CHt@`Vk+3Isu_A6f3^@atE~a;%7}S
Zk~70S{q86Oq!0rKd#T&_U8&b%nLET4Q2(ar4$=_zp^_^weAf=-@QE3`_d6zCC?U=gjgy&QxmaYr~Qg|@1VNpP0+G4xpZ>PTuC^&JAFsSTFO*e*BsiVB#AVJ
?&?U!sPh@UI-+{-m)esT3!<2+nkq)bMvOaaL#jFs3f($FVA`5DtB_HK*y|20lS{aq3P#yhYmJ#p)!!IK15_r$tr&|CTAc5zYSP*pMoQs2n<-L>d{c&EvDreF
?;~KYrJYdMi=z@=86>by!W<!vxv~PnML>j9lBpsKjzn9gyH!zdTMeFWRJ&7JmwK~@Q%P9XW3C-$$ji4dVvN-&;%_S}FxgJ~x>il<okUs9E~w2UjCl19FjOl`
2rd^O{<=~LYwkV2q~N&>Ix&$AW0eSn4BYkR^NPF4zHm3Rb-oo8c8N%|+r%Z6Y~9o<s)pvF+_8sCu3rRSeA4|a<;Ws5k|6lY?n0)k#Q2<MCC1ie&T4y-U|KG1
T`s$Fj&hA`ewg|PPYT+EYidyeRfSssh1m-%ER{n}q#aPmj8Pez)G0NDVUQMLh?Sa5nV4@bW>lit9D<E18<TZ30k~i<guGuAlNO4D=hrJsG}d^Uzh4>ca*XuJ
PRkYWa#A-_DXQnE#c1BT;89^^c!1z>Q9&XMJmb6>aiR{moy<5$sKjFGl!IEaP<Dz?Ze}iXlAW&2+KLNNmQ}1S?7Mjrhm6=Rycivdus6`?nuefm?pA}e4?&Po
o#%)~8i6!(<1-R#!67Lj;6+?a7E+w5VGv}3Ax_8vqNDntrJ<r4CS?MZ4hG)Q_U`ze*_fm1_u($pI@)GO`-l>X5(;XV8W5&vh={4$IXq7(Oh_nU^9(N_4~E!7
9_%729_c|1ArJ~s1qlOK<)u-71ij6H3Wf*;BNar}1CpwqNt8oF;SXqD5<DP!?gvr|i5O}ih6ZLxk_eJd6cVK8(`2Bk!725|8<9)|$f$t1lMytc$)QBnDdS!+
ElFG`dn8z7JfUX&-M6U^zU=NrWF~4Un5sKY6+&Us!zVJDO!GayswiTXl7%i@KZd^h_*<Lc`{*=((fUYA#F^Up4vVk?`!IYM$bmBf{pax9#;BzNore_!;KpDm
u%{v53#_R^Wc>Jve*q8WAY%Ja&;xmUK=6cu1GSKmphFPm@Q-qQ<9yDke8~{%qN0c)i6SC~T4<^giijbgsse_RsvrQFk!fb3X<&jFX?D^ituQpv?&JpS2x$Wq
*Z~fUj2awFMN3gc72=(0Dw9F9L|~wbBF2bnsG2GW<k$kZ{T>xV{)Iwlnm{2Eg$f;fgwYifRzyQbdE^`)w+=@qawm`*hrjC%hd~zsj2M*-062pO57a*oLb<3X
hjRrnAM^e{U)=wfX$qW}#(>Do!$^Tx!}qf>0EhyTK0Z>GP?WNej6#G+ywoK1z#7A7I3_V80YHxOlT<*EO0SS<-`#^nb=TbJNK_UC1?-N`1G(Zu7j`hC5`m(L
ilofrZ3sWAPHrMHGE?I}6jS%we%oJp4m#soKUV&!n*DHkfNm%W;r45k;$apx!4~)5#|?Xc+!5FhNW(_pS{brYZ59Lhtjb&aWPUc@))-{Q<P_#R4L8#rooiMW
pV#Ff`hXoygyI~D1gPQLU4bAy*b~qACe}0k<H3|zcU9kHhyIRqJVOQHyf2HN@c8kqBlR%2dookK?q`!i0SW&R{yda%7`^|}>#A70BPdIqI<GLUxblSjk_YTK
@dM*}@He;E010$CprRm&0Tp5BIttj~iK(r8l-HMNY|gF5$$&uq5M*D$KtAUuD0Ha)W+W{M7D+P_jRf%!6jM`C2~8|WQ0QZ04Fy1G1DH$_0n?HgWnx-B$T#+a
N9aX8sIVx)!{4s%%D;FdJD}wALmza|JP*I`6*4LYeThX$SL<DZkv%R5s46IkLMka*0w9>ApQtoKP?ZR;;{$^bP5{KD$dOq)2dB3kq@ey^_n%qg<vua|ggr+_
PMIP<w;dQS>XX$U$Hfj9>aazOCyj9n`!0!6?(cHp1M*JJA>6Z4)%?FtBdu?KeM%;zHu<Lk(k3$@xk0r=Mm!Ku6W<9CPlzk#9>6}h42Zvv<OZ(lYaum6iBSXn
n@IsMkjV^`6)aRj5P(46jDv|tC-s(xC89#5qM*uYH%A+ynq%`)GhixV5fMVX+Xos{Q{dg-m89H;l-B#GmOkbM`;t)c1r#v}K$@}!?@k`(X~CMGA90cI)RPf!
k`+?Qd;6of`_cUp{>U5=KUdCEVGeH&L+R+%Cq)53f6Y1*tqWiC!PHDtJsV_<<4H+MQAH-knM?!?8WTcjbhxyY7LMx6qa;?fqd}n3#=)d2A)=9>`p|@kplo3e
=m{EPJ%G!I3YnQb;XB;J7~Q~NlK0LTmL>9H*m#e;bf-p>Sc*cJvxK8)%^+WzTd`#gB~i6eWkllQC}T!eC>96Mll1uq{7?x>N}3s2s#t=UR$=CKI&|O=lyk;A
tYbLJ$liXyPumLwC<l;xu2JFe{uvLXf&HO``Wx-_Lq48?x$r^e57ZeA{;V8`tVV)#96e9AU0WSZwR@x<5Dfrg1n<xsXf;J6Nu}>5ER_QgfUqKvbwE1H+pGgQ
p=g$tx7$4x+d))=PtjCiGQset@1*R2pg-Yb)VnBezekhA4!D*9*2Dn9W*)R`{Pr@~b>fMfy>c+9^`~1;X!*L@{G~n{`Qhm@r72oUiZ@xrL#oqFP*gUIZ|&eU
($En>7RF*U6SW3$t4WQkGpK~OJNhh>?Yi-E>#^HZLv5+GY?^k%qJT6<8apS6A26QlcHPeHH(Df)s{~i`m@~F2O6~yp0v_ZwOArwV5DEQLN>U6GvLPw~6;d=(
g#i+gH5EZ6OwzL`5mMa!1X0A$P-Q3w6Gq3N=81r+38E<gqKX(GfkuK*6hyEULWQujOIUQQW}>OsBF@_tp#bb;=t>f)I(Ka}fY33r2*5xj1PlR=&tsX%4+zxz
Q$Y6kdgpI52bVzNhZ0k$5j2YujVfe!2i+$sIaQ9EYKU#$Qj-HU5hD~yGEjvyQ4nM}clZ@0<BpR@1Sb(j?DchEcsm+tEw^Mo2N4jCfY3w_Z~1wT%zZ2};u+7G
S2acI8k|F;1|HWT+#Z4l0!5)%nn<Z?BnXBgiH}Z}g4PC*N&=OoD2SOTB!*|9TuV%nB`XqzF=%z5){PMbB??s#K++upq$vWBC_;|d3RKYlJfqN+(x7CY)djU+
!Hh`1;8{WykkG)O;sV&;udwxv6G^>nVBN$M>8vnMCu6ryaRZ!mKM(hBbDEFz@zcFQb|qpyN0q`&cb)03DPqM-H!~AqwsmUZHf~rWCLvH+_VcH}^%M3+JKYW^
R0{}?I6)6dN3@?@I<3B#b0o!_dj@;E@F)K9-|B<l@dr)%@W*66Z_55%-`n96-M-@T=;>)_FLynSH=^uByW6@l=xUH!b#RDu-sah5Mk1C5=4k97n|^fh0A~oj
=ZH?GN#)yp^zv|O(5%ypqT5kK4Q(n;H}$izaIo|m_lf{u$-Jk&Ur>DFmWQ@z+Hv%PA6g0fK#CM%RwPXicYlG9JW_b*ShhrY%Txt(h=VY+1EQS45*uM0BO+)@
wgHj=G*tqnBcPJ-DJp0ds1+X7G!!%x67j5~&P5(DfMO0ZX(`+?h#a8p=V1p~XgErt@|4Vq^T}Y}fM5VSvT(u^pzTaqf;RS`p_;I|xsxyfqUgj&ng@S{^bQLp
5-B01M^$}zWT6gLfvywIL?~%P#T$g{F2)=o&K?jZQlO-uB&|r32q4Ntvi+D{Sypt<Iea*Civ*|_B(fBxwon(vhmVH7L%#GAm6Yvggzp|G>+n)K$;R^`4014H
QxXLtbA%3+r+0kv>4hLY#zcMP?l%EIHWD%(jvd}Jye7j#Ohdyd=rAYmK$F>=vJhR9m&9`^%Z57Ldmgg~nU3UNFo)qNg(3k+14yIg`sGR&z(a&I-B`i7f+i?t
<AKysNtBWleMnp0BETO^QFHm+kF*<f9(-1dZSbuh2gQt%cBGrI4*)trKqVqlpi(Uj00k{7kG#eGIDg$3^AI#8q|C7(Kya5I(tkNlQ&luXF^^0+5E&r|{3V2u
`Xp2_RZA%&1jIB7O;Zq%Lo*P<YKCKwY9M3apCRx1vZLJP0aFa1pZpJ@6a0JkpUr%hcRgYCfyDavAwL!#E7Ba|X6$-jt6IZH_Tj!ZV9oz;fG|8{n6dxl%fd>V
reS<jR7O*#b<qdRKk4bJHvN*^s-dbW&AGw5r3Y1g9}NvKcO_K@h@+WRE>bO1uCbOQR^V(mtRCgQX&YC&Yos-`bFLYDX#%33R`(`bEWVq;T8Pea8>Q-C8c3XN
fV3=^4b386i>x#PkwFr3Cpy^czCqOkDf<DFCn9#UvoKyDp{fL{rK(q64%J^4CL%!A*|JkZu7Vy2p(>*7(i`R94c@Ib!aQu8(otchfR$vKoem1I6gmyTZFRR-
8yAJPW5=DynPSU14#JO7xnh;a)^cflQKThjmwi!!X;2{#g>!`yB<S4ckb=u(ph;;g=;j<aWTb3iVBktpz)HXuQzacbT}xNR*H-IOIp0}K=|u_MF~mhejWas4
LAA-et|P3;-wU~BOuh^-fFdLcm2Y&JBe1Ha!nk#=4NdoaNdO-Dt_Zc)jvOdpHpwhP&dl`=-Bq{KS}sX<ZP;L9OD7c?S&l{oF?lbW&0%YGX6c)pvsIiJ$JROa
@Qo-{3mEe>lzmJ-rsvBI-RWz(B8<2;G1J$G_uJ*JREe90Sm;OtwU44uti(zqA?wcXIGl=g)9YFx^9;q6$HX;UZ&A$KRidghN5l^5o60v`-i~_yo3DKg)NQxZ
5_p^<`F+Kcif_F=b9Zw&X2-brVO<xWK4MmgR2LI6_#HY*c%;T2A<IDJ(8C3U&RD__)t6lHhGwR{tc%#JI%a~}B!;R`<1>q|H6IT~d1Y|1rHM-imPn<QXeek5
NHifpPzNn_4q9{$QgTCgMKEmx%rc!LLKxBECVR$6!k=U;Cd+A^6r!2z?#-TBba%6Yo;>pR-ydBSmBi>lhbr#B3SxChR(*k|eeH8ImtzmWI@$^oRv8+Hy&ck7
;Hvj#mt<8{`9Kykoo{`YdFMd++Cc?Ws;LJI0HP(bqBI&Pk%fR178I+t0dPEk<nCzjRmfmX_9MGcO#q4QgN6eqZstN{i4F`bu;>j<&IfUF`0_g3IPZ<ReVq%-
f~Rip;$-_ievJK5^~Oyf{12qCexBxBSwDAA_A&276^l%8#)Ae~O49u|@#{rbDAdYeVRB+%%b76|x1b%9z#o@Y4HH!AACP?tkp!_MsX<B*FftND69q(sqy&mc
5ikstK+6>gQwos+Cw6uSmSu)W2`U1Bh(6Yk+W-)-K_o;gO4C46kqi`2)rk{S4Gh6SKt#1zlMs6ok~$x*28O9=sG3xC5Pk{)&FK)*M9@t%MSU&<1@PsulIZ_X
OaG~azX3#kr2&r<+v$%lpH4~|1N=UW4;7cM>ab6nX)=~V&0<XT<`!e*4dn7qr}cktGH3NYXp|H&4>`pC{&yGHf8iyA{=4TzjAqDX`&@mv+0nPtwk=ZxALA$C
pHHPJD5Rm*1oeP^!Z!PGx|}R??)2rLL%AlXRN*)SNYK~svxa@Imi@Qn=i)TItmITsKjhX;q^gB~u{42)EsRt+5_iV7kQDHPggIt}%%&x!(?tt!xtdw^@8wbR
yA6+;62Ig7smB-SF!19f_Id$BMGr*(ajoQprs?otQB&DFXRjiM=@Ajvo%`LydqyJB*&Q`nZW-QR=CttNDsRUbk0>^jI9OIflR(3aNkfPuz`*i!+qQ;{I|dh=
1A;{lB#=Q2|3AO<e6>%H|89JrXR!abU$gtaFX7wj{JZ&RKcg3qoJ4<i&x_0&3nGRjKn8@#j25j~=%Sp|eS{W>FV1N0eI0*4chx1@embW~0q?mLBN+&CFzA28
&?0Fv&+VW7;y6$?v{~5&Zh~6(GHT{@Is+?Jk@PRre{cT(`*$6B2yfOpzyAaOgY%CYRlQPvr;KSx0=M$eaEWiNyqt3KJ7z%k%GQl~>z5FDdjDyiy`rSt`S^=t
3I!Df$>;t~_m4q<FfU}eWzsh1`s6FvTo7$B`@b3f%3;_4i+Xg8hTEI}x9r)&`^DgRoF6TF-^~G_cYFqpOUTA$wtXcHXec^CGvv<mF6oy+w;qrnV)h^(+lO_L
Tz$Xo#SFFo%(hQbIqoav2;PVmw^o>6-j5iZP5Ko>dUk4Zg6QCOmK|y*(!=hKPGdu-%BXB<6n=$$m|b^P`X=V_x(m)CFhuRaz6)ILOqUMd%^+ZeS&=tHoMK)%
?x4k$wwi%nQANZFEVD0iBBgyQYCrICa`wm0(;$wAV#B!u@gjks>B;HxLS-O~w7M_Yrw8#(MDfCrGSASJ*JW+;Kd<HC_fmiJ`#9sB5sjhTZ|CPRe)kV|cOa3+
cTzapliL`LQ{%bXq+%25A|m7uOwN4q@_ym=n22{1X#D!{KO%=u%l}B@<Kx|izHhVI$^ZDfk}1N3gOysPum
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
